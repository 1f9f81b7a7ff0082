import type { Aligned } from "../api.ts";
import { axisTicks, countMonths, monthRows, totalRows } from "../charts/aligned-rows.ts";
import { colourOf, dashOf } from "../charts/line-colours.ts";
import { count } from "./choose-drawing.ts";
import type { Figure, FigurePlot } from "./figure.ts";
import { label, linked } from "./plot.ts";
import { drawValueAxis } from "./value-axis.ts";
import { spokenWords } from "../words/spoken.ts";

const [HEAD_PX, FOOT_PX, NAME_PX] = [18, 26, 14];
type Line = Aligned["lines"][number];
export type AlignedShow = "total" | "month";

/** Lines from day 0, as the page draws them: the running count in steps, or each month as a level; where not every kind is covered, a thin line is what is known at least. */
export function alignedPlot(lines: readonly Line[], equalDays: number | null, show: AlignedShow): FigurePlot {
  return {
    naturalPx: (width) => Math.max(240, Math.min(380, width * 0.5)),
    draw: ({ pen, box, open }) => {
      const rows = show === "total" ? totalRows(lines) : monthRows(lines);
      const end = Math.max(1, show === "total" ? Math.max(...lines.map(({ whole }) => whole.days)) : countMonths(lines));
      const highest = Math.max(1, ...rows.flatMap(({ values, least }) => [...values, ...least].map((value) => value ?? 0)));
      const room = { ...box, width: box.width - 28 };
      const { markup, front, inner, y } = drawValueAxis({ pen, box: room, highest, headPx: HEAD_PX, footPx: FOOT_PX, write: count });
      const x = (at: number) => inner.x + (at / end) * inner.width;
      const bottom = inner.y + inner.height;
      const names = axisTicks(end, show, Math.max(2, Math.floor(inner.width / 60)), spokenWords().compare.tick).map(({ at, text }) =>
        label(pen, text, { x: x(at), y: bottom + 18, "text-anchor": "middle" }),
      );
      const equal =
        show === "total" && equalDays !== null && equalDays < end
          ? pen("line", { x1: x(equalDays), x2: x(equalDays), y1: inner.y, y2: bottom, stroke: "var(--muted)", "stroke-dasharray": "2 3" })
          : "";
      const taken: number[] = [];
      const drawn = lines.map((line, index) => {
        const points = rows.map(({ at, values }) => ({ at, value: values[index] ?? null }));
        const least = rows.map((row) => ({ at: row.at, value: row.least[index] ?? null }));
        const last = [...points, ...least]
          .filter(({ value }) => value !== null)
          .toSorted((a, b) => a.at - b.at)
          .at(-1);
        const thin = pen("path", {
          d: pathOf(least, x, y, true),
          fill: "none",
          stroke: colourOf(index),
          "stroke-width": 1.25,
          "stroke-opacity": 0.85,
        });
        const path = pen("path", {
          d: pathOf(points, x, y, show === "total"),
          fill: "none",
          stroke: colourOf(index),
          "stroke-width": 2,
          "stroke-dasharray": dashOf(index) === "none" ? null : dashOf(index),
          "stroke-linejoin": "round",
        });
        const dot = last && last.value !== null ? pen("circle", { cx: x(last.at), cy: y(last.value), r: 3.5, fill: colourOf(index) }) : "";
        const href = listOf(line, open);
        const mark = linked(pen, href, spokenWords().say.pair(line.label, lineTotal(line)), thin + path + dot);
        return mark + (last ? endNumber(last, index) : "");
      });
      return [markup, equal, ...names, front, ...drawn].join("");

      function endNumber(last: { at: number; value: number | null }, index: number): string {
        if (show === "month" || last.value === null) return "";
        const place = y(last.value) + 4;
        const free = taken.every((other) => Math.abs(other - place) >= NAME_PX) || x(last.at) < x(end) - 40;
        taken.push(place);
        return free ? label(pen, count(last.value), { x: x(last.at) + 7, y: place, fill: colourOf(index), "font-weight": 600 }) : "";
      }
    },
  };
}

/** The events of a line in words: at least so many where some of its days are not covered. */
export function lineTotal({ whole: { events, atLeast } }: Line): string {
  return events === null ? spokenWords().marks.notCovered : `${atLeast ? "≥ " : ""}${count(events)}`;
}

/** The list of a line that is of one part; one of several parts has no single list. */
function listOf({ parts }: Line, open: Parameters<FigurePlot["draw"]>[0]["open"]): string | null {
  const [only] = parts;
  return open === null || only === undefined || parts.length > 1 ? null : open({ list: only.query });
}

function pathOf(
  points: readonly { at: number; value: number | null }[],
  x: (at: number) => number,
  y: (value: number) => number,
  steps: boolean,
): string {
  let before: number | null = null;
  return points
    .map(({ at, value }) => {
      if (value === null) {
        before = null;
        return "";
      }
      const [left, top] = [x(at).toFixed(1), y(value).toFixed(1)];
      const piece = before === null ? `M${left} ${top}` : steps ? `L${left} ${y(before).toFixed(1)}L${left} ${top}` : `L${left} ${top}`;
      before = value;
      return piece;
    })
    .join("");
}

/** The key of the lines, by name. */
export function alignedKey(lines: readonly Line[]): Figure["key"] {
  return [
    ...lines.map(({ label: text }, index) => ({ text, swatch: { line: colourOf(index), dash: dashOf(index) === "none" ? "" : "3 2" } })),
    ...(lines.some(({ holes }) => holes.length > 0) ? [{ text: spokenWords().pictures.aligned.thin, swatch: "partial" as const }] : []),
  ];
}
