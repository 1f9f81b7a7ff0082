import { formatNumber } from "../format.ts";
import { capitalise, countOf, type Noun } from "./nouns.ts";
import { findGap, findPeak, listLabels, type Point } from "./peaks.ts";

/** A finding over time: the maximum and, where there is one, the longest gap. Never why. */
export function headlineOverTime(points: readonly Point[], noun: Noun, grain: string): string {
  if (points.length === 0) return `${capitalise(countOf(0, noun))} recorded in this period`;
  const covered = points.filter((point) => point.value !== null);
  if (covered.length === 0) return `${capitalise(noun.many)}: not covered in this period`;
  const peak = findPeak(points);
  if (!peak) return `${capitalise(countOf(0, noun))} in this period`;
  const gap = findGap(points);
  const silence = gap ? `; none recorded ${gap.length === 2 ? `in ${gap.first} or ${gap.last}` : `from ${gap.first} to ${gap.last}`}` : "";
  return `${describePeak(peak.value, peak.labels, noun, grain)}${silence}`;
}

function describePeak(value: number, labels: readonly string[], noun: Noun, grain: string): string {
  if (value === 1) {
    const all = capitalise(countOf(labels.length, noun));
    return labels.length > 3 ? `${all}, never two in a ${grain}` : `${all}, in ${listLabels(labels)}`;
  }
  if (labels.length > 3) return `Never more than ${countOf(value, noun)} in a ${grain}`;
  if (labels.length > 1) return `${capitalise(noun.many)} peak at ${formatNumber(value)}, in ${listLabels(labels)}`;
  return `${capitalise(noun.many)} peak at ${formatNumber(value)} in ${labels[0] ?? ""}`;
}
