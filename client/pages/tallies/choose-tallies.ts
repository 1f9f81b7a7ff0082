import type { Periods, Tallies } from "#shared/api.ts";
import type { Query } from "#shared/query.ts";

type Tally = Tallies["tallies"][number];

/** Compared tallies that match, or that differ; those about both of the page's sides first. */
export function chooseTallies(tallies: readonly Tally[], page: Query, periods: Periods | undefined, differs: boolean): Tally[] {
  const { actor = [], with: other = [], person = [], withPerson = [] } = page.filters;
  const sides = [
    new Set([...actor, ...person, ...leadersOf(periods, actor)]),
    new Set([...other, ...withPerson, ...leadersOf(periods, other)]),
  ];
  return tallies
    .filter((tally) => tally.difference !== null && (tally.difference === 0) !== differs)
    .map((tally, index) => ({ tally, index, near: nearness(tally, sides) }))
    .toSorted((a, b) => b.near - a.near || b.tally.published - a.tally.published || a.index - b.index)
    .map(({ tally }) => tally);
}

/** A claim about Putin and Trump is one about Russia and the United States. */
function leadersOf(periods: Periods | undefined, actors: readonly string[]): string[] {
  return (periods?.periods ?? []).flatMap(({ actor, person }) => (actor && person && actors.includes(actor.id) ? [person.id] : []));
}

function nearness(tally: Tally, sides: readonly ReadonlySet<string>[]): number {
  const asked = new URLSearchParams(tally.query ?? "");
  const named = ["actor", "with", "person", "withPerson", "sender", "target"].flatMap((name) => (asked.get(name) ?? "").split(","));
  return sides.filter((side) => named.some((id) => side.has(id))).length;
}
