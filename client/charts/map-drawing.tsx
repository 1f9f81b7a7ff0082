import { useEffect, useEffectEvent, useId, useMemo, useState, type KeyboardEvent } from "react";
import type { Noun } from "../headline/nouns.ts";
import { HatchPattern } from "./hatch-pattern.tsx";
import { MapCircleLayer } from "./map-circle-layer.tsx";
import { isInSight, middleOfCircles, placeCircles } from "./map-circles.ts";
import { MapGround } from "./map-ground.tsx";
import { namedPlaces, placeLabels } from "./map-labels.ts";
import { mapMarks } from "./map-marks.ts";
import { mapScale } from "#shared/charts/map-frame.ts";
import type { MapPlace } from "#shared/charts/map-places.ts";
import { centreOn, fitMap, moveBy, WHOLE, zoomBy, type MapView } from "./map-view.ts";
import { MapZoom } from "./map-zoom.tsx";
import { MarkGrid } from "./mark-grid.tsx";
import type { Mark } from "./mark.ts";
import { useMapDrag } from "./use-map-drag.ts";

interface MapDrawingProps {
  places: readonly MapPlace[];
  noun: Noun;
  width: number;
  height: number;
  onOpen: (mark: Mark) => void;
  onTip: (mark: Mark | null) => void;
  onIntent: () => void;
}

const [STEP, MOVE_PX] = [2, 60];
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [MOVE_PX, 0],
  ArrowRight: [-MOVE_PX, 0],
  ArrowUp: [0, MOVE_PX],
  ArrowDown: [0, -MOVE_PX],
};

/** Land, circles and names; `+`, `-` and `0` size it, Shift with arrows and the mouse move it. */
export function MapDrawing({ places, noun, width, height, onOpen, onTip, onIntent }: MapDrawingProps) {
  const [hatch, clip] = [useId(), useId()];
  const [view, setView] = useState<MapView>(WHOLE);
  const [lookedAt, setLookedAt] = useState<string | null>(null);
  const size = useMemo(() => ({ width, height }), [width, height]);
  const { mostPx, mostNames } = mapScale(width);
  const projection = useMemo(
    () =>
      fitMap(
        places.map(({ point }) => point),
        size,
        mostPx + 4,
      ),
    [places, size, mostPx],
  );
  const circles = placeCircles(places, projection, view, size, mostPx);
  const named = useMemo(() => namedPlaces(places), [places]);
  const marks = mapMarks(circles, noun);
  const { isPulling, handlers } = useMapDrag((dx, dy) => {
    look(null);
    setView((now) => moveBy(now, dx, dy, size));
  });

  function look(mark: Mark | null): void {
    onTip(mark);
    setLookedAt(mark?.key ?? null);
    const circle = circles.find(({ place }) => place.key === mark?.key);
    if (circle && !isInSight(circle, size)) setView(centreOn(view, circle.at, size));
  }

  // Where the map moves under what is looked at, what is said of it moves along.
  const follow = useEffectEvent(() => {
    const mark = marks.find(({ key }) => key === lookedAt);
    if (mark) onTip(mark);
  });
  useEffect(() => follow(), [view]);

  function resize(factor: number): void {
    const circle = circles.find(({ place }) => place.key === lookedAt);
    const aim = circle?.at ?? (view.zoom === 1 ? middleOfCircles(circles) : null);
    const larger = zoomBy(view, factor);
    setView(aim ? centreOn(larger, aim, size) : larger);
  }

  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = event.shiftKey ? MOVES[event.key] : undefined;
    if (move) setView(moveBy(view, ...move, size));
    else if (event.key === "+" || event.key === "=") resize(STEP);
    else if (event.key === "-") resize(1 / STEP);
    else if (event.key === "0") setView(WHOLE);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="map" onKeyDownCapture={press}>
      <svg width={width} height={height} className={view.zoom > 1 ? "drawing map-movable" : "drawing"} {...handlers}>
        <defs>
          <HatchPattern id={hatch} />
          <clipPath id={clip}>
            <rect width={width} height={height} />
          </clipPath>
        </defs>
        <g clipPath={`url(#${clip})`}>
          <MapGround projection={projection} view={view} size={size} />
          <MapCircleLayer circles={circles} hatch={hatch} />
          <g aria-hidden="true">
            {placeLabels(circles, size, mostNames, view.zoom > 1 ? null : named).map(({ key, name, number, x, y, anchor }) => (
              <text key={key} className="map-name" x={x} y={y} dy="0.35em" textAnchor={anchor}>
                {name} <tspan className="map-number">{number}</tspan>
              </text>
            ))}
          </g>
          <MarkGrid
            rows={marks.map((mark) => [mark])}
            along="rank"
            onOpen={(mark) => {
              if (!isPulling()) onOpen(mark);
            }}
            onTip={(mark) => {
              if (!isPulling()) look(mark);
            }}
            onIntent={onIntent}
          />
        </g>
      </svg>
      <MapZoom view={view} onLarger={() => resize(STEP)} onSmaller={() => resize(1 / STEP)} onWhole={() => setView(WHOLE)} />
    </div>
  );
}
