import { DIMENSIONS } from "../definitions/dimensions.ts";
import type { Grain } from "../definitions/periods.ts";
import { READINGS, type ReadingId } from "../definitions/readings.ts";
import type { Query } from "../query.ts";
import { sumFault, type Overlaps, type SumFault } from "./sums.ts";

/** Why numbers cannot be read in a way: groups that add up to nothing, parts that are no whole, time that is missing or too coarse. */
export type ReadingFault =
  | { why: "sum"; fault: SumFault }
  | { why: "whole"; fault: SumFault }
  | { why: "several" | "cumulative" | "rolling" | "terms" | "asLong" };

/** Why a reading of the numbers makes no sense for a question; null where it does. */
export function findReadingFault(reading: ReadingId, query: Query, overlaps: Overlaps): ReadingFault | null {
  const { months } = READINGS[reading];
  if (reading === "amount") return null;
  if (reading === "share" && query.split !== null) return findWholeFault(query, overlaps);
  const { kind, grain } = DIMENSIONS[query.by];
  if (reading !== "share" && kind !== "time") return { why: reading === "cumulative" ? "cumulative" : "rolling" };
  const fault = sumFault(query, query.by);
  if (fault !== null) return { why: "sum", fault };
  if (months === null) return null;
  if (grain === null) return { why: "terms" };
  return months > MONTHS[grain] ? null : { why: "asLong" };
}

/** Why the parts of a group make up no whole; null where they do, or where there are none. */
export function findWholeFault(query: Query, overlaps: Overlaps): ReadingFault | null {
  if (query.split === null) return null;
  const fault = sumFault(query, query.split);
  if (fault !== null) return { why: "whole", fault };
  return overlaps.split ? { why: "several" } : null;
}

/** How many months a bucket is long. */
const MONTHS = { year: 12, quarter: 3, month: 1, day: 0 } as const satisfies Record<Grain, number>;
