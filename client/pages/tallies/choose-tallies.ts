import type { Tallies } from "#shared/api.ts";
import type { Query } from "#shared/query.ts";

type Tally = Tallies["tallies"][number];

/** Compared tallies that match, or that differ; those about the page's sides and inside its period first. */
export function chooseTallies(tallies: readonly Tally[], page: Query, differs: boolean): Tally[] {
  const people = new Set([...(page.filters.actor ?? []), ...(page.filters.with ?? []), ...(page.filters.person ?? []), ...(page.filters.withPerson ?? [])]);
  return tallies
    .filter((tally) => tally.difference !== null && (tally.difference === 0) !== differs)
    .map((tally, index) => ({ tally, index, near: nearness(tally, people) }))
    .toSorted((a, b) => b.near - a.near || a.index - b.index)
    .map(({ tally }) => tally);
}

function nearness(tally: Tally, people: ReadonlySet<string>): number {
  const named = new URLSearchParams(tally.query ?? "");
  const sides = ["actor", "with", "person", "withPerson", "sender", "target"].flatMap((name) => (named.get(name) ?? "").split(","));
  return sides.filter((side) => people.has(side)).length;
}
