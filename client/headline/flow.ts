import { capitalise } from "#shared/describe.ts";
import type { Series } from "#shared/api.ts";
import type { DimensionId } from "#shared/definitions/dimensions.ts";
import { words } from "../words.ts";
import { countOf, type Noun } from "./nouns.ts";
import { headlineOverTime } from "./over-time.ts";
import type { Point } from "./peaks.ts";

interface Flow {
  /** Null where the filters leave it out. */
  listed: { points: readonly Point[]; total: Series["total"] } | null;
  delisted: Series["total"] | null;
  noun: Noun;
  grain: DimensionId;
}

/** When most targets were put on the lists, and how many were taken off, where a list shows that. */
export function headlineFlow({ listed, delisted, noun, grain }: Flow): string {
  if (!listed) {
    const { delisted: taken, notCovered, inThisPeriod } = words.headlines;
    return !delisted || delisted.value === null ? notCovered(taken.many) : inThisPeriod(capitalise(countOf(delisted.value, taken)));
  }
  const peak = headlineOverTime(listed.points, noun, grain, listed.total);
  const off = delisted?.value ?? null;
  return listed.total.covered && off !== null ? words.headlines.delistedToo(peak, off) : peak;
}
