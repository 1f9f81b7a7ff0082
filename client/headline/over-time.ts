import { capitalise } from "#shared/describe.ts";
import type { Series } from "#shared/api.ts";
import type { DimensionId } from "#shared/definitions/dimensions.ts";
import { words } from "../words.ts";
import { countOf, type Noun } from "./nouns.ts";
import { findGap, findPeak, type Point } from "./peaks.ts";

type Whole = Pick<Series["total"], "value" | "covered">;

/**
 * A finding over time: the maximum and, where the sources hold everything, the longest gap. Never why.
 * @param whole what the period holds, in whichever bucket
 */
export function headlineOverTime(points: readonly Point[], noun: Noun, grain: DimensionId, whole: Whole): string {
  const said = words.headlines;
  if (!whole.covered || (points.length > 0 && points.every((point) => point.value === null))) return said.notCovered(noun.many);
  const total = whole.value ?? 0;
  const peak = findPeak(points);
  // Ones are counted by their buckets: where a date leaves the bucket open, they are not all.
  if (!peak || (peak.value === 1 && peak.labels.length < total)) {
    const counted = capitalise(countOf(total, noun));
    return total === 0 ? said.recordedInThisPeriod(counted) : said.inThisPeriod(counted);
  }
  const gap = findGap(points);
  const finding = describePeak(peak.value, peak.labels, noun, grain);
  return gap ? said.silence(finding, gap, noun) : finding;
}

function describePeak(value: number, labels: readonly string[], noun: Noun, grain: DimensionId): string {
  const said = words.headlines;
  const axis = words.terms.dimensions[grain];
  if (value === 1) {
    const all = capitalise(countOf(labels.length, noun));
    return labels.length > 3 ? said.neverTwo(all, axis) : said.onesIn(all, labels);
  }
  return labels.length > 3 ? said.neverMore(countOf(value, noun), axis) : said.peak(noun, value, labels);
}
