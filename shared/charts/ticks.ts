import type { Words } from "../words/en.ts";
import { bucketLabel } from "./bucket-label.ts";

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
export function columnTicks(keys: readonly string[], bandPx: number, say?: Words["say"]): AxisTick[] {
  const years = keys.map((key) => (/^\d{4}/.test(key) ? Number(key.slice(0, 4)) : null));
  if (years.some((year) => year === null)) return keys.map((key, index) => ({ index, text: key }));
  if (keys.some((key) => key.length > 4)) return finerTicks(keys, bandPx, say);
  if (bandPx >= 34) return keys.map((key, index) => ({ index, text: key }));
  if (bandPx >= 25)
    return keys.map((key, index) => ({ index, text: index === 0 || (key.endsWith("0") && index > 1) ? key : `’${key.slice(2)}` }));
  const step = [2, 5, 10, 20, 25, 50, 100].find((candidate) => candidate * bandPx >= 36) ?? 100;
  return keys.flatMap((key, index) => (Number(key) % step === 0 ? [{ index, text: key }] : []));
}

/** Quarters and months: the year under its first bucket, as often as it fits. */
function finerTicks(keys: readonly string[], bandPx: number, say?: Words["say"]): AxisTick[] {
  if (bandPx >= 60) return keys.map((key, index) => ({ index, text: bucketLabel(key, say) }));
  const perYear = keys.some((key) => key.includes("Q")) ? 4 : 12;
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((candidate) => candidate * perYear * bandPx >= 40) ?? 100;
  return keys.flatMap((key, index) => {
    const opens = key.endsWith("-Q1") || key.endsWith("-01");
    return opens && Number(key.slice(0, 4)) % step === 0 ? [{ index, text: key.slice(0, 4) }] : [];
  });
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const factor = [1, 2, 2.5, 3, 4, 5, 10].find((candidate) => Number.isInteger(candidate * power) && candidate * power >= rough) ?? 10;
  return factor * power;
}
