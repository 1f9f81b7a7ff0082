import type { DesignationAction } from "#shared/definitions/vocabularies.ts";
import type { CompiledDesignation } from "../facts.ts";

/** One line of a list, as every adapter hands it on. */
export interface Listing {
  /** Identifier on the list. */
  ref: string;
  name: string;
  kind: CompiledDesignation["kind"];
  nationality: string | null;
  measure: string | null;
  /** The programme of the record. */
  programme: string;
  /** The state the programme is aimed at; null for none. */
  target: string | null;
  action: Exclude<DesignationAction, "amended">;
  /** YYYY-MM-DD. */
  day: string;
  /** On the list before the day: part of its stock, but nobody's decision of that day. */
  carriedOver: boolean;
  /** The document that shows it. */
  document: string;
}

/** What is said once of a whole list. */
export interface ListHead {
  source: string;
  /** The state or organisation that keeps it. */
  sender: string;
}
