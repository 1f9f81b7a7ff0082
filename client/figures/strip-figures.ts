import { capitalise } from "#shared/describe.ts";
import type { KindId, UnitId } from "#shared/definitions/kinds.ts";
import { countedKinds, withFilter, type Query } from "#shared/query.ts";
import type { ChartId } from "#shared/definitions/charts.ts";
import { nounFor } from "../headline/nouns.ts";
import type { Sides } from "../filters/use-sides.ts";
import { words } from "../words.ts";

const said = words.figures.strip;

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
      label: said.betweenLeaders(describeNoun("calls", page, said.calls)),
      query: narrow(withFilter(base, "level", ["leaders"]), page, ["call", "video_call"], null),
    },
    {
      id: "meetings",
      label: page.filters.level ? describeNoun("venues", page, said.meetings) : said.allLevels(describeNoun("venues", page, said.meetings)),
      query: narrow(base, page, ["meeting", "summit"], null),
    },
    ...directed(base, page, first, second),
  ];
  return all.flatMap(({ id, label, query }) => (query ? [{ id, label, query }] : []));
}

/** The query of the calls between leaders, of which the page's first sentence speaks; null where the filters leave none, or ask for other than what was held. */
export function findLeaderCalls(page: Query, sides: Sides): Query | null {
  if (page.filters.status) return null;
  return stripFigures(page, sides).find(({ id }) => id === "leader-calls")?.query ?? null;
}

function directed(base: Query, page: Query, first: string | null, second: string | null) {
  const nounOf = (chart: ChartId, plain: string): string => describeNoun(chart, page, plain);
  const { actor, with: other, person, withPerson } = page.filters;
  if (person) {
    // Measures name states, and a visit names its guest only.
    return withPerson ? [] : [{ id: "visits", label: nounOf("visits", said.visits), query: narrow(base, page, ["visit"], null) }];
  }
  const free = withFilter(withFilter(base, "actor", []), "with", []);
  const way = (from: readonly string[], to: readonly string[]) => withFilter(withFilter(free, "sender", from), "target", to);
  if (!actor) {
    return [
      { id: "sanctions", label: nounOf("sanctions", said.sanctions), query: narrow(base, page, ["sanction_imposed"], null) },
      { id: "visits", label: nounOf("visits", said.visits), query: narrow(base, page, ["visit"], null) },
      { id: "expelled", label: said.expelled, query: narrow(base, page, ["expulsion"], "persons") },
    ];
  }
  const [one, two] = [first ?? "", second];
  return [
    {
      id: "sanctions-out",
      label: said.sanctionsBy(one, two),
      query: narrow(way(actor, other ?? []), page, ["sanction_imposed"], null),
    },
    { id: "expelled-out", label: said.expelledBy(one), query: narrow(way(actor, other ?? []), page, ["expulsion"], "persons") },
    {
      id: "expelled-back",
      label: two === null ? said.expelledFrom(one) : said.expelledBy(two),
      query: narrow(way(other ?? [], actor), page, ["expulsion"], "persons"),
    },
  ];
}

/** The plain name of what a chart counts, or its name under the statuses asked for: "Cancelled meetings". */
function describeNoun(chart: ChartId, page: Query, plain: string): string {
  return page.filters.status ? capitalise(nounFor(chart, page).many) : plain;
}

/** The query for some kinds, in a unit where it sums; null where the page's kinds leave them out. */
function narrow(base: Query, page: Query, kinds: readonly KindId[], unit: UnitId | null): Query | null {
  const left = kinds.filter((kind) => countedKinds(page).includes(kind));
  if (left.length === 0) return null;
  const query = withFilter(base, "kind", left);
  return unit === null ? withFilter(query, "unit", []) : withFilter({ ...query, metric: "quantity" }, "unit", [unit]);
}
