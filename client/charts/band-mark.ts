import type { Band } from "#shared/charts/bands.ts";
import { labelOfTip } from "./describe-column.ts";
import { describePeriod } from "./describe-period.ts";
import type { Mark } from "./mark.ts";

interface BandPlace {
  /** Left edge of the first column, and the width of a column. */
  left: number;
  step: number;
  y: number;
  height: number;
}

/** A pointer finds a bar of a few days too. */
const LEAST_PX = 8;

/** The mark over a band, which makes it the period. */
export function bandMark(band: Band, { left, step, y, height }: BandPlace): Mark {
  const box = { x: left + band.from * step, width: (band.to - band.from) * step, y: y - 1, height: height + 2 };
  return markOver(band, box);
}

/** The same over a box that is known already; at least as wide as can be met. */
export function markOver(band: Pick<Band, "id" | "period">, { x, y, width, height }: Pick<Mark, "x" | "y" | "width" | "height">): Mark {
  const wide = Math.max(LEAST_PX, width);
  const tip = describePeriod(band.period);
  return {
    key: band.id,
    part: null,
    way: null,
    opens: true,
    label: labelOfTip(tip),
    tip,
    x: x - (wide - width) / 2,
    y,
    width: wide,
    height,
  };
}
