import type { Series } from "#shared/api.ts";
import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import type { Query } from "#shared/query.ts";
import { COLOURED_PARTS, OTHERS } from "#shared/charts/fold-parts.ts";
import { shapeColumns, type Column, type ColumnData, type Part, type Segment } from "#shared/charts/series.ts";
import { READINGS } from "#shared/definitions/readings.ts";
import { chooseGroups, chooseParts, orderBuckets } from "./chosen-groups.ts";
import type { Drawn } from "./drawn.ts";
import { readAmount, readCumulative, readRolling, readShare, wholeOf, type Count, type Reading } from "#shared/charts/readings.ts";
import { sumFault, type Overlaps } from "#shared/charts/sums.ts";
import { words } from "../../words.ts";
import { exploreWords as said } from "../../words/explore.ts";

/** One number of the drawing: a part of a group, or the whole of it. */
export interface SheetCell extends Count {
  part: string | null;
  reading: Reading;
  events: number;
  /** Something stands behind it that a panel can list. */
  opens: boolean;
}

export interface SheetRow {
  column: Column;
  cells: readonly SheetCell[];
  /** Null where the parts cannot be added up, or a share is shown, whose whole is always all. */
  whole: SheetCell | null;
}

/** An answer as it is drawn, listed and written to a file: the same rows for all three. */
export interface Sheet {
  rows: readonly SheetRow[];
  parts: readonly Part[];
  /** The groups in the drawing as columns, for what stands around it. */
  data: ColumnData;
  /** Groups beyond those on their own, and parts beyond theirs. */
  rest: { groups: readonly Column[]; parts: readonly string[]; summed: { groups: boolean; parts: boolean } };
  /** What no source names, or dates too coarsely for any bucket. */
  unnamed: Column | null;
  /** The answer before anything was taken together. */
  all: ColumnData;
}

/** The numbers of a group that are drawn: its parts, or itself. */
export function drawnCells({ cells, whole }: SheetRow): readonly SheetCell[] {
  return cells.length > 0 ? cells : whole ? [whole] : [];
}

/** Columns of a heat map of two categories; the names above them need room. */
const HEAT_PARTS = 8;

export function buildSheet(series: Series, query: Query, drawn: Drawn, overlaps: Overlaps): Sheet {
  const time = DIMENSIONS[query.by].kind === "time";
  const all = time ? shapeColumns(series, words.say) : fillAbsent(shapeColumns(series, words.say));
  const sums = {
    groups: sumFault(query, query.by) === null && !overlaps.by,
    parts: query.split === null || (sumFault(query, query.split) === null && !overlaps.split),
  };
  const parts = chooseParts(all, partsShown(drawn, time), sums.parts ? (rest) => said.others(rest) : null);
  const groups = time
    ? null
    : chooseGroups(
        parts.data.columns,
        drawn.form === "map" ? Infinity : drawn.top,
        drawn.sort,
        sums.groups ? (rest) => nameRest(rest, query) : null,
      );
  const columns = groups ? [...groups.columns, ...(groups.other ? [groups.other] : [])] : parts.data.columns;
  const rows = readRows(columns, { series, query, drawn, all, wholes: sums.parts });
  const order = time ? orderBuckets(columns, drawn.sort).map((column) => columns.indexOf(column)) : columns.map((_, index) => index);
  return {
    rows: order.flatMap((index) => rows[index] ?? []),
    parts: parts.data.parts,
    data: { ...parts.data, columns },
    rest: { groups: groups?.rest ?? [], parts: parts.rest, summed: sums },
    unnamed: parts.data.undated,
    all,
  };
}

interface Reader {
  series: Series;
  query: Query;
  drawn: Drawn;
  all: ColumnData;
  wholes: boolean;
}

function readRows(columns: readonly Column[], { series, query, drawn, all, wholes }: Reader): SheetRow[] {
  const { months } = READINGS[drawn.reading];
  const { grain } = DIMENSIONS[query.by];
  const runs = drawn.reading === "cumulative" || months !== null;
  const single = query.split === null;
  const unfolded = new Map(all.columns.map((column) => [column.key, column]));
  const most = (series.total.value ?? 0) + series.total.possible;
  const run = (counts: readonly Count[]): Reading[] =>
    months !== null && grain !== null ? readRolling({ grain, months }, columns, counts, most) : readCumulative(columns, counts, most);
  const partRuns = runs ? (columns[0]?.segments ?? []).map((_, at) => run(columns.map(({ segments }) => segments[at] ?? NOTHING))) : [];
  const wholeRun = runs ? run(columns.map(({ total, possible }) => ({ value: total, possible }))) : [];
  const total: Count = { value: series.total.value, possible: series.total.possible };
  const read = (count: Count, column: Column, complete: boolean): Reading => {
    if (drawn.reading !== "share") return readAmount(count, complete);
    if (single) return readShare(count, total, false, complete);
    return readShare(count, wholeOf((unfolded.get(column.key) ?? column).segments), true, complete);
  };
  return columns.map((column, index): SheetRow => {
    const cells = column.segments.map((segment, at): SheetCell => {
      const reading = partRuns[at]?.[index] ?? read(segment, column, segment.complete);
      return cellOf(segment, segment.part, segment.events, reading, runs);
    });
    const count: Count = { value: column.total, possible: column.possible };
    const whole = wholeRun[index] ?? read(count, column, column.complete);
    const counted = drawn.reading === "share" && !single ? null : cellOf(count, null, column.events, whole, runs);
    return { column, cells: single ? [] : cells, whole: wholes ? counted : null };
  });
}

function cellOf(count: Count, part: string | null, events: number, reading: Reading, runs: boolean): SheetCell {
  // A sum over several buckets of several parts has no list of its own.
  const opens = runs ? reading.span !== null && (reading.high ?? 0) > 0 && part !== OTHERS : events > 0;
  return { value: count.value, possible: count.possible, part, reading, events, opens };
}

/** Two categories have a row only where something happened: elsewhere nothing is recorded. */
function fillAbsent(data: ColumnData): ColumnData {
  return {
    ...data,
    columns: data.columns.map((column) => ({
      ...column,
      segments: column.segments.map((segment): Segment =>
        segment.value === null && segment.events === 0 ? { ...segment, value: 0 } : segment,
      ),
    })),
  };
}

function partsShown({ form, top }: Drawn, time: boolean): number {
  if (form === "heat") return time ? top : HEAT_PARTS;
  return form === "table" ? top : COLOURED_PARTS;
}

function nameRest(rest: number, query: Query): string {
  return said.otherGroups(rest, words.terms.dimensions[query.by].plural);
}

const NOTHING: Count = { value: null, possible: 0 };
