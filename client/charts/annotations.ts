import type { Band } from "#shared/charts/bands.ts";
import { NO_PERIODS, type PlacedPeriods } from "#shared/charts/place-periods.ts";

/** What stands beside the columns of a chart: terms of office behind them, crises, breaks and gaps as thin bars above. */
export interface Annotations extends PlacedPeriods {
  /** Makes a band the period of the page. */
  onChoose: (band: Band) => void;
}

export const NO_ANNOTATIONS: Annotations = { ...NO_PERIODS, onChoose: () => undefined };

/** About how wide a name is in the style sheet's letters: no table of widths for a handful of names. */
export function measureName(text: string): number {
  return text.length * NAME_LETTER_PX;
}

const NAME_LETTER_PX = 6.8;

const [TERM_PX, BAR_PX] = [20, 8];

/** Room above the plot: a line of names where there are terms, and a line for each row of bars. */
export function headroom({ terms, bars }: Annotations): number {
  return (terms.length > 0 ? TERM_PX : 0) + bars.length * BAR_PX + (terms.length + bars.length > 0 ? 4 : 6);
}

/** Top and height of a row of bars, from the top of the drawing. */
export function barAt({ terms }: Annotations, row: number): { y: number; height: number } {
  return { y: (terms.length > 0 ? TERM_PX : 0) + row * BAR_PX + 1, height: BAR_PX - 3 };
}
