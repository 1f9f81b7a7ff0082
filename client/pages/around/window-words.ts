import type { Around } from "#shared/api.ts";

type Window = Around["windows"][number];

/** `days −10 to −1`, `the day itself`, `days +1 to +10`. */
export function nameWindow({ from, to }: Pick<Window, "from" | "to">): string {
  if (from === 0 && to === 0) return "the day itself";
  return from === to ? `day ${showOffset(from)}` : `days ${showOffset(from)} to ${showOffset(to)}`;
}

export function showOffset(days: number): string {
  return days === 0 ? "0" : days < 0 ? `−${-days}` : `+${days}`;
}

/** Two decimals; what no covered window gives is said. */
export function showMean(mean: number | null): string {
  return mean === null ? "not covered" : mean.toFixed(2);
}

export function showBand(chance: Window["chance"]): string {
  return chance === null ? "–" : `${chance.low.toFixed(2)} to ${chance.high.toFixed(2)}`;
}
