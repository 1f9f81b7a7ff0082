import { drawPartial } from "./partial-lines.ts";
import { MOST_BAR_PX } from "../charts/bar-width.ts";
import { UNCOVERED_OPACITY } from "../charts/doubts.ts";
import { NO_PERIODS } from "../charts/place-periods.ts";
import { uncoveredStretches, type Column } from "../charts/series.ts";
import type { Drawing } from "./choose-drawing.ts";
import { drawLanePeriods, layOutPeriods } from "./lane-periods.ts";
import { cutText, measureText } from "./measure-text.ts";
import { HALO, label, LABEL_PX, linked, rangeOf, type Box, type PlotRequest } from "./plot.ts";
import { namesBelow } from "./time-ground.ts";
import { spokenWords } from "../words/spoken.ts";

/** Names stand left of the lanes where there is room, else above each. */
const WIDE_PX = 560;
const [LANE_PX, NAME_PX, AXIS_PX] = [26, 16, 24];
/** A lane whose fullest bucket holds one event does not draw it as tall as another draws a hundred. */
const LEAST_SCALE = 4;

/** How high lanes are at a width, with what stands above them. */
export function lanesPx(drawing: Drawing, width: number): number {
  const { wide, periods } = layOut(drawing, { x: 0, width });
  return periods.height + Math.max(1, drawing.data.parts.length) * (LANE_PX + (wide ? 0 : NAME_PX)) + AXIS_PX;
}

/** Where names end and columns begin, and the rows above the lanes. */
function layOut({ data, periods = NO_PERIODS }: Drawing, { x, width }: Pick<Box, "x" | "width">) {
  const wide = width >= WIDE_PX;
  const heads = [
    ...data.parts.map((part) => part.label),
    ...layOutPeriods(periods, { left: 0, right: width, step: 1, wide }).heads.map(({ text }) => text),
  ];
  const names = wide ? Math.min(width * 0.3, Math.max(0, ...heads.map((text) => measureText(text, LABEL_PX))) + 4) : 0;
  const left = x + (wide ? names + 10 : 0);
  const step = (x + width - left) / Math.max(1, data.columns.length);
  return { wide, names, left, step, periods: layOutPeriods(periods, { left, right: x + width, step, wide }) };
}

/** A lane for each part along one time, each on a scale of its own: the fullest bucket has its number, what no source covers is hatched. */
export function drawLanes(request: PlotRequest): string {
  const { pen, drawing, box } = request;
  const { columns, parts } = drawing.data;
  const { wide, names, left, step, periods } = layOut(drawing, box);
  const first = box.y + periods.height;
  const inner = { x: left, width: box.x + box.width - left };
  const rowPx = (box.height - AXIS_PX - periods.height) / Math.max(1, parts.length);
  const lanes = parts.map((part, at) => {
    const top = first + at * rowPx;
    const bottom = top + rowPx;
    const name = cutText(part.label, LABEL_PX, wide ? names : box.width);
    const said = wide
      ? label(pen, name, { x: left - 10, y: bottom - rowPx / 2 + 4, "text-anchor": "end", fill: "var(--ink)" })
      : label(pen, name, { x: box.x, y: top + NAME_PX - 4, fill: "var(--ink)" });
    const room = { ...inner, y: top + (wide ? 0 : NAME_PX), height: rowPx - (wide ? 0 : NAME_PX) };
    return said + drawLane(request, at, room, step);
  });
  const years = namesBelow(columns, step).map(({ index, text }) =>
    label(pen, text, { x: inner.x + (index + 0.5) * step, y: box.y + box.height - 5, "text-anchor": "middle" }),
  );
  const partial = drawPartial(pen, columns, { x: inner.x, band: step, y: box.y + box.height - AXIS_PX + 4 });
  const above = { ...box, ...inner, height: box.height - AXIS_PX, namesEnd: left - 10 };
  return [drawLanePeriods(pen, periods, above, request.hatch), ...lanes, partial, ...years].join("");
}

function drawLane({ pen, drawing, hatch, link }: PlotRequest, at: number, room: Box, step: number): string {
  const { columns, parts } = drawing.data;
  const bottom = room.y + room.height;
  const numberOf = (column: Column) => (column.segments[at]?.value ?? 0) + (column.segments[at]?.possible ?? 0);
  const most = Math.max(0, ...columns.map(numberOf));
  const scale = (room.height - 5) / Math.max(LEAST_SCALE, most);
  const uncovered = uncoveredStretches(columns.map(({ segments }) => ({ covered: (segments[at]?.value ?? null) !== null })));
  const gaps = uncovered.map(({ first, last }) =>
    pen("rect", {
      x: room.x + first * step,
      y: room.y + 5,
      width: (last - first + 1) * step,
      height: room.height - 5,
      fill: `url(#${hatch})`,
      "fill-opacity": UNCOVERED_OPACITY,
    }),
  );
  const marks = columns.flatMap((column, index) => {
    const segment = column.segments[at];
    if (!segment || numberOf(column) === 0) return [];
    const [sure, open] = [(segment.value ?? 0) * scale, segment.possible * scale];
    const width = Math.min(MOST_BAR_PX, Math.max(0.8, step - (step > 3 ? 1 : 0)));
    const bar = { x: room.x + (index + 0.5) * step - width / 2, width };
    const certain = sure > 0 ? pen("rect", { ...bar, y: bottom - sure, height: sure, fill: drawing.colours[at] ?? "var(--other)" }) : "";
    const possible = open > 0 ? pen("rect", { ...bar, y: bottom - sure - open, height: open, fill: `url(#${hatch})` }) : "";
    const said = rangeOf(segment.value ?? 0, segment.possible, segment.unstated, drawing.numbers.write);
    return [
      linked(
        pen,
        link?.(column.key, segment.part) ?? null,
        spokenWords().say.pair(`${column.label}, ${parts[at]?.label ?? ""}`, said),
        certain + possible,
      ),
    ];
  });
  const line = pen("line", { x1: room.x, x2: room.x + room.width, y1: bottom, y2: bottom, stroke: "var(--rule)" });
  const peak = columns.findIndex((column) => numberOf(column) === most);
  return [...gaps, line, ...marks, most > 1 ? peakOf() : ""].join("");

  function peakOf(): string {
    const text = drawing.numbers.write(most);
    const end = room.x + (peak + 1) * step;
    const fits = end + measureText(text, LABEL_PX) + 3 <= room.x + room.width;
    const x = fits ? end + 3 : end - step - 3;
    return label(pen, text, { x, y: room.y + 14, "text-anchor": fits ? "start" : "end", fill: "var(--ink)", ...HALO });
  }
}
