import { FILTERS, type FilterId } from "#shared/definitions/filters.ts";
import type { Query } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";

/** What a headline says by itself: its sides, its kinds and how they ended. */
const SAID: ReadonlySet<FilterId> = new Set(["actor", "with", "person", "withPerson", "kind", "status"] as const);

/** What else narrows a number, for its headline: `, of events that mention “new start”`; empty where nothing does. */
export function sayNarrowed({ text, filters }: Query): string {
  const mentioned = text === null ? "" : `, of events that mention “${text}”`;
  const others = idsOf(FILTERS).some((id) => !SAID.has(id) && filters[id] !== undefined);
  return `${mentioned}${others ? `${mentioned === "" ? "," : " and"} under the filters below` : ""}`;
}
