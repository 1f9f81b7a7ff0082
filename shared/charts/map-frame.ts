import type { Point } from "./map-places.ts";

/** Degrees the globe is turned by: it is cut in the Bering strait, where nobody meets. */
export const TURN = -11;

/** Europe and North America are always there: a single city alone would be a dot without a coast. */
export const LEAST_SEEN: readonly Point[] = [
  [-122, 24],
  [-122, 52],
  [-60, 20],
  [-10, 66],
  [45, 66],
  [60, 40],
  [45, 28],
];

const LEAST_PX = 2;

/** The radius of a number whose area says it, the highest as large as `mostPx`. */
export function radiusOf(value: number, highest: number, mostPx: number): number {
  return value === 0 ? 0 : Math.max(LEAST_PX, mostPx * Math.sqrt(value / Math.max(1, highest)));
}

const WIDE_PX = 600;

/** How large the largest circle is, and how many places have their name, on a map so wide. */
export function mapScale(width: number): { mostPx: number; mostNames: number } {
  return width >= WIDE_PX ? { mostPx: 26, mostNames: 18 } : { mostPx: 11, mostNames: 7 };
}

/** The drawing by which it is decided which places have their name: as wide as a picture where nobody says. */
const NAMED_WIDTH_PX = 760;
export const NAMED_AT = { width: NAMED_WIDTH_PX, height: mapHeight(NAMED_WIDTH_PX), ...mapScale(NAMED_WIDTH_PX) } as const;

/** How high a map is at a width: as the world is, and no higher than a screen has room for. */
export function mapHeight(width: number): number {
  return Math.min(460, Math.round(width * 0.52));
}
