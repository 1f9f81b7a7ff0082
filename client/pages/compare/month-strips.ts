/** Narrower than this, the months of several lines cross too closely to be told apart by colour. */
const NARROW_PX = 640;

/** How high a strip is, in heights of its scale: the rest is room for the name of its line. */
const STRIP = 1.5;

/** Lines one below another, each in a strip of its own on one scale. */
export interface MonthStrips {
  /** Where the zero of a line stands on the common axis, and where its strip ends above. */
  zeroOf: (line: number) => number;
  topOf: (line: number) => number;
  /** Of the whole axis. */
  end: number;
  /** Zero and the highest tick of each strip, and what is written there. */
  ticks: readonly { at: number; value: number }[];
}

/** Strips for the months of several lines where the drawing is narrow; null where they have room to cross. @param highest tick of the scale */
export function monthStrips(lines: number, show: "total" | "month", highest: number, widthPx: number): MonthStrips | null {
  if (show === "total" || lines < 2 || widthPx >= NARROW_PX) return null;
  const strip = highest * STRIP;
  const zeroOf = (line: number): number => (lines - 1 - line) * strip;
  return {
    zeroOf,
    topOf: (line) => zeroOf(line) + strip,
    end: lines * strip,
    ticks: Array.from({ length: lines }, (_, line) => [0, highest].map((value) => ({ at: zeroOf(line) + value, value }))).flat(),
  };
}
