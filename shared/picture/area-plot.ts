import type { Column } from "../charts/series.ts";
import { label, linked, rangeOf, type PlotRequest } from "./plot.ts";
import { drawTimeGround, type TimeGround } from "./time-ground.ts";
import { spokenWords } from "../words/spoken.ts";

/** Areas over time, one part on the other, broken where no source covers the bucket; unfinished buckets are veiled, and each bucket leads to its events. */
export function drawArea(request: PlotRequest): string {
  const { pen, drawing, link } = request;
  const { columns, parts } = drawing.data;
  const ground = drawTimeGround(request, Math.max(...columns.map(({ total }) => total ?? 0), drawing.numbers.unit));
  const { inner, band, y } = ground;
  const x = (index: number) => inner.x + (index + 0.5) * band;
  const areas = parts.map((part, at) => {
    const fill = drawing.colours[at] ?? "var(--other)";
    const shapes = coveredRuns(columns).map((run) => {
      const upper = run.map((index) => `${round(x(index))} ${round(y(heightAt(columns[index], at + 1)))}`);
      const lower = run.toReversed().map((index) => `${round(x(index))} ${round(y(heightAt(columns[index], at)))}`);
      return pen("path", {
        d: `M${[...upper, ...lower].join("L")}Z`,
        fill,
        stroke: run.length === 1 ? fill : "var(--paper)",
        "stroke-width": 0.75,
      });
    });
    return pen("g", {}, ...(shapes.length === 0 ? [""] : shapes));
  });
  const veils = columns.map((column, index) =>
    column.complete || !column.covered
      ? ""
      : pen("rect", {
          x: inner.x + index * band,
          y: inner.y,
          width: band,
          height: inner.height,
          fill: "var(--paper)",
          "fill-opacity": 0.6,
          stroke: "var(--muted)",
          "stroke-dasharray": "3 3",
        }),
  );
  const hits = columns.map((column, index) => {
    if (column.events === 0) return "";
    const place = { x: inner.x + index * band, y: inner.y, width: band, height: inner.height };
    const name = spokenWords().say.pair(column.label, rangeOf(column.total ?? 0, column.possible, column.unstated, drawing.numbers.write));
    return linked(pen, link?.(column.key, null) ?? null, name, pen("rect", { ...place, fill: "var(--ink)", "fill-opacity": 0 }));
  });
  return [ground.markup, ...areas, ground.front, ...veils, peak(request, ground, x), ...hits].join("");
}

/** The height of the first so many parts, one on the other. */
function heightAt(column: Column | undefined, parts: number): number {
  return (column?.segments ?? []).slice(0, parts).reduce((sum, { value }) => sum + (value ?? 0), 0);
}

/** Neighbouring buckets that are covered. */
function coveredRuns(columns: readonly Column[]): number[][] {
  const runs: number[][] = [];
  columns.forEach(({ covered }, index) => {
    if (!covered) return;
    const last = runs.at(-1);
    if (last && last.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
  });
  return runs;
}

function peak({ pen, drawing }: PlotRequest, { y }: TimeGround, x: (index: number) => number): string {
  const totals = drawing.data.columns.map(({ total }) => total ?? 0);
  const most = Math.max(...totals);
  const at = totals.indexOf(most);
  return most === 0 || !drawing.numbers.wholes
    ? ""
    : label(pen, drawing.numbers.write(most), { x: x(at), y: y(most) - 6, "text-anchor": "middle", fill: "var(--ink)" });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
