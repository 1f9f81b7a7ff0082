import { columnTicks, type AxisTick } from "../charts/ticks.ts";
import { NO_PERIODS } from "../charts/place-periods.ts";
import { SPREAD_PX, spreadRoomPx, spreadsOf, UNCOVERED_OPACITY } from "../charts/doubts.ts";
import { uncoveredStretches, type Column } from "../charts/series.ts";
import { drawPartial } from "./partial-lines.ts";
import { drawBars, drawTerms, periodsPx } from "./period-bands.ts";
import { measureText } from "./measure-text.ts";
import { label, LABEL_PX, type Box, type PlotRequest } from "./plot.ts";
import { drawValueAxis } from "./value-axis.ts";
import { spokenWords } from "../words/spoken.ts";

const AXIS_PX = 24;
const VALUE_PX = 16;
const NAMED_PX = 84;

/** The axes and the ground of a drawing over time, and where its marks lie. */
export interface TimeGround {
  markup: string;
  /** The line of zero, in front of the marks that stand on it. */
  front: string;
  inner: Box;
  /** Width of a bucket. */
  band: number;
  y: (value: number) => number;
}

/** Hairlines and numbers at round values, buckets below, stretches without coverage hatched, those covered in part dotted. */
export function drawTimeGround({ pen, drawing, box, hatch }: PlotRequest, highest: number, deepest = 0): TimeGround {
  const { periods = NO_PERIODS } = drawing;
  const { columns } = drawing.data;
  const { write, unit, log } = drawing.numbers;
  // Numbers stand at the ends of what reaches down, too.
  const belowPx = deepest > 0 ? VALUE_PX : 0;
  const lowest = log ? Math.min(...columns.flatMap(({ segments }) => segments.flatMap(({ value }) => value ?? []))) : null;
  const { markup, front, inner, y } = drawValueAxis({
    pen,
    box,
    highest,
    lowest,
    deepest,
    headPx: VALUE_PX + spreadRoomPx(columns) + periodsPx(periods),
    footPx: AXIS_PX + belowPx,
    write,
    unit,
  });
  const band = inner.width / Math.max(1, columns.length);
  const bottom = inner.y + inner.height + belowPx;
  const uncovered = uncoveredStretches(columns).map(({ first, last }) => {
    const [x, width] = [inner.x + first * band, (last - first + 1) * band];
    const name =
      width > NAMED_PX ? label(pen, spokenWords().marks.notCovered, { x: x + width / 2, y: inner.y + 14, "text-anchor": "middle" }) : "";
    return pen("rect", { x, y: inner.y, width, height: inner.height, fill: `url(#${hatch})`, "fill-opacity": UNCOVERED_OPACITY }) + name;
  });
  const spread = spreadsOf(columns).map(({ from, to }, index) =>
    pen("rect", {
      x: inner.x + from * band + 0.5,
      y: inner.y - VALUE_PX - (index + 1) * (SPREAD_PX + 2),
      width: Math.max(1, (to - from + 1) * band - 1),
      height: SPREAD_PX,
      fill: `url(#${hatch})`,
      stroke: "var(--muted)",
    }),
  );
  const partial = drawPartial(pen, columns, { x: inner.x, band, y: bottom + 4 });
  const names = namesBelow(columns, band).map(({ index, text }) =>
    label(pen, text, { x: inner.x + (index + 0.5) * band, y: bottom + 19, "text-anchor": "middle" }),
  );
  const beside = { box: { ...inner, y: box.y }, band, bottom, hatch };
  const [terms, bars] = [drawTerms(pen, periods, beside), drawBars(pen, periods, beside)];
  return { markup: [terms, ...uncovered, markup, ...spread, partial, ...names, bars].join(""), front, inner, band, y };
}

/** Labels of the buckets as far apart as they need to be to be read. */
export function namesBelow(columns: readonly Column[], band: number): AxisTick[] {
  const ticks = ticksOf(columns, band);
  let end = -Infinity;
  return ticks.filter(({ index, text }) => {
    const half = measureText(text, LABEL_PX) / 2;
    const middle = (index + 0.5) * band;
    if (middle - half < end) return false;
    end = middle + half;
    return true;
  });
}

function ticksOf(columns: readonly Column[], band: number): AxisTick[] {
  const keys = columns.map(({ key }) => key);
  if (keys.every((key) => /^\d{4}/.test(key))) return columnTicks(keys, band, spokenWords().say);
  return columns.map((column, index) => ({ index, text: column.label }));
}
