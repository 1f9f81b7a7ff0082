import type { Row } from "#shared/api.ts";
import { KINDS, type KindId } from "#shared/definitions/kinds.ts";
import { idsOf } from "#shared/tables.ts";
import { uncoveredStretches, type Column, type ColumnData, type Segment } from "#shared/charts/series.ts";

/** The events of one kind in one bin. */
export interface LaneCell {
  index: number;
  column: Column;
  segment: Segment;
}

/** One kind of event along time. */
export interface Lane {
  kind: KindId;
  /** Bins with an event, certain or possible. */
  cells: readonly LaneCell[];
  /** Of them all, the most events in one bin. */
  most: number;
  /** Events that lie in the period for certain, in whichever bin. */
  total: number;
  /** True where dates leave open whether others lie in the period: the total is a least number. */
  floor: boolean;
  /** Bins no source covers, as first and last index. */
  uncovered: readonly { first: number; last: number }[];
}

/**
 * The kinds with events as lanes, in the order of the vocabulary: contacts, agreements, coercion.
 * @param kinds the same events counted by kind alone: a date that leaves its bin open may still lie inside the period
 */
export function shapeLanes(data: ColumnData, kinds: readonly Row[]): Lane[] {
  return idsOf(KINDS).flatMap((kind): Lane[] => {
    const at = data.parts.findIndex(({ id }) => id === kind);
    if (at === -1) return [];
    const cells = data.columns.flatMap((column, index): LaneCell[] => {
      const segment = column.segments[at];
      return segment && segment.events > 0 ? [{ index, column, segment }] : [];
    });
    if (cells.length === 0) return [];
    const whole = kinds.find(({ key }) => key === kind);
    return [
      {
        kind,
        cells,
        most: Math.max(...cells.map(({ segment }) => (segment.value ?? 0) + segment.possible)),
        total: whole?.value ?? 0,
        floor: (whole?.possible ?? 0) > 0,
        uncovered: uncoveredStretches(data.columns.map((column) => ({ covered: (column.segments[at]?.value ?? null) !== null }))),
      },
    ];
  });
}
