/** An event that a cell counts or names. */
export interface Tie {
  event: string;
  /** The row of the table, the first being 0; null where the rows that count it follow from its day. */
  row: number | null;
  /** Name of the cell's column. */
  column: string;
}

/** Ties of one cell to each of some events. */
export function tieCell(row: number | null, column: string, events: readonly { id: string }[]): Tie[] {
  return events.map(({ id }) => ({ event: id, row, column }));
}

/** The events behind a count: the certain ones under its column, the others under `possible`. */
export function tieCount(row: number, column: string, listed: readonly { id: string; certain: boolean }[]): Tie[] {
  return listed.map(({ id, certain }) => ({ event: id, row, column: certain ? column : "possible" }));
}

/** Where each event is counted, as the column `counted_in` has it: `3:previous 8:next`, the first row being 1. */
export function describeTies(ties: readonly Tie[]): Map<string, string> {
  const places = Map.groupBy(ties, ({ event }) => event);
  return new Map(
    [...places].map(([event, own]) => [event, own.map(({ row, column }) => (row === null ? column : `${row + 1}:${column}`)).join(" ")]),
  );
}
