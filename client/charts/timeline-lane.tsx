import { capitalise } from "#shared/describe.ts";
import type { EventItem } from "#shared/api.ts";
import { parseDay } from "#shared/dates.ts";
import { parseBucketKey, placeOf, type Grain } from "#shared/definitions/periods.ts";
import { formatNumber } from "../format.ts";
import { kindColour } from "#shared/charts/colours.ts";
import { LaneColumns } from "./lane-columns.tsx";
import { LaneStrokes } from "./lane-strokes.tsx";
import type { Lane } from "./lanes.ts";
import type { TimelineLayout } from "./timeline-layout.ts";
import { words } from "../words.ts";

interface TimelineLaneProps {
  lane: Lane;
  nameY: number;
  top: number;
  bottom: number;
  layout: TimelineLayout;
  keys: readonly string[];
  grain: Grain;
  /** Null where there are too many to draw one by one. */
  events: readonly EventItem[] | null;
  hatch: string;
}

const PAD_PX = 4;

/** One kind of event: its name and number, its events, and hatching where no source covers it. */
export function TimelineLane({ lane, nameY, top, bottom, layout, keys, grain, events, hatch }: TimelineLaneProps) {
  const { left, right, step } = layout;
  const first = parseBucketKey(grain, keys[0] ?? "") ?? 0;
  const drawing = { colour: kindColour(lane.kind), hatch, left, right, tall: bottom - top - PAD_PX };
  return (
    <g>
      {lane.uncovered.map((stretch) => (
        <rect
          key={stretch.first}
          className="uncovered-lane"
          x={left + stretch.first * step}
          y={top}
          width={(stretch.last - stretch.first + 1) * step}
          height={bottom - top}
          fill={`url(#${hatch})`}
        />
      ))}
      <line className="grid-line" x1={left} x2={right} y1={bottom} y2={bottom} />
      <text className="name lane-name" x={0} y={nameY} dy="0.35em">
        {capitalise(words.terms.kinds[lane.kind].plural)}
        {lane.total === 0 ? null : (
          <tspan className="lane-total" dx={6}>
            {`${formatNumber(lane.total)}${lane.floor ? "+" : ""}`}
          </tspan>
        )}
      </text>
      {events === null ? (
        <LaneColumns {...drawing} lane={lane} step={step} bottom={bottom} />
      ) : (
        <LaneStrokes
          {...drawing}
          events={events.filter(({ kind }) => kind === lane.kind)}
          top={top + PAD_PX}
          x={(day) => left + (placeOf(grain, parseDay(day) ?? 0) - first) * step}
        />
      )}
    </g>
  );
}
