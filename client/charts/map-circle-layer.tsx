import type { MapCircle } from "./map-circles.ts";

interface MapCircleLayerProps {
  circles: readonly MapCircle[];
  hatch: string;
}

/** A circle for each place, the small ones over the large; pale at home of a side, hatched around it what is only possible. */
export function MapCircleLayer({ circles, hatch }: MapCircleLayerProps) {
  return (
    <g aria-hidden="true">
      {circles.map(({ place, x, y, radius, possible }) => (
        <g key={place.key}>
          {possible > radius ? <circle className="possible" cx={x} cy={y} r={possible} fill={`url(#${hatch})`} /> : null}
          {radius > 0 ? <circle className={place.home ? "circle circle-home" : "circle"} cx={x} cy={y} r={radius} /> : null}
        </g>
      ))}
    </g>
  );
}
