import { KINDS } from "../definitions/kinds.ts";
import { hasId } from "../tables.ts";

/** What an analysis of contacts counts where kinds are chosen: a sanction is an event, and no contact. */
export type Thing = "contact" | "event";

/** @param kinds those of the query, as the analysis asked it; none for all contacts */
export function thingOf(kinds: readonly string[] | undefined): Thing {
  return kinds === undefined || kinds.every(isContact) ? "contact" : "event";
}

/** The same of the text of such a query. */
export function thingAsked(query: string): Thing {
  return thingOf(new URLSearchParams(query).get("kind")?.split(","));
}

/** Whether a text is a kind of contact. */
export function isContact(kind: string): boolean {
  return hasId(KINDS, kind) && KINDS[kind].family === "contact";
}
