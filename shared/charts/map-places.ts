import type { Series } from "../api.ts";
import type { RankedRow, Ranking } from "./ranking.ts";

/** Longitude, then latitude. */
export type Point = [longitude: number, latitude: number];

export interface MapPlace extends RankedRow {
  point: Point;
}

export interface PlacedRanking {
  /** Most frequent first. */
  places: readonly MapPlace[];
  /** Events at these places. */
  events: number;
  /** Groups that are named, but whose place nobody gives. */
  unplaced: { groups: number; events: number };
  /** Events whose sources name no group. */
  unnamed: number;
}

/**
 * Groups of a ranking at their place; what has none is counted, never put anywhere.
 * @param middleOf where a state lies on the map
 */
export function placeRanking(ranking: Ranking, places: Series["places"], middleOf: (isoNumeric: string) => Point | null): PlacedRanking {
  const points = new Map(places.map((place) => [place.key, pointOf(place, middleOf)]));
  const placed = ranking.rows.flatMap((row): MapPlace[] => {
    const point = points.get(row.key) ?? null;
    return point ? [{ ...row, point }] : [];
  });
  const open = ranking.rows.filter(({ key }) => !points.get(key));
  return {
    places: placed,
    events: sumOf(placed),
    unplaced: { groups: open.length, events: sumOf(open) },
    unnamed: ranking.unnamed,
  };
}

function pointOf(place: Series["places"][number], middleOf: (isoNumeric: string) => Point | null): Point | null {
  if (place.latitude !== null && place.longitude !== null) return [place.longitude, place.latitude];
  return place.isoNumeric === null ? null : middleOf(place.isoNumeric);
}

function sumOf(rows: readonly RankedRow[]): number {
  return rows.reduce((sum, { events }) => sum + events, 0);
}
