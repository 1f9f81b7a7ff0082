import { geoPath, type GeoProjection } from "d3-geo";
import { memo, useMemo } from "react";
import { toView, type MapView, type Size } from "./map-view.ts";
import { BORDERS, LAND } from "./world.ts";

interface MapGroundProps {
  projection: GeoProjection;
  view: MapView;
  size: Size;
}

/** Land and the borders of today; drawn once for a fitted map and then only moved. */
export const MapGround = memo(function MapGround({ projection, view, size }: MapGroundProps) {
  const [land, borders] = useMemo(() => [LAND, BORDERS].map((shape) => geoPath(projection).digits(1)(shape) ?? ""), [projection]);
  const [x, y] = toView([0, 0], view, size);
  return (
    <g transform={`translate(${x},${y}) scale(${view.zoom})`} aria-hidden="true">
      <path className="land" d={land} />
      <path className="border" d={borders} />
    </g>
  );
});
