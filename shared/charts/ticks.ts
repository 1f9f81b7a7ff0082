import type { Words } from "../words/en.ts";
import { findGrain } from "../definitions/periods.ts";
import { say as english } from "../words/en/say.ts";
import { bucketLabel } from "./bucket-label.ts";

/** Ticks of an axis of numbers, on the page as in a picture. */
export const MOST_TICKS = 5;

/** Round whole-number ticks from 0 to at least `max`: 0 3 6 9 12, never a half of an event. */
export function niceTicks(max: number, most: number): number[] {
  const step = niceStep(Math.max(1, max) / Math.max(1, most - 1));
  const count = Math.ceil(Math.max(1, max) / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/**
 * Ticks of a mirrored axis, lowest first: one step for both directions, each side only as long as its own data. A side that
 * reaches less than a quarter of a step has no tick: the axis then ends with its data.
 */
export function mirroredTicks(up: number, down: number, most: number): number[] {
  const step = niceStep((Math.max(1, up) + Math.max(1, down)) / Math.max(1, most - 1));
  const [below, above] = [down, up].map((side) => (side < step / 4 ? 0 : Math.ceil(Math.max(1, side) / step)));
  return Array.from({ length: (below ?? 0) + (above ?? 0) + 1 }, (_, index) => (index - (below ?? 0)) * step);
}

/** Powers of ten around all numbers, two at least. */
export function powerTicks(least: number, most: number): number[] {
  const first = Number.isFinite(least) ? Math.floor(Math.log10(least)) : 0;
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(1, most))));
  return Array.from({ length: last - first + 1 }, (_, step) => 10 ** (first + step));
}

export interface AxisTick {
  index: number;
  text: string;
}

/** Labels under the columns: every one where they fit, else years at round distances; `’09` between full years when tight. */
export function columnTicks(keys: readonly string[], bandPx: number, say: Words["say"] = english): AxisTick[] {
  const years = keys.map((key) => (/^\d{4}/.test(key) ? Number(key.slice(0, 4)) : null));
  if (years.some((year) => year === null)) return keys.map((key, index) => ({ index, text: key }));
  if (keys.some((key) => key.length > 4)) return finerTicks(keys, bandPx, say);
  if (bandPx >= 34) return keys.map((key, index) => ({ index, text: key }));
  if (bandPx >= 28)
    return keys.map((key, index) => ({ index, text: index === 0 || (key.endsWith("0") && index > 1) ? key : `’${key.slice(2)}` }));
  const step = [2, 5, 10, 20, 25, 50, 100].find((candidate) => candidate * bandPx >= 36) ?? 100;
  return keys.flatMap((key, index) => (Number(key) % step === 0 ? [{ index, text: key }] : []));
}

/** How many buckets may lie between two labels of a grain, before the next coarser grain names them. */
const STEPS = { quarter: [1, 2], month: [1, 2, 3, 6], day: [1, 2, 7, 14] } as const;
const [LETTER_PX, GAP_PX, DAYS_IN_MONTH] = [6.6, 8, 30.4];

/** Quarters, months and days: each in full where it fits, else short, with the year where it changes; coarser ones where that is too tight. */
function finerTicks(keys: readonly string[], bandPx: number, say: Words["say"]): AxisTick[] {
  const full = (key: string) => bucketLabel(key, say);
  const widest = Math.max(...keys.map((key) => full(key).length)) * LETTER_PX;
  if (bandPx >= widest + GAP_PX) return keys.map((key, index) => ({ index, text: full(key) }));
  const grain = findGrain(keys[0] ?? "");
  if (grain === null || grain === "year") return [];
  const narrow = Math.max(...keys.map((key) => shortLabel(key, say).length)) * LETTER_PX;
  const step = STEPS[grain].find((candidate) => candidate * bandPx >= (widest + narrow) / 2 + GAP_PX);
  if (step !== undefined) return everyOther(keys, step, say);
  if (grain === "day") return monthTicks(keys, bandPx, say);
  const perYear = grain === "quarter" ? 4 : 12;
  const years = [1, 2, 5, 10, 20, 25, 50, 100].find((candidate) => candidate * perYear * bandPx >= 40) ?? 100;
  const opening = keys.flatMap((key, index) => {
    const opens = key.endsWith("-Q1") || key.endsWith("-01");
    return opens && Number(key.slice(0, 4)) % years === 0 ? [{ index, text: key.slice(0, 4) }] : [];
  });
  return opening.length > 0 ? opening : keys.slice(0, 1).map((key, index) => ({ index, text: full(key) }));
}

function everyOther(keys: readonly string[], step: number, say: Words["say"]): AxisTick[] {
  return keys.flatMap((key, index) => {
    if (index % step > 0) return [];
    const before = keys[index - step];
    return [{ index, text: before?.slice(0, 4) === key.slice(0, 4) ? shortLabel(key, say) : bucketLabel(key, say) }];
  });
}

/** Many days are named by the months that begin among them. */
function monthTicks(days: readonly string[], bandPx: number, say: Words["say"]): AxisTick[] {
  const opening = days.flatMap((day, index) => (day.endsWith("-01") ? [{ index, key: day.slice(0, 7) }] : []));
  if (opening.length === 0) return days.slice(0, 1).map((day, index) => ({ index, text: bucketLabel(day, say) }));
  const months = finerTicks(
    opening.map(({ key }) => key),
    bandPx * DAYS_IN_MONTH,
    say,
  );
  return months.flatMap(({ index, text }) => {
    const at = opening[index];
    return at ? [{ index: at.index, text }] : [];
  });
}

/** `Q3`, `Jul` or `14 Jul`: a bucket without its year. */
function shortLabel(key: string, say: Words["say"]): string {
  const [, part = "", day] = key.split("-");
  if (part.startsWith("Q")) return say.quarterAlone(part.slice(1));
  return day === undefined ? (say.months[Number(part) - 1] ?? "") : say.dayOfMonth(Number(part), Number(day));
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const factor = [1, 2, 2.5, 3, 4, 5, 10].find((candidate) => Number.isInteger(candidate * power) && candidate * power >= rough) ?? 10;
  return factor * power;
}
