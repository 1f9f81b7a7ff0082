import { listWords } from "#shared/describe.ts";
import { formatNumber } from "../format.ts";
import { capitalise, countOf, type Noun } from "./nouns.ts";
import { findGap, findPeak, type Point } from "./peaks.ts";

/**
 * A finding over time: the maximum and, where the sources hold everything, the longest gap. Never why.
 * @param covered whether any source covers any of the period
 */
export function headlineOverTime(points: readonly Point[], noun: Noun, grain: string, covered: boolean): string {
  if (!covered || (points.length > 0 && points.every((point) => point.value === null))) {
    return `${capitalise(noun.many)}: not covered in this period`;
  }
  const total = points.reduce((sum, point) => sum + (point.value ?? 0), 0);
  const peak = findPeak(points);
  if (!peak) return `${capitalise(countOf(total, noun))}${total === 0 ? " recorded" : ""} in this period`;
  const gap = findGap(points);
  const silence = gap ? `; none recorded ${gap.length === 2 ? `in ${gap.first} or ${gap.last}` : `from ${gap.first} to ${gap.last}`}` : "";
  return `${describePeak(peak.value, peak.labels, noun, grain)}${silence}`;
}

function describePeak(value: number, labels: readonly string[], noun: Noun, grain: string): string {
  if (value === 1) {
    const all = capitalise(countOf(labels.length, noun));
    return labels.length > 3 ? `${all}, never two in a ${grain}` : `${all}, in ${listWords(labels, "and")}`;
  }
  if (labels.length > 3) return `Never more than ${countOf(value, noun)} in a ${grain}`;
  if (labels.length > 1) return `${capitalise(noun.many)} peak at ${formatNumber(value)}, ${inOrOn(labels)} ${listWords(labels, "and")}`;
  return `${capitalise(noun.many)} peak at ${formatNumber(value)} ${inOrOn(labels)} ${labels[0] ?? ""}`;
}

/** Things happen in a year or a month, and on a day. */
function inOrOn([label = ""]: readonly string[]): string {
  return /^\d{1,2} \p{L}+ \d{4}$/u.test(label) ? "on" : "in";
}
