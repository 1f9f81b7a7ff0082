import { FILTERS, type FilterId } from "#shared/definitions/filters.ts";
import type { Query } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import { words } from "../words.ts";

/** What a headline says by itself: its sides, its kinds and how they ended. */
const SAID: ReadonlySet<FilterId> = new Set(["actor", "with", "person", "withPerson", "kind", "status"] as const);

/** What else narrows a number, for its headline: `, of events that mention “new start”`; empty where nothing does. */
export function sayNarrowed({ text, filters }: Query): string {
  const mentioned = text === null ? "" : words.headlines.mentioning(text);
  const others = idsOf(FILTERS).some((id) => !SAID.has(id) && filters[id] !== undefined);
  return `${mentioned}${others ? words.headlines.narrowed(mentioned === "") : ""}`;
}
