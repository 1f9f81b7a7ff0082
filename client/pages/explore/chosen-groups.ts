import { OTHERS } from "#shared/charts/fold-parts.ts";
import type { Column, ColumnData, Segment } from "#shared/charts/series.ts";
import type { SortId } from "../../look.ts";

/** Groups in the order of the drawing: those on their own, and the rest taken together. */
export interface ChosenGroups {
  columns: readonly Column[];
  /** The rest as one group; null where there is none, or where it cannot be added up. */
  other: Column | null;
  rest: readonly Column[];
}

/**
 * The first groups of a category in the order asked for. Which are on their own is decided by amount, so that an order by
 * name does not choose by the alphabet.
 */
export function chooseGroups(
  columns: readonly Column[],
  top: number,
  sort: SortId,
  nameRest: ((rest: number) => string) | null,
): ChosenGroups {
  const ranked = columns.filter(({ events, total }) => events > 0 || total !== 0).toSorted(byAmount);
  // One group more takes no more room than a rest of one.
  const own = ranked.length <= top + 1 ? ranked : ranked.slice(0, top);
  const rest = ranked.slice(own.length);
  return {
    columns: sort === "name" ? own.toSorted((a, b) => a.label.localeCompare(b.label, "en")) : own,
    other: rest.length === 0 || nameRest === null ? null : joinColumns(rest, nameRest(rest.length)),
    rest,
  };
}

/** Time in the order of the drawing; by amount the first of equals is the earlier. */
export function orderBuckets(columns: readonly Column[], sort: SortId): readonly Column[] {
  return sort === "amount" ? columns.toSorted((a, b) => (b.total ?? -1) - (a.total ?? -1) || b.possible - a.possible) : columns;
}

/**
 * Keeps the parts with the highest totals and takes the rest together.
 * @param nameRest null where the parts cannot be added up: the rest is then left out
 */
export function chooseParts(
  data: ColumnData,
  keep: number,
  nameRest: ((rest: number) => string) | null,
): { data: ColumnData; rest: readonly string[] } {
  if (data.parts.length <= keep + 1) return { data, rest: [] };
  const ranked = data.parts.map((part, index) => ({ part, index })).toSorted((a, b) => b.part.total - a.part.total);
  const kept = ranked.slice(0, keep).map(({ index }) => index);
  const folded = ranked.slice(keep);
  const foldedIndexes = folded.map(({ index }) => index);
  const total = folded.reduce((sum, { part }) => sum + part.total, 0);
  const fold = (column: Column): Column => ({
    ...column,
    segments: [...pick(column, kept), ...(nameRest === null ? [] : [joinSegments(pick(column, foldedIndexes), column)])],
  });
  return {
    data: {
      columns: data.columns.map(fold),
      undated: data.undated && fold(data.undated),
      parts: [
        ...kept.flatMap((index) => data.parts[index] ?? []),
        ...(nameRest === null ? [] : [{ id: OTHERS, label: nameRest(folded.length), total, way: null, below: false }]),
      ],
    },
    rest: folded.flatMap(({ part }) => part.id ?? []),
  };
}

function pick({ segments }: Column, indexes: readonly number[]): Segment[] {
  return indexes.flatMap((index) => segments[index] ?? []);
}

function byAmount(a: Column, b: Column): number {
  return (b.total ?? 0) - (a.total ?? 0) || b.possible - a.possible || a.label.localeCompare(b.label, "en");
}

function joinColumns(columns: readonly Column[], label: string): Column {
  const [first] = columns;
  const sum = (of: (column: Column) => number) => columns.reduce((all, column) => all + of(column), 0);
  const parts = first?.segments ?? [];
  return {
    ...(first ?? NO_COLUMN),
    key: OTHERS,
    label,
    total: sum(({ total }) => total ?? 0),
    possible: sum(({ possible }) => possible),
    events: sum(({ events }) => events),
    unstated: sum(({ unstated }) => unstated),
    segments: parts.map((part, index) => ({
      ...joinSegments(
        columns.flatMap(({ segments }) => segments[index] ?? []),
        first ?? NO_COLUMN,
      ),
      part: part.part,
    })),
  };
}

/** The sum of several parts is unknown only where all of them are. */
function joinSegments(segments: readonly Segment[], { complete, last }: Pick<Column, "complete" | "last">): Segment {
  const known = segments.flatMap(({ value }) => (value === null ? [] : [value]));
  const sum = (of: (segment: Segment) => number) => segments.reduce((all, segment) => all + of(segment), 0);
  return {
    part: OTHERS,
    value: known.length === 0 ? null : known.reduce((all, value) => all + value, 0),
    possible: sum(({ possible }) => possible),
    events: sum(({ events }) => events),
    unstated: sum(({ unstated }) => unstated),
    complete,
    last,
  };
}

const NO_COLUMN: Column = {
  key: OTHERS,
  label: "",
  first: null,
  last: null,
  covered: true,
  completeness: null,
  complete: true,
  level: false,
  total: 0,
  possible: 0,
  events: 0,
  unstated: 0,
  segments: [],
};
