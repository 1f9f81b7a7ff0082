import type { DimensionId } from "#shared/definitions/dimensions.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import type { Query } from "#shared/query.ts";
import { openAxis, type Axis, type Term } from "./axes.ts";
import { chooseOrder } from "./choose-order.ts";
import type { MachineColumns } from "./columns.ts";
import { countFromTallies } from "./count-tallies.ts";
import { findInside } from "./inside.ts";
import type { Into } from "./scan.ts";
import { scanPasses } from "./scan-sides.ts";
import { compileTerms, daysOf, type Only, type Terms } from "./terms.ts";

/** One group of a dimension, by the key the engine counts it under; null for what the files do not say. */
export interface ListGroup {
  dimension: DimensionId;
  /** Whether the engine's key of a group is the one meant. */
  isKey: (key: string | number | null) => boolean;
}

/** Rows that a list holds, by the day of each: their number is known before any row is looked at. */
export interface RowList {
  columns: MachineColumns;
  terms: Terms;
  total: number;
  /** Rows by day, counted from the first of the file. */
  byDay: Int32Array;
  /** What the reports of the rows add up to; null for a metric that does not sum. */
  sum: number | null;
}

/** The place of a row: its day, counted from the first of the file, and its place among all rows of that day. */
export interface RowPlace {
  day: number;
  place: number;
}

/**
 * The rows behind a query, or behind one of its groups. They are counted by day as every count is, so that the list is as long as
 * its mark says.
 * @param terms of the office that `tenure` is about
 */
export function openRowList(columns: MachineColumns, query: Query, groups: readonly ListGroup[], terms: readonly Term[]): RowList {
  const days = daysOf(columns, query);
  const only =
    days.low > days.high ? [] : groups.map(({ dimension, isKey }) => onlyOf(openAxis(columns, query, dimension, days, terms), isKey));
  const axis = dayAxis(columns.days);
  const inside = findInside(columns, query);
  const compiled = compileTerms(columns, query, { axes: [axis], inside, only: only.filter((one) => one !== null) });
  if (days.low > days.high || only.includes(null))
    return { columns, terms: compiled, total: 0, byDay: new Int32Array(columns.days), sum: sumOf(query, 0) };
  const isSum = METRICS[query.metric].aggregate.op === "sum";
  const { events, values } = count(columns, axis, compiled, isSum ? "reports" : "events");
  return { columns, terms: compiled, total: add(events), byDay: events, sum: isSum ? add(values) : null };
}

function sumOf(query: Query, sum: number): number | null {
  return METRICS[query.metric].aggregate.op === "sum" ? sum : null;
}

/**
 * Some rows of a list in the order of their days: the days before the page are passed over by their counts, and only days that
 * have rows of the list are looked at.
 * @param skip rows passed over
 * @returns rows as they lie in the file, from 0
 */
export function readRows(list: RowList, { order, skip, limit }: { order: "asc" | "desc"; skip: number; limit: number }): number[] {
  const { columns, byDay } = list;
  const { starts } = columns.orders.day;
  const holds = holder(list);
  const found: number[] = [];
  let left = skip;
  const step = order === "asc" ? 1 : -1;
  for (let day = order === "asc" ? 0 : byDay.length - 1; day >= 0 && day < byDay.length && found.length < limit; day += step) {
    const here = byDay[day] ?? 0;
    if (here <= left) {
      left -= here;
      continue;
    }
    const [low, high] = [starts[day] ?? 0, (starts[day + 1] ?? 0) - 1];
    for (let row = order === "asc" ? low : high; row >= low && row <= high && found.length < limit; row += step) {
      if (!holds(row)) continue;
      if (left > 0) left -= 1;
      else found.push(row);
    }
  }
  return found;
}

/** How many rows of a list stand before a place or at it, in an order. */
export function countUpTo(list: RowList, order: "asc" | "desc", { day, place }: RowPlace): number {
  const { columns, byDay } = list;
  const { starts } = columns.orders.day;
  const holds = holder(list);
  let passed = 0;
  for (let other = 0; other < byDay.length; other++) if (order === "asc" ? other < day : other > day) passed += byDay[other] ?? 0;
  if (day < 0 || day >= byDay.length) return passed;
  const [first, end] = [starts[day] ?? 0, starts[day + 1] ?? 0];
  const [low, high] = order === "asc" ? [first, Math.min(first + place + 1, end)] : [Math.min(first + place, end), end];
  for (let row = low; row < high; row++) if (holds(row)) passed += 1;
  return passed;
}

/** The day of a row and its place in it. */
export function placeOf({ orders: { day: order }, days }: MachineColumns, row: number): RowPlace {
  let [low, high] = [0, days];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((order.starts[middle] ?? 0) <= row) low = middle;
    else high = middle;
  }
  return { day: low, place: row - (order.starts[low] ?? 0) };
}

/** Says of a row of a day that has rows of the list whether it is one of them. */
function holder({ columns: { orders }, terms }: RowList): (row: number) => boolean {
  const { type, wide } = orders.day;
  const [first] = terms.passes;
  const lists = first?.lists.table ?? new Int32Array(0);
  return (row) => (terms.type[type[row] ?? 0] ?? 0) + (lists[wide.sides[row] ?? 0] ?? 0) + (terms.place[wide.place[row] ?? 0] ?? 0) >= 0;
}

function count(columns: MachineColumns, axis: Axis, terms: Terms, what: "events" | "reports"): Into {
  const ready = countFromTallies(columns, [axis], terms, what);
  if (ready) return ready;
  const into: Into = { events: new Int32Array(terms.groups), values: new Float64Array(terms.groups), marks: new Int32Array(0) };
  scanPasses(
    columns,
    terms,
    terms.passes.filter(({ extra }) => !extra),
    { order: chooseOrder(columns, terms, what), count: what, into },
  );
  return into;
}

/** Every day is a group of its own, numbered from the first of the file. */
function dayAxis(days: number): Axis {
  const each = Array.from({ length: days }, (_, day) => ({ first: day, last: day, group: day }));
  return { column: "day", size: days, groups: new Int32Array(0), days: each, several: null, keyOf: (day) => day };
}

function onlyOf(axis: Axis, isKey: ListGroup["isKey"]): Only | null {
  for (let group = 0; group < axis.size; group++) if (isKey(axis.keyOf(group))) return { axis, group };
  return null;
}

function add(numbers: Int32Array | Float64Array): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
