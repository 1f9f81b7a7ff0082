import { partialStretches, type Column } from "#shared/charts/series.ts";

interface PartialLinesProps {
  columns: readonly Pick<Column, "completeness">[];
  left: number;
  /** Width of a column. */
  step: number;
  y: number;
}

/** A dotted line along what sources cover in part. */
export function PartialLines({ columns, left, step, y }: PartialLinesProps) {
  return partialStretches(columns).map(({ first, last }) => (
    <line key={`partial-${first}`} className="partial-line" x1={left + first * step} x2={left + (last + 1) * step} y1={y} y2={y} />
  ));
}
