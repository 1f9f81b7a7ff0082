import { DIMENSIONS } from "../definitions/dimensions.ts";
import type { Column } from "../charts/series.ts";
import type { Drawing } from "./choose-drawing.ts";
import type { HeatCell, HeatGrid } from "./heat-plot.ts";
import { rangeOf, type MarkLink } from "./plot.ts";
import type { Query } from "../query.ts";
import { spokenWords } from "../words/spoken.ts";

/** Time runs from left to right with a lane for each part; two categories have a lane for each group. */
export function seriesHeat({ data, colours, numbers }: Drawing, query: Query, link: MarkLink | null): HeatGrid {
  const { columns, parts } = data;
  const time = DIMENSIONS[query.by].kind === "time";
  const cell = (column: Column, at: number): HeatCell => {
    const segment = column.segments[at];
    const [part, events] = [parts[at], segment?.events ?? 0];
    // Among groups of a category a part without a row has no event; along time it is not covered.
    const value = segment?.value ?? (time || events > 0 || numbers.reading !== "amount" ? null : 0);
    const told =
      value === null
        ? column.covered
          ? spokenWords().pictures.noNumber
          : spokenWords().marks.notCovered
        : rangeOf(value, segment?.possible ?? 0, segment?.unstated ?? 0, numbers.write);
    return {
      value,
      possible: segment?.possible ?? 0,
      complete: segment?.complete ?? column.complete,
      name: spokenWords().say.pair(`${column.label}, ${part?.label ?? ""}`, told),
      href: link && events > 0 ? link(column.key, segment?.part ?? null) : null,
    };
  };
  return {
    write: numbers.write,
    colour: colours[0] ?? "var(--call)",
    columns: time ? columns : [],
    heads: time ? columns.map(({ label }) => label) : parts.map(({ label }) => label),
    lanes: time
      ? parts.map(({ label }, at) => ({ label, cells: columns.map((column) => cell(column, at)) }))
      : columns.map((column) => ({ label: column.label, cells: parts.map((_, at) => cell(column, at)) })),
  };
}
