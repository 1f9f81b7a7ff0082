import type { Point } from "../charts/map-places.ts";

/** The outlines of land for a map: what draws is pure, and is handed them. */
export interface World {
  /** The middle of a state by its ISO number; null for one too small for the map, and for one that is gone. */
  middleOf: (isoNumeric: string) => Point | null;
  /** The world so that all points are in sight, as paths of a box from 0, and where a point then lies. */
  fit: (
    points: readonly Point[],
    box: { width: number; height: number; edgePx: number },
  ) => { land: string; borders: string; place: (point: Point) => [number, number] | null };
}
