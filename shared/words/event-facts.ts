import type { KindId } from "#shared/definitions/kinds.ts";
import type { StatusId } from "#shared/definitions/vocabularies.ts";

/** Who took part, in the words of the answer. */
export interface SummaryParty {
  role: string;
  person: string | null;
  office: string | null;
  /** The state or organisation. */
  state: Place | null;
}

/** By itself, and in a sentence. */
interface Place {
  label: string;
  inText: string;
}

/** The facts a summary is made of. */
export interface SummaryFacts {
  kind: KindId;
  status: StatusId;
  /** Whether a default count has events of this status. */
  counted: boolean;
  parties: readonly SummaryParty[];
  /** EDTF. */
  date: string;
  end: string | null;
  city: Place | null;
  country: Place | null;
  quantity: number | null;
  unit: string | null;
  authority: string | null;
}
