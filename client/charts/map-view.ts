import { geoNaturalEarth1, type GeoProjection } from "d3-geo";
import { LEAST_SEEN, TURN } from "#shared/charts/map-frame.ts";
import type { Point } from "#shared/charts/map-places.ts";

/** What of the fitted map is in sight: how many times larger it is, and which part of its width and height stands in the middle. */
export interface MapView {
  zoom: number;
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export const WHOLE: MapView = { zoom: 1, x: 0.5, y: 0.5 };
const MOST_ZOOM = 16;
/** The projection that shows all points, and never less than Europe and North America. */
export function fitMap(points: readonly Point[], { width, height }: Size, edgePx: number): GeoProjection {
  return geoNaturalEarth1()
    .rotate([TURN, 0])
    .fitExtent(
      [
        [edgePx, edgePx],
        [width - edgePx, height - edgePx],
      ],
      { type: "MultiPoint", coordinates: [...LEAST_SEEN, ...points] },
    );
}

/** Where a point of the fitted map stands in the view, as pixels. */
export function toView([x, y]: readonly [number, number], view: MapView, { width, height }: Size): [number, number] {
  return [width / 2 + view.zoom * (x - view.x * width), height / 2 + view.zoom * (y - view.y * height)];
}

/** Larger or smaller by a factor; the whole map is the smallest. */
export function zoomBy(view: MapView, factor: number): MapView {
  const zoom = Math.min(MOST_ZOOM, Math.max(1, view.zoom * factor));
  return zoom === 1 ? WHOLE : keepInside({ ...view, zoom });
}

/** Moved by pixels of the view. */
export function moveBy(view: MapView, dx: number, dy: number, { width, height }: Size): MapView {
  return keepInside({ ...view, x: view.x - dx / view.zoom / width, y: view.y - dy / view.zoom / height });
}

/** The same size, with a point of the fitted map in the middle. */
export function centreOn(view: MapView, [x, y]: readonly [number, number], { width, height }: Size): MapView {
  return keepInside({ ...view, x: x / width, y: y / height });
}

/** The view never leaves the fitted map. */
function keepInside({ zoom, x, y }: MapView): MapView {
  const half = 0.5 / zoom;
  const clamp = (at: number) => Math.min(1 - half, Math.max(half, at));
  return { zoom, x: clamp(x), y: clamp(y) };
}
