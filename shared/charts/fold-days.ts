import { isZero } from "./doubts.ts";
import type { Column } from "./series.ts";

/** A day alone says it itself. */
const LEAST_FOLDED = 2;

/** A day on its own, or a run of days of which the same is to be said. */
export type FoldedDays<Item> = { kind: "day"; item: Item } | { kind: "zeros" | "uncovered"; first: Item; last: Item; days: number };

/** Rows of a table by day with runs of covered days without anything, and of days that no source covers, as one each. */
export function foldDays<Item>(items: readonly Item[], columnOf: (item: Item) => Column): FoldedDays<Item>[] {
  const runs: { sort: string | null; items: Item[] }[] = [];
  for (const item of items) {
    const sort = sortOf(columnOf(item));
    const open = runs.at(-1);
    if (open && sort !== null && open.sort === sort) open.items.push(item);
    else runs.push({ sort, items: [item] });
  }
  return runs.flatMap(({ sort, items: run }): FoldedDays<Item>[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (sort === null || first === undefined || last === undefined || run.length < LEAST_FOLDED)
      return run.map((item) => ({ kind: "day", item }));
    return [{ kind: sort === "uncovered" ? "uncovered" : "zeros", first, last, days: run.length }];
  });
}

/** What a day has in common with those it stands in one row with; null where it has a row of its own. */
function sortOf(column: Column): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(column.key) || column.compared !== undefined) return null;
  if (!column.covered) return "uncovered";
  const whole = isZero(column) && column.complete && column.unstated === 0;
  return whole ? [column.completeness, ...column.segments.map(({ value }) => value === null)].join(" ") : null;
}
