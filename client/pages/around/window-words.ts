import type { Around } from "#shared/api.ts";
import { words } from "../../words.ts";
import { formatDecimal } from "../../format.ts";
import { analysesWords } from "../../words/analyses.ts";

const said = analysesWords.around;

type Window = Around["windows"][number];

/** `days −10 to −1`, `the day itself`, `days +1 to +10`. */
export function nameWindow({ from, to }: Pick<Window, "from" | "to">): string {
  if (from === 0 && to === 0) return said.itself;
  return from === to ? said.day(showOffset(from)) : said.window(showOffset(from), showOffset(to));
}

export function showOffset(days: number): string {
  return days === 0 ? "0" : days < 0 ? `−${-days}` : `+${days}`;
}

/** Two decimals; what no covered window gives is said. */
export function showMean(mean: number | null): string {
  return mean === null ? words.marks.notCovered : formatDecimal(mean);
}

export function showBand(chance: Window["chance"]): string {
  return chance === null ? "–" : said.between(formatDecimal(chance.low), formatDecimal(chance.high));
}
