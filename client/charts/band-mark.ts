import type { Band } from "./bands.ts";
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
  const width = (band.to - band.from) * step;
  const wide = Math.max(LEAST_PX, width);
  const tip = describePeriod(band.period);
  return {
    key: band.id,
    part: null,
    way: null,
    opens: true,
    label: labelOfTip(tip),
    tip,
    x: left + band.from * step - (wide - width) / 2,
    y: y - 1,
    width: wide,
    height: height + 2,
  };
}
