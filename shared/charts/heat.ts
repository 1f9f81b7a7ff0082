/** How dark a number is, from 0 to 1: in proportion, but what is there at all is seen. */
export function heatOf(value: number, highest: number): number {
  return value <= 0 || highest <= 0 ? 0 : Math.max(0.14, value / highest);
}

/** Beyond it the paper's colour is read better on the cell than the ink's. */
export const DARK_HEAT = 0.75;
