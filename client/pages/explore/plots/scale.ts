import { OTHERS } from "#shared/charts/fold-parts.ts";
import { MOST_TICKS, niceTicks, powerTicks } from "#shared/charts/ticks.ts";
import type { ReadingId } from "#shared/definitions/readings.ts";
import type { FormId } from "../../../look.ts";
import { drawnCells, type Sheet, type SheetRow } from "../sheet.ts";

/** Highest number of a drawing, with what dates leave open. */
export function highestOf(sheet: Sheet, form: FormId): number {
  return Math.max(
    0,
    ...sheet.rows.map((row) =>
      isStacked(form, row) ? stackHeight(row) : Math.max(0, ...drawnCells(row).map(({ reading }) => reading.high ?? 0)),
    ),
  );
}

/**
 * The end of the scale of bars. The rest taken together is no group: where it is more than twice the longest bar it would
 * make all others stumps, so its own is cut off at the end of the scale, and drawn so.
 */
export function endOfBars(sheet: Sheet, form: FormId): number {
  const whole = highestOf(sheet, form);
  const named = highestOf({ ...sheet, rows: sheet.rows.filter(({ column }) => column.key !== OTHERS) }, form);
  return (named > 0 && whole > 2 * named ? named : whole) || 1;
}

/** The ticks of a scale that begins at zero, or of a logarithmic one. */
export function ticksOf(sheet: Sheet, form: FormId, reading: ReadingId, log: boolean): number[] {
  const most = highestOf(sheet, form);
  if (log) return powerTicks(lowestOf(sheet), most);
  if (reading !== "share") return niceTicks(most, MOST_TICKS);
  return niceTicks(Math.max(1, Math.min(100, most * 100)), MOST_TICKS).map((tick) => tick / 100);
}

/** Parts on top of one another, as from and to; what has no number takes no room. */
export function stackOf(row: SheetRow): ({ from: number; to: number } | null)[] {
  let top = 0;
  return drawnCells(row).map(({ reading: { value } }) => {
    if (value === null) return null;
    const from = top;
    top += value;
    return { from, to: top };
  });
}

/** What dates leave open on top of a stack; of shares, whose whole is fixed, nothing. */
export function openOf(row: SheetRow, reading: ReadingId): number {
  if (reading === "share" && row.cells.length > 0) return 0;
  return drawnCells(row).reduce((sum, cell) => sum + (cell.reading.high ?? 0) - (cell.reading.value ?? 0), 0);
}

function isStacked(form: FormId, row: SheetRow): boolean {
  return row.cells.length > 0 && (form === "stacked" || form === "area");
}

function stackHeight(row: SheetRow): number {
  const shares = row.whole === null;
  return row.cells.reduce((sum, { reading }) => sum + ((shares ? reading.value : reading.high) ?? 0), 0);
}

function lowestOf(sheet: Sheet): number {
  const values = sheet.rows.flatMap((row) =>
    drawnCells(row).flatMap(({ reading: { value } }) => (value === null || value <= 0 ? [] : [value])),
  );
  return Math.min(...values, Infinity);
}
