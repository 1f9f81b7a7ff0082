import type { Periods, Tallies } from "#shared/api.ts";
import type { Query } from "#shared/query.ts";
import { formatDay } from "#shared/dates.ts";

type Tally = Tallies["tallies"][number];

/**
 * Compared tallies about the page's sides, kinds and period; all where no side is chosen. Those that count nothing outside the period
 * come first: a count over decades says little of one year.
 */
export function chooseTallies(tallies: readonly Tally[], page: Query, periods: Periods | undefined): Tally[] {
  const { actor = [], with: other = [], person = [], withPerson = [] } = page.filters;
  const sides = [
    new Set([...actor, ...person, ...leadersOf(periods, actor)]),
    new Set([...other, ...withPerson, ...leadersOf(periods, other)]),
  ].filter((side) => side.size > 0);
  return tallies
    .filter((tally) => tally.difference !== null && overlaps(tally, page) && isOfKind(tally, page))
    .map((tally, index) => ({ tally, index, near: nearness(tally, sides), outside: isWithin(tally, page) ? 0 : 1 }))
    .filter(({ near }) => near === sides.length)
    .toSorted((a, b) => a.outside - b.outside || b.tally.published - a.tally.published || a.index - b.index)
    .map(({ tally }) => tally);
}

/** What asks for just these of the published counts, their ids sorted. */
export function searchOf(tallies: readonly Tally[], record: string): string {
  const ids = tallies.map(({ id }) => encodeURIComponent(id)).toSorted();
  return [`id=${ids.join(",")}`, record].filter((part) => part !== "").join("&");
}

/** A claim about Putin and Trump is one about Russia and the United States. */
function leadersOf(periods: Periods | undefined, actors: readonly string[]): string[] {
  return (periods?.periods ?? []).flatMap(({ actors: own, person }) =>
    person && own.some(({ id }) => actors.includes(id)) ? [person.id] : [],
  );
}

/** How many of the sides a claim names. */
function nearness(tally: Tally, sides: readonly ReadonlySet<string>[]): number {
  const asked = new URLSearchParams(tally.query ?? "");
  const named = ["actor", "with", "person", "withPerson", "sender", "target", "guest", "host"].flatMap((name) =>
    (asked.get(name) ?? "").split(","),
  );
  return sides.filter((side) => named.some((id) => side.has(id))).length;
}

function overlaps(tally: Tally, { from, to }: Query): boolean {
  const asked = new URLSearchParams(tally.query ?? "");
  const [first, last] = [asked.get("from") ?? "", asked.get("to") ?? "9999"];
  return (to === null || first <= formatDay(to)) && (from === null || last >= formatDay(from));
}

function isWithin(tally: Tally, { from, to }: Query): boolean {
  const asked = new URLSearchParams(tally.query ?? "");
  const [first, last] = [asked.get("from"), asked.get("to")];
  return (from === null || (first !== null && first >= formatDay(from))) && (to === null || (last !== null && last <= formatDay(to)));
}

/** Whether a claim counts a kind the page shows; a page without a choice of kinds shows all. */
function isOfKind(tally: Tally, { filters: { kind: shown } }: Query): boolean {
  const counted = new URLSearchParams(tally.query ?? "").get("kind");
  return !shown || counted === null || counted.split(",").some((kind) => shown.includes(kind));
}
