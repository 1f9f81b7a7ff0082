import type { Series } from "#shared/api.ts";
import { nameSpread, spreadsOf } from "#shared/charts/doubts.ts";
import { foldDays, type FoldedDays } from "#shared/charts/fold-days.ts";
import { shapeColumns, type Column, type ColumnData, type Segment } from "#shared/charts/series.ts";
import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { count } from "#shared/picture/choose-drawing.ts";
import { chooseMirrored, type Counter } from "#shared/picture/choose-mirrored.ts";
import { nameOfPart } from "#shared/picture/mirrored-plot.ts";
import { escapeText } from "#shared/picture/markup.ts";
import { rangeOf, type MarkLink } from "#shared/picture/plot.ts";
import { parseDay } from "#shared/dates.ts";
import type { Query } from "#shared/query.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { pen } from "./frame-html.ts";

type Number = Pick<Segment, "value" | "possible" | "unstated" | "events">;

/** Every number of an answer as a table; each leads to its events. */
export function answerTable(series: Series, query: Query, link: MarkLink): string {
  const data = shapeColumns(series, spokenWords().say);
  const split = query.split !== null;
  const heads = split ? data.parts.map((part) => part.label) : [series.unit];
  return tableOf({ data, heads, query, caption: series.sentence }, (key, segment) => link(key, split ? segment.part : null));
}

/** The numbers of both sides of a count, side by side. */
export function sidesTable(
  { series, query, counter }: { series: Series; query: Query; counter: Counter },
  { link, otherLink }: { link: MarkLink; otherLink: MarkLink | null },
): string {
  const drawing = chooseMirrored(series, query, counter, null);
  const { data } = drawing;
  const heads = data.parts.map((_, at) => nameOfPart(drawing, at));
  return tableOf({ data, heads, query, caption: `${series.sentence} ${counter.series.sentence}` }, (key, segment, at) =>
    ((data.parts[at]?.below === true ? otherLink : null) ?? link)(key, segment.part),
  );
}

interface Laid {
  data: ColumnData;
  heads: readonly string[];
  query: Query;
  caption: string;
}

function tableOf({ data, heads, query, caption }: Laid, hrefOf: (key: string, segment: Segment, at: number) => string): string {
  const { figures, say, terms } = spokenWords();
  const { columns, undated } = data;
  const time = DIMENSIONS[query.by].kind === "time";
  const shared = time ? sharedCoverage(columns) : null;
  const rows = foldDays([...columns, ...(undated ? [undated] : [])], (column) => column).map((row) => {
    if (row.kind !== "day") return foldedRow(row);
    const column = row.item;
    const notes = time ? notesOf(column, shared !== null) : [];
    const note = notes.length === 0 ? "" : pen("small", {}, escapeText(say.clauses(notes)));
    return pen(
      "tr",
      {},
      pen("th", { scope: "row" }, `${escapeText(column.label)}${note}`),
      ...column.segments.map((segment, at) => cellOf(segment, time, hrefOf(column.key, segment, at))),
    );
  });
  const spread = spreadsOf(columns).map((over) =>
    pen(
      "tr",
      {},
      pen("th", { scope: "row" }, escapeText(figures.table.spread(nameSpread(over, say)))),
      pen("td", { class: "number", colspan: heads.length }, `+ ${count(over.possible)}`),
    ),
  );
  const head = [terms.dimensions[query.by].label, ...heads].map((text, index) =>
    pen("th", { scope: "col", class: index === 0 ? null : "number" }, escapeText(text)),
  );
  return pen(
    "table",
    {},
    pen("caption", {}, escapeText(shared === null ? caption : `${caption} ${shared}.`)),
    pen("thead", {}, pen("tr", {}, ...head)),
    pen("tbody", {}, ...rows, ...spread),
  );
}

/** What limits the numbers of a bucket: the days it stands for, and how sources cover it where that is not said of all. */
function notesOf(column: Column, isCoverageSaid: boolean): string[] {
  const { marks, say } = spokenWords();
  const [first, last] = [parseDay(column.first ?? ""), parseDay(column.last ?? "")];
  const coverage = isCoverageSaid ? null : coverageOf(column);
  return [
    ...(column.complete || first === null || last === null ? [] : [marks.only(say.day(first), say.day(last))]),
    ...(coverage === null ? [] : [coverage]),
  ];
}

function coverageOf({ completeness }: Pick<Column, "completeness">): string | null {
  const { marks } = spokenWords();
  return completeness === "partial" ? marks.coveredInPart : completeness === "sample" ? marks.sample : null;
}

/** What is to be said of the coverage of every covered bucket alike; null where they differ or nothing is. */
function sharedCoverage(columns: readonly Column[]): string | null {
  const [first = null, ...others] = new Set(columns.filter(({ covered }) => covered).map(coverageOf));
  return others.length === 0 ? first : null;
}

/** A run of days of which the same is to be said. */
function foldedRow({ kind, first, last, days }: Exclude<FoldedDays<Column>, { kind: "day" }>): string {
  const { figures, say } = spokenWords();
  const { zeros, uncovered } = figures.table;
  const label = say.period(parseDay(first.key), parseDay(last.key));
  const said = kind === "zeros" ? zeros(days) : uncovered(days);
  return pen(
    "tr",
    {},
    pen("th", { scope: "row" }, escapeText(label)),
    pen("td", { class: kind === "zeros" ? "number" : "number none", colspan: first.segments.length }, escapeText(said)),
  );
}

/** Among groups of a category a part without a row has no event; along time it is not covered. */
function cellOf({ value, possible, unstated, events }: Number, time: boolean, href: string): string {
  if (value === null && (time || events > 0)) return pen("td", { class: "number none" }, spokenWords().marks.notCovered);
  const text = escapeText(rangeOf(value ?? 0, possible, unstated, count));
  return pen("td", { class: "number" }, events > 0 ? pen("a", { href }, text) : text);
}
