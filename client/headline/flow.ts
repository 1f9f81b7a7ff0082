import type { Series } from "#shared/api.ts";
import { DELISTED, capitalise, countOf, type Noun } from "./nouns.ts";
import { headlineOverTime } from "./over-time.ts";
import type { Point } from "./peaks.ts";
import { formatNumber } from "../format.ts";

interface Flow {
  /** Null where the filters leave it out. */
  listed: { points: readonly Point[]; total: Series["total"] } | null;
  delisted: Series["total"] | null;
  noun: Noun;
  grain: string;
}

/** When most targets were put on the lists, and how many were taken off, where a list shows that. */
export function headlineFlow({ listed, delisted, noun, grain }: Flow): string {
  if (!listed) {
    if (!delisted || delisted.value === null) return `${capitalise(DELISTED.many)}: not covered in this period`;
    return `${capitalise(countOf(delisted.value, DELISTED))} in this period`;
  }
  const peak = headlineOverTime(listed.points, noun, grain, listed.total.covered);
  const off = delisted?.value ?? null;
  return listed.total.covered && off !== null ? `${peak}; ${formatNumber(off)} delisted` : peak;
}
