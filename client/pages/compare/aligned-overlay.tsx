import { usePlotArea, useYAxisScale } from "recharts";
import type { Aligned } from "#shared/api.ts";
import { MarkGrid } from "../../charts/mark-grid.tsx";
import type { Mark } from "../../charts/mark.ts";
import { preloadPanel } from "../../figures/load-panel.ts";
import { formatNumber } from "../../format.ts";
import type { MonthStrips } from "./month-strips.ts";
import { alignedMarks } from "./aligned-marks.ts";
import { colourOf } from "#shared/charts/line-colours.ts";
import { compareWords as said } from "../../words/compare.ts";

interface AlignedOverlayProps {
  lines: Aligned["lines"];
  /** Where the lines stand one below another. */
  strips: MonthStrips | null;
  equalDays: number | null;
  show: "total" | "month";
  end: number;
  onTip: (mark: Mark | null) => void;
  onOpen: (mark: Mark) => void;
}

const LINE_PX = 14;

/** The day up to which all are compared, the last total of each line, and what is read at each place. */
export function AlignedOverlay({ lines, strips, equalDays, show, end, onTip, onOpen }: AlignedOverlayProps) {
  const [yScale, plot] = [useYAxisScale(), usePlotArea()];
  if (!yScale || !plot) return null;
  const bottom = plot.y + plot.height;
  const x = (at: number) => plot.x + (at / end) * plot.width;
  const y = (value: number) => yScale(value) ?? bottom;
  const shared = show === "total" && equalDays !== null && equalDays < end ? x(equalDays) : null;
  const onRight = shared !== null && shared > plot.x + plot.width / 2;
  return (
    <g>
      <line className="base-line" x1={plot.x} x2={plot.x + plot.width} y1={bottom} y2={bottom} />
      {shared === null ? null : (
        <g aria-hidden="true">
          <line className="shared-day" x1={shared} x2={shared} y1={plot.y - 8} y2={bottom} />
          <text className="name" x={shared + (onRight ? -6 : 6)} y={plot.y - 10} textAnchor={onRight ? "end" : "start"}>
            {said.shared(equalDays ?? 0)}
          </text>
        </g>
      )}
      {strips === null ? null : (
        <g aria-hidden="true">
          {lines.map(({ id, label }, line) => (
            <text key={id} className="name" x={plot.x + 4} y={y(strips.topOf(line))} dy="1.25em">
              {label}
            </text>
          ))}
        </g>
      )}
      {show === "total" ? <EndTotals lines={lines} x={x} y={y} bottom={bottom} /> : null}
      <MarkGrid
        rows={alignedMarks(lines, show, { left: plot.x, width: plot.width, top: plot.y, height: plot.height, end }, strips !== null)}
        along="x"
        onOpen={onOpen}
        onTip={onTip}
        onIntent={preloadPanel}
      />
    </g>
  );
}

/** A hairline at each tick, under the lines. */
export function AlignedGround({ ticks }: { ticks: readonly number[] }) {
  const [yScale, plot] = [useYAxisScale(), usePlotArea()];
  if (!yScale || !plot) return null;
  return (
    <g aria-hidden="true">
      {ticks.slice(1).map((tick) => (
        <line key={tick} className="grid-line" x1={plot.x} x2={plot.x + plot.width} y1={yScale(tick)} y2={yScale(tick)} />
      ))}
    </g>
  );
}

interface EndTotalsProps {
  lines: Aligned["lines"];
  x: (at: number) => number;
  y: (value: number) => number;
  bottom: number;
}

/** The total at the end of each line; those that end at one place are pushed apart. */
function EndTotals({ lines, x, y, bottom }: EndTotalsProps) {
  const ends = lines
    .flatMap(({ id, whole: { days, events, atLeast } }, index) =>
      events === null ? [] : [{ id, events, atLeast, index, x: x(days) + 6, y: y(events) }],
    )
    .toSorted((a, b) => b.y - a.y);
  const placed: typeof ends = [];
  for (const each of ends) {
    const near = placed.filter((other) => Math.abs(other.x - each.x) < 36);
    const lowest = Math.min(bottom, ...near.map((other) => other.y - LINE_PX));
    placed.push({ ...each, y: Math.min(each.y, lowest) });
  }
  return (
    <g aria-hidden="true">
      {placed.map(({ id, events, atLeast, index, x: left, y: top }) => (
        <text key={id} className="value value-halo line-total" x={left} y={top} dy="0.35em" fill={colourOf(index)}>
          {atLeast ? "≥" : ""}
          {formatNumber(events)}
        </text>
      ))}
    </g>
  );
}
