/** One operable mark of a drawing: where it is, what it says, and what it opens. */
export interface Mark {
  key: string;
  part: string | null;
  /** Which of a chart's queries counts it; null where there is one. */
  way: string | null;
  /** False where nothing stands behind it. */
  opens: boolean;
  /** What a screen reader hears. */
  label: string;
  tip: Tip;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Tip {
  title: string;
  lines: readonly TipLine[];
  notes: readonly string[];
}

export interface TipLine {
  label: string;
  value: string;
  colour: string | null;
}

/** Marks in the order of the axis; the inner lists are the pieces of one column, row or rung. */
export type MarkRows = readonly (readonly Mark[])[];

export interface Position {
  row: number;
  piece: number;
}

/**
 * Where an arrow key leads. `along` is the axis of the chart: columns are walked left and right and their pieces
 * up and down; rungs the other way round.
 */
export function stepMark(rows: MarkRows, at: Position, key: string, along: "x" | "y"): Position | null {
  const [back, forth, inward, outward] =
    along === "x" ? ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] : ["ArrowUp", "ArrowDown", "ArrowRight", "ArrowLeft"];
  const move: Record<string, Position> = {
    [back]: { row: at.row - 1, piece: along === "x" ? 0 : at.piece },
    [forth]: { row: at.row + 1, piece: along === "x" ? 0 : at.piece },
    [inward]: { row: at.row, piece: at.piece + 1 },
    [outward]: { row: at.row, piece: at.piece - 1 },
    Home: { row: 0, piece: 0 },
    End: { row: rows.length - 1, piece: 0 },
  };
  const next = move[key];
  return next && rows[next.row]?.[next.piece] ? next : null;
}
