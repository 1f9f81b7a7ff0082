import { holderOf } from "#shared/charts/bands.ts";
import { columnTicks } from "#shared/charts/ticks.ts";
import { words } from "../../../words.ts";
import type { SheetRow } from "../sheet.ts";

const LETTER_PX = 7;

/** The names under the buckets of a time axis, by their place: as many as fit. */
export function axisNames(rows: readonly SheetRow[], bandPx: number): Map<number, string> {
  const keys = rows.map(({ column }) => column.key);
  if (keys.some((key) => /^\d{4}-\d{2}-\d{2}$/.test(key))) return monthNames(keys, bandPx);
  if (keys.every((key) => /^\d{4}/.test(key))) return new Map(columnTicks(keys, bandPx, words.say).map(({ index, text }) => [index, text]));
  return termNames(rows, bandPx);
}

/** Days: the month under its first day, as often as it fits. */
function monthNames(keys: readonly string[], bandPx: number): Map<number, string> {
  const step = [1, 2, 3, 6, 12].find((months) => months * 30 * bandPx >= 64) ?? 24;
  const names = keys.flatMap((key, index): [number, string][] => {
    const [year = "", month = "", day] = key.split("-");
    return day === "01" && (Number(month) - 1 + Number(year) * 12) % step === 0
      ? [[index, `${words.say.months[Number(month) - 1] ?? ""} ${year}`]]
      : [];
  });
  return new Map(names);
}

/** Terms of office: with their years where there is room, else the holder's name, or every so many of them. */
function termNames(rows: readonly SheetRow[], bandPx: number): Map<number, string> {
  const full = rows.map(({ column }) => column.label);
  const short = full.map(holderOf);
  if (room(full) <= bandPx) return new Map(full.entries());
  const step = Math.max(1, Math.ceil(room(short) / bandPx));
  return new Map([...short.entries()].filter(([index]) => index % step === 0));
}

function room(names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => name.length)) * LETTER_PX + 8;
}
