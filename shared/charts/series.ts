import type { Words } from "#shared/words/en.ts";
import type { Row, Series } from "#shared/api.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import { hasId } from "#shared/tables.ts";
import { bucketLabel } from "./bucket-label.ts";

/** One coloured piece of a column. Unknown is not zero: `value` is null where nothing is covered. */
export interface Segment {
  part: string | null;
  value: number | null;
  possible: number;
  events: number;
  unstated: number;
  complete: boolean;
  /** Last day of the bucket that the part's sources cover. */
  last: string | null;
}

/** A bucket of the period compared with: what it is called, and its total, null where no source covers it. */
export interface ComparedBucket {
  label: string;
  total: number | null;
}

/** What is known of a longer stretch alone. */
export type Spread = Series["spread"][number];

export interface Column {
  key: string;
  label: string;
  first: string | null;
  last: string | null;
  covered: boolean;
  completeness: Row["completeness"];
  complete: boolean;
  /** What there is at the end of the bucket, not what happened in it. */
  level: boolean;
  /** Sum of the segments; null where nothing is covered. */
  total: number | null;
  possible: number;
  events: number;
  /** Events of a sum whose number no source states: the total is then a floor. */
  unstated: number;
  /** Stretches it lies in of which more is known, though on no day; no part of `possible`. */
  spread?: readonly Spread[] | undefined;
  /** What stood in its place in the period compared with; absent where nothing did. */
  compared?: ComparedBucket | undefined;
  /** One for each part, in the order of the parts. */
  segments: readonly Segment[];
}

export interface Part {
  id: string | null;
  label: string;
  total: number;
  /** Which of a chart's queries counts it; null where there is one. */
  way: string | null;
  /** Drawn below the line. */
  below: boolean;
}

export type ColumnHead = Omit<Column, "segments" | "level">;

export interface ColumnData {
  columns: readonly Column[];
  parts: readonly Part[];
  /** Events whose date is too coarse for any column. */
  undated: Column | null;
  /** What the columns are compared with; absent where nothing is laid over them. */
  comparedWith?: string | undefined;
}

const UNKNOWN = "unknown";

/** Rows of one series as columns; a split becomes the parts of each column. */
export function shapeColumns(series: Series, say?: Words["say"]): ColumnData {
  const parts = partsOf(series);
  const level = hasId(METRICS, series.metric) && METRICS[series.metric].running;
  const byKey = Map.groupBy(series.rows, (row) => row.key);
  const wholes = wholesOf(series);
  const columns = [...byKey.values()].map((rows) =>
    shapeColumn(rows, { parts: parts.map((part) => part.id), level, spread: series.spread, wholes }, say),
  );
  return {
    columns: columns.filter((column) => column.key !== UNKNOWN),
    parts,
    undated: columns.find((column) => column.key === UNKNOWN && column.events > 0) ?? null,
  };
}

/** What columns are, without what is in them. */
export function columnHeads(series: Series, say?: Words["say"]): ColumnHead[] {
  const byKey = Map.groupBy(series.rows, (row) => row.key);
  const wholes = wholesOf(series);
  return [...byKey].flatMap(([key, rows]) => (key === UNKNOWN ? [] : [headOf(key, rows, wholes, say)]));
}

/** A column of one of its segments. */
export function segmentColumn(column: Column, segment: Segment): Column {
  const { value: total, possible, events, unstated } = segment;
  return { ...column, segments: [segment], total, possible, events, unstated, compared: undefined };
}

/** Columns with anything in them, or with nothing though covered: what a chart can say something about. */
export function hasEvents(data: ColumnData): boolean {
  return (
    data.columns.some((column) => (column.total ?? 0) > 0 || column.possible > 0 || column.spread !== undefined) || data.undated !== null
  );
}

/** Neighbouring columns, as first and last index. */
interface Stretch {
  first: number;
  last: number;
}

/** Stretches of columns that no source covers. */
export function uncoveredStretches(columns: readonly Pick<Column, "covered">[]): Stretch[] {
  return stretchesOf(columns, (column) => !column.covered);
}

