import { addMonths, parseDay, type Day } from "./dates.ts";
import type { Grain } from "./definitions/periods.ts";
import { DEFAULT_QUERY, type Query } from "./query.ts";

/** Days, both inclusive; null leaves the end open. */
interface Period {
  from: Day | null;
  to: Day | null;
}

/** Up to how many months of a period a grain draws it by itself, and up to how many its buckets can still be read. */
const REACH = {
  day: { itself: 3, read: 6 },
  month: { itself: 24, read: 72 },
  quarter: { itself: 36, read: 216 },
  year: { itself: Infinity, read: Infinity },
} as const satisfies Record<Grain, { itself: number; read: number }>;

const FINEST_FIRST = ["day", "month", "quarter", "year"] as const satisfies readonly Grain[];

/** Grains whose buckets can be read along a period, coarsest first. */
export function readableGrains(period: Period): Grain[] {
  return FINEST_FIRST.filter((grain) => isWithin(period, REACH[grain].read)).toReversed();
}

/** The grain a period is drawn by where nobody chose one: a month by day, a year by month, a term of office by year. */
export function fitGrain(period: Period): Grain {
  return FINEST_FIRST.find((grain) => isWithin(period, REACH[grain].itself)) ?? "year";
}

/** The query of a drawing, by the grain that fits its period where its address names no grouping. */
export function fitQuery(query: Query, names: Iterable<string>): Query {
  const by = fitGrain(query);
  return [...names].includes("by") || by === query.split ? query : { ...query, by };
}

/** A query after the reader changed something: the grain of another period follows it, unless the reader chose one that can be read there. */
export function followGrain(next: Query, before: Query): Query {
  const grain = FINEST_FIRST.find((id) => id === next.by);
  if (grain === undefined || next.by !== before.by || (next.from === before.from && next.to === before.to)) return next;
  const chosen = grain !== fitGrain(before) && isWithin(next, REACH[grain].read);
  return chosen ? next : { ...next, by: fitGrain(next) };
}

/** The text of a query for the address of a drawing: years, which the text of a query leaves out, are named where they are not what fits. */
export function nameGrain(text: string): string {
  const given = new URLSearchParams(text);
  const [from, to] = [parseDay(given.get("from") ?? ""), parseDay(given.get("to") ?? "")];
  if (given.has("by") || fitGrain({ from, to }) === DEFAULT_QUERY.by) return text;
  const pairs = text.split("&");
  const before = pairs.findIndex((pair) => pair > "by");
  return pairs.toSpliced(before, 0, `by=${DEFAULT_QUERY.by}`).join("&");
}

function isWithin({ from, to }: Period, months: number): boolean {
  return months === Infinity || (from !== null && to !== null && addMonths(from, months) > to);
}
