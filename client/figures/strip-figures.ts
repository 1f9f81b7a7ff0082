import type { KindId, UnitId } from "#shared/definitions/kinds.ts";
import { withFilter, type Query } from "#shared/query.ts";
import type { Sides } from "../filters/use-sides.ts";

/** One number of the strip: its name, and the query that counts it and lists it. */
export interface StripFigure {
  id: string;
  label: string;
  query: Query;
}

/** The headline figures under the page's filters: contacts of the two sides, then what each did to the other. */
export function stripFigures(page: Query, { first, second }: Sides): StripFigure[] {
  const base: Query = { ...page, metric: "events", by: "year", split: null, count: page.count === "formal" ? "formal" : "event" };
  const all = [
    {
      id: "leader-calls",
      label: "Calls between leaders",
      query: narrow(withFilter(base, "level", ["leaders"]), page, ["call", "video_call"], null),
    },
    { id: "meetings", label: "Meetings, all levels", query: narrow(base, page, ["meeting", "summit"], null) },
    ...directed(base, page, first, second),
  ];
  return all.flatMap(({ id, label, query }) => (query ? [{ id, label, query }] : []));
}

function directed(base: Query, page: Query, first: string | null, second: string | null) {
  const { actor, with: other } = page.filters;
  const free = withFilter(withFilter(base, "actor", []), "with", []);
  const way = (from: readonly string[], to: readonly string[]) => withFilter(withFilter(free, "sender", from), "target", to);
  if (!actor) {
    return [
      { id: "sanctions", label: "Sanction actions", query: narrow(base, page, ["sanction_imposed"], null) },
      { id: "visits", label: "Visits", query: narrow(base, page, ["visit"], null) },
      { id: "expelled", label: "Persons expelled", query: narrow(base, page, ["expulsion"], "persons") },
    ];
  }
  const [one, two] = [first ?? "", second];
  return [
    {
      id: "sanctions-out",
      label: `Sanction actions by ${one}${two === null ? "" : ` on ${two}`}`,
      query: narrow(way(actor, other ?? []), page, ["sanction_imposed"], null),
    },
    { id: "expelled-out", label: `Persons expelled by ${one}`, query: narrow(way(actor, other ?? []), page, ["expulsion"], "persons") },
    {
      id: "expelled-back",
      label: two === null ? `Persons expelled from missions of ${one}` : `Persons expelled by ${two}`,
      query: narrow(way(other ?? [], actor), page, ["expulsion"], "persons"),
    },
  ];
}

/** The query for some kinds, in a unit where it sums; null where the page's kinds leave them out. */
function narrow(base: Query, page: Query, kinds: readonly KindId[], unit: UnitId | null): Query | null {
  const asked = page.filters.kind;
  const left = kinds.filter((kind) => !asked || asked.includes(kind));
  if (left.length === 0) return null;
  const query = withFilter(base, "kind", left);
  return unit === null ? withFilter(query, "unit", []) : withFilter({ ...query, metric: "quantity" }, "unit", [unit]);
}