/** Stretches of columns that sources cover, but not in full. */
export function partialStretches(columns: readonly Pick<Column, "completeness">[]): Stretch[] {
  return stretchesOf(columns, ({ completeness }) => completeness === "partial" || completeness === "sample");
}

function stretchesOf<Item>(columns: readonly Item[], belongs: (column: Item) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  columns.forEach((column, index) => {
    if (!belongs(column)) return;
    const open = stretches.at(-1);
    if (open && open.last === index - 1) open.last = index;
    else stretches.push({ first: index, last: index });
  });
  return stretches;
}

function partsOf(series: Series): Part[] {
  const plain = { way: null, below: false };
  if (series.split === null) return [{ id: null, label: series.unit, total: series.total.value ?? 0, ...plain }];
  const totals = new Map<string | null, Part>();
  for (const row of series.rows) {
    const part = totals.get(row.split) ?? { id: row.split, label: row.splitLabel ?? row.split ?? "", total: 0, ...plain };
    part.total += row.value ?? 0;
    totals.set(row.split, part);
  }
  return [...totals.values()];
}

interface ColumnFrame {
  parts: readonly (string | null)[];
  level: boolean;
  spread: readonly Spread[];
  wholes: Wholes;
}

function shapeColumn(rows: readonly Row[], { parts, level, spread, wholes }: ColumnFrame, say?: Words["say"]): Column {
  const over = spread.filter(({ first, last }) => first <= (rows[0]?.key ?? "") && last >= (rows[0]?.key ?? ""));
  const told = over.length === 0 ? rows : rows.map((row) => ({ ...row, possible: row.possible - sumOver(over, row.split) }));
  const byPart = new Map(told.map((row) => [row.split, row]));
  return {
    ...headOf(rows[0]?.key ?? "", told, wholes, say),
    ...(over.length === 0 ? {} : { spread: over }),
    level,
    segments: parts.map((part) => {
      const row = byPart.get(part);
      return {
        part,
        value: row ? row.value : null,
        possible: row?.possible ?? 0,
        events: row?.events ?? 0,
        unstated: row?.unstated ?? 0,
        complete: row?.complete ?? true,
        last: row?.last ?? null,
      };
    }),
  };
}

function sumOver(spread: readonly Spread[], split: string | null): number {
  return sum(spread.filter((stretch) => stretch.split === split).map(({ possible }) => possible));
}

/** How each bucket is covered whatever its part; empty where there is one part alone. */
type Wholes = ReadonlyMap<string, Series["wholes"][number]>;

function wholesOf({ wholes }: Pick<Series, "wholes">): Wholes {
  return new Map(wholes.map((whole) => [whole.key, whole]));
}

/** A column is covered as the whole of it is: its parts may all be what no source covers. */
function headOf(key: string, rows: readonly Row[], wholes: Wholes, say?: Words["say"]): ColumnHead {
  const whole = wholes.get(key);
  const covered = whole?.covered ?? rows.some((row) => row.covered);
  return {
    key,
    label: bucketLabel(rows[0]?.label ?? key, say),
    first: rows[0]?.first ?? null,
    // The period cuts every row of a bucket alike; one part whose sources end early does not make the bucket unfinished.
    last: latestOf(rows.filter((row) => row.covered || !covered).map((row) => row.last)),
    covered,
    completeness: whole ? whole.completeness : worstOf(rows.map((row) => row.completeness)),
    complete: rows.length === 0 || rows.some((row) => row.complete),
    total: covered ? sum(rows.map((row) => row.value ?? 0)) : null,
    possible: sum(rows.map((row) => row.possible)),
    events: sum(rows.map((row) => row.events)),
    unstated: sum(rows.map((row) => row.unstated)),
  };
}

/** The least complete of several; null where none is covered. */
export function worstOf(levels: readonly Row["completeness"][]): Row["completeness"] {
  const order = ["sample", "partial", "full"] as const;
  return order.find((level) => levels.includes(level)) ?? null;
}

function latestOf(days: readonly (string | null)[]): string | null {
  return days.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest), null);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
