/** A column wider than this is a slab: one bucket alone does not fill the plot. */
export const MOST_BAR_PX = 56;

/** How wide a column stands in its band. */
export function barPx(bandPx: number): number {
  return Math.min(MOST_BAR_PX, bandPx * (bandPx > 14 ? 0.8 : 0.88));
}
