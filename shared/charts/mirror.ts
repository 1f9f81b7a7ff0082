import type { Series } from "../api.ts";
import type { Words } from "../words/en.ts";
import { shapeColumns, worstOf, type Column, type ColumnData, type Part, type Segment } from "./series.ts";

/** Two series of the same buckets, one each way, as columns of two parts: `out` above the line and `back` below it. */
export function shapeBothWays(out: Series, back: Series, labels: { out: string; back: string }, say?: Words["say"]): ColumnData {
  return mirrorColumns(named(shapeColumns(out, say), "out", labels.out), named(shapeColumns(back, say), "back", labels.back));
}

/** What was added above the line and what was taken away below it; either may be missing. */
export function shapeFlow(more: Series | null, less: Series | null, say?: Words["say"]): ColumnData {
  const up = more ? shapeColumns(more, say) : NOTHING;
  if (!less) return up;
  const down = shapeColumns(less, say);
  return mirrorColumns(up, { ...down, parts: down.parts.map((part) => ({ ...part, way: "less" })) });
}

const NOTHING: ColumnData = { columns: [], parts: [], undated: null };

/** Two shapes of the same buckets as one: the parts of the second hang below the line. */
function mirrorColumns(up: ColumnData, down: ColumnData): ColumnData {
  const above = new Map(up.columns.map((column) => [column.key, column]));
  const below = new Map(down.columns.map((column) => [column.key, column]));
  const join = (one: Column | null, two: Column | null) => joinColumns(one, two, up.parts, down.parts);
  return {
    columns: [...new Set([...above.keys(), ...below.keys()])]
      .toSorted()
      .flatMap((key) => join(above.get(key) ?? null, below.get(key) ?? null) ?? []),
    parts: [...up.parts, ...down.parts.map((part) => ({ ...part, below: true }))],
    undated: join(up.undated, down.undated),
  };
}

/** What a column holds on one side of the line: only those of its segments. */
export function sideOf(column: Column, parts: readonly Part[], below: boolean): Column {
  const segments = column.segments.filter((_, index) => parts[index]?.below === below);
  const known = segments.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    ...column,
    segments,
    covered: known.length > 0,
    total: known.length === 0 ? null : known.reduce((total, value) => total + value, 0),
    possible: sum(segments, "possible"),
    events: sum(segments, "events"),
    unstated: sum(segments, "unstated"),
  };
}

export function isMirrored({ parts }: Pick<ColumnData, "parts">): boolean {
  return parts.some((part) => part.below);
}

function named(data: ColumnData, way: string, label: string): ColumnData {
  return { ...data, parts: data.parts.map((part) => ({ ...part, way, label })) };
}

function joinColumns(one: Column | null, two: Column | null, up: readonly Part[], down: readonly Part[]): Column | null {
  const first = one ?? two;
  if (!first) return null;
  const both = [one, two].flatMap((column) => column ?? []);
  const known = both.flatMap(({ total }) => (total === null ? [] : [total]));
  return {
    ...first,
    covered: both.some(({ covered }) => covered),
    completeness: worstOf(both.map(({ completeness }) => completeness)),
    complete: both.some(({ complete }) => complete),
    total: known.length === 0 ? null : known.reduce((total, value) => total + value, 0),
    possible: sum(both, "possible"),
    events: sum(both, "events"),
    unstated: sum(both, "unstated"),
    spread: both.some(({ spread }) => spread) ? both.flatMap(({ spread }) => spread ?? []) : undefined,
    segments: [...(one?.segments ?? up.map(unknown)), ...(two?.segments ?? down.map(unknown))],
  };
}

function unknown({ id }: Part): Segment {
  return { part: id, value: null, possible: 0, events: 0, unstated: 0, complete: true, last: null };
}

function sum<Name extends string>(items: readonly Record<Name, number>[], name: Name): number {
  return items.reduce((total, item) => total + item[name], 0);
}
