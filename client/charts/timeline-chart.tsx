import type { EventItem } from "#shared/api.ts";
import type { Grain } from "#shared/definitions/periods.ts";
import type { Annotations } from "./annotations.ts";
import { Canvas } from "./canvas.tsx";
import type { Column } from "#shared/charts/series.ts";
import type { Mark } from "./mark.ts";
import { TimelineDrawing } from "./timeline-drawing.tsx";
import type { TimelineLayout } from "./timeline-layout.ts";

interface TimelineChartProps {
  layout: TimelineLayout;
  /** All bins, in order. */
  columns: readonly Column[];
  grain: Grain;
  /** The events themselves where they are few enough to be drawn one by one; else their numbers are. */
  events: readonly EventItem[] | null;
  annotations: Annotations;
  width: number;
  label: string;
  onOpen: (mark: Mark) => void;
}

/** Everything along time: a lane for each kind, terms of office, crises and gaps above. */
export function TimelineChart({ layout, columns, grain, events, annotations, width, label, onOpen }: TimelineChartProps) {
  const keys = columns.map(({ key }) => key);
  return (
    <Canvas
      height={layout.height}
      label={label}
      time={() => ({ keys, along: "x", start: layout.left, step: layout.step, across: { from: layout.top, to: layout.bottom } })}
    >
      {({ onTip, onIntent }) => (
        <TimelineDrawing
          layout={layout}
          columns={columns}
          grain={grain}
          events={events}
          annotations={annotations}
          width={width}
          onOpen={onOpen}
          onTip={onTip}
          onIntent={onIntent}
        />
      )}
    </Canvas>
  );
}
