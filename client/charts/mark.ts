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

/** The axis marks are walked along: columns, rungs, lanes of marks that lie anywhere, or ranks of a map. */
export type Along = "x" | "y" | "lanes" | "rank";

/**
 * Where an arrow key leads: columns are walked left and right and their pieces up and down, rungs the other way round. In a
 * lane the next mark lies left or right, and another lane is entered at the mark nearest in time. By rank the next is right or down.
 */
export function stepMark(rows: MarkRows, at: Position, key: string, along: Along): Position | null {
  if (along === "lanes") return stepLane(rows, at, key);
  if (along === "rank") return stepMark(rows, at, RANK_KEYS[key] ?? key, "y");
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

const RANK_KEYS: Readonly<Record<string, string>> = { ArrowLeft: "ArrowUp", ArrowRight: "ArrowDown" };

function stepLane(rows: MarkRows, { row, piece }: Position, key: string): Position | null {
  const lane = rows[row] ?? [];
  const other = key === "ArrowUp" ? row - 1 : key === "ArrowDown" ? row + 1 : null;
  if (other !== null) {
    const from = lane[piece];
    const nearest = nearestTo(from ? from.x + from.width / 2 : 0, rows[other] ?? []);
    return nearest === null ? null : { row: other, piece: nearest };
  }
  const moves: Record<string, number> = { ArrowLeft: piece - 1, ArrowRight: piece + 1, Home: 0, End: lane.length - 1 };
  const next = moves[key];
  return next !== undefined && lane[next] ? { row, piece: next } : null;
}

function nearestTo(x: number, marks: readonly Mark[]): number | null {
  const distances = marks.map((mark) => Math.abs(mark.x + mark.width / 2 - x));
  return marks.length === 0 ? null : distances.indexOf(Math.min(...distances));
}
