import { useId, useState } from "react";
import type { EventItem } from "#shared/api.ts";
import type { Grain } from "#shared/definitions/periods.ts";
import type { Annotations } from "./annotations.ts";
import { HatchPattern } from "./hatch-pattern.tsx";
import { MarkGrid } from "./mark-grid.tsx";
import type { Mark } from "./mark.ts";
import type { Column } from "#shared/charts/series.ts";
import { PartialLines } from "./partial-lines.tsx";
import { TimelineAxis } from "./timeline-axis.tsx";
import { TimelineBands } from "./timeline-bands.tsx";
import { TimelineLane } from "./timeline-lane.tsx";
import type { TimelineLayout } from "./timeline-layout.ts";
import { bandMarks, laneMarks } from "./timeline-marks.ts";

interface TimelineDrawingProps {
  layout: TimelineLayout;
  columns: readonly Column[];
  grain: Grain;
  events: readonly EventItem[] | null;
  annotations: Annotations;
  width: number;
  onOpen: (mark: Mark) => void;
  onTip: (mark: Mark | null) => void;
  onIntent: () => void;
}

/** The timeline itself; the band under the pointer or the focus lights up the lanes below it. */
export function TimelineDrawing({ layout, columns, grain, events, annotations, width, onOpen, onTip, onIntent }: TimelineDrawingProps) {
  const hatch = useId();
  const keys = columns.map(({ key }) => key);
  const [lit, setLit] = useState<string | null>(null);
  const { left, right, bottom, height } = layout;
  const bands = bandMarks(layout).filter((row) => row.length > 0);
  const lanes = laneMarks(layout, events);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="drawing">
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      <g aria-hidden="true">
        <TimelineBands layout={layout} lit={lit} />
        {layout.lanes.map((place) => (
          <TimelineLane key={place.lane.kind} {...place} layout={layout} keys={keys} grain={grain} events={events} hatch={hatch} />
        ))}
        <line className="base-line" x1={left} x2={right} y1={bottom + 1} y2={bottom + 1} />
        <PartialLines columns={columns} left={left} step={layout.step} y={bottom + 5} />
        <TimelineAxis keys={keys} layout={layout} />
      </g>
      {bands.length > 0 ? (
        <MarkGrid
          rows={bands}
          along="lanes"
          onOpen={({ key }) => {
            const chosen = layout.bands.flat().find(({ band }) => band.id === key);
            if (chosen) annotations.onChoose(chosen.band);
          }}
          onTip={(mark) => {
            setLit(mark?.key ?? null);
            onTip(mark);
          }}
          onIntent={() => undefined}
        />
      ) : null}
      {lanes.length > 0 ? <MarkGrid rows={lanes} along="lanes" onOpen={onOpen} onTip={onTip} onIntent={onIntent} /> : null}
    </svg>
  );
}
