import type { GeoProjection } from "d3-geo";
import { radiusOf } from "#shared/charts/map-frame.ts";
import type { MapPlace } from "#shared/charts/map-places.ts";
import { toView, type MapView, type Size } from "./map-view.ts";

export interface MapCircle {
  place: MapPlace;
  x: number;
  y: number;
  radius: number;
  /** Radius with what imprecise dates may add. */
  possible: number;
  /** Where it stands on the fitted map. */
  at: [number, number];
}

/** Circles whose area says the number, in the order of the places. */
export function placeCircles(
  places: readonly MapPlace[],
  projection: GeoProjection,
  view: MapView,
  size: Size,
  mostPx: number,
): MapCircle[] {
  const most = Math.max(1, ...places.map(({ value, possible }) => value + possible));
  return places.flatMap((place): MapCircle[] => {
    const at = projection(place.point);
    if (!at) return [];
    const [x, y] = toView(at, view, size);
    return [
      { place, x, y, radius: radiusOf(place.value, most, mostPx), possible: radiusOf(place.value + place.possible, most, mostPx), at },
    ];
  });
}

export function isInSight({ x, y }: Pick<MapCircle, "x" | "y">, { width, height }: Size): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** Where most of the events are: the middle of all circles, each as heavy as its number. */
export function middleOfCircles(circles: readonly MapCircle[]): [number, number] | null {
  const weight = circles.reduce((sum, { place }) => sum + place.value, 0);
  if (weight === 0) return null;
  const mean = (axis: 0 | 1) => circles.reduce((sum, { place, at }) => sum + at[axis] * place.value, 0) / weight;
  return [mean(0), mean(1)];
}
