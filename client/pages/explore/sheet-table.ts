import { capitalise } from "#shared/describe.ts";
import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { formatCsv } from "#shared/csv.ts";
import type { Query } from "#shared/query.ts";
import { notesOf } from "../../charts/describe-column.ts";
import { nameSpread, spreadsOf, type SpreadOver } from "#shared/charts/doubts.ts";
import { foldDays } from "#shared/charts/fold-days.ts";
import { foldedRow, type TableData } from "../../figures/table-data.ts";
import { formatNumber } from "../../format.ts";
import type { ReadingId } from "#shared/definitions/readings.ts";
import type { Sheet, SheetCell, SheetRow } from "./sheet.ts";
import { showReading } from "./words.ts";
import { exploreWords as said } from "../../words/explore.ts";
import { words as common } from "../../words.ts";

interface SheetColumn {
  name: string;
  reading: ReadingId;
  /** The number, not yet written; null where there is none. */
  of: (row: SheetRow) => number | null;
}

/** The rows and columns of a sheet: counts, and beside each what is shown of it. The table and the file are both written from them. */
function columnsOf(sheet: Sheet, query: Query, reading: ReadingId): SheetColumn[] {
  const both = (name: string, cellOf: (row: SheetRow) => SheetCell | null | undefined): SheetColumn[] => [
    { name, reading: "amount", of: (row) => cellOf(row)?.value ?? null },
    ...(reading === "amount"
      ? []
      : [{ name: `${name}, ${said.readings[reading]}`, reading, of: (row: SheetRow) => cellOf(row)?.reading.value ?? null }]),
  ];
  const parts = query.split === null ? [] : sheet.parts.flatMap(({ label }, index) => both(capitalise(label), ({ cells }) => cells[index]));
  const listed = [...sheet.rows.map(({ column }) => column), ...listUnnamed(sheet)];
  const possible = listed.some((column) => column.possible > 0 || column.spread !== undefined);
  const [total, ...read] = both(common.figures.table.total, ({ whole }) => whole);
  const shared = reading === "share" && query.split !== null;
  return [
    ...parts,
    ...(sheet.rest.summed.parts && total ? [{ ...total, of: ({ column }: SheetRow) => column.total }, ...(shared ? [] : read)] : []),
    ...(possible
      ? [{ name: common.figures.table.possible, reading: "amount", of: ({ column }: SheetRow) => column.possible } as const]
      : []),
  ];
}

/** A sheet as a table to read. */
export function sheetTable(sheet: Sheet, query: Query, reading: ReadingId): TableData {
  const columns = columnsOf(sheet, query, reading);
  return {
    head: [common.terms.dimensions[query.by].label, ...columns.map(({ name }) => name), common.figures.table.note],
    rows: foldRows(rowsOf(sheet, query), reading, (row) => ({
      key: row.column.key,
      label: row.column.label,
      events: row.column.covered ? row.column.events : 0,
      cells: columns.map(({ reading: shown, of }) => {
        const value = of(row);
        return value === null ? "–" : shown === "share" ? showReading(shown, value) : formatNumber(value);
      }),
      note: noteOf(row, sheet),
    })),
  };
}

/** Days of which the same is to be said stand in one row, where counts alone are shown. */
function foldRows(rows: readonly SheetRow[], reading: ReadingId, write: (row: SheetRow) => TableRow): TableRow[] {
  if (reading !== "amount") return rows.map(write);
  return foldDays(rows, ({ column }) => column).map((row) =>
    row.kind === "day" ? write(row.item) : foldedRow({ ...row, first: row.first.column, last: row.last.column }, write(row.first)),
  );
}

type TableRow = TableData["rows"][number];

/** The same rows as a file: numbers as numbers, a share of 1, what is unknown empty. */
export function sheetFile(sheet: Sheet, query: Query, reading: ReadingId): string {
  const columns = columnsOf(sheet, query, reading);
  const head = ["key", common.terms.dimensions[query.by].label, ...columns.map(({ name }) => name), common.figures.table.note];
  return formatCsv(
    head,
    rowsOf(sheet, query).map((row) => [
      row.column.key,
      row.column.label,
      ...columns.map(({ of }) => roundShare(of(row))),
      noteOf(row, sheet),
    ]),
  );
}

function rowsOf(sheet: Sheet, { by }: Query): SheetRow[] {
  const coarse = DIMENSIONS[by].kind === "time" ? { label: common.figures.table.coarse } : {};
  const spread = spreadsOf(sheet.rows.map(({ column }) => column)).flatMap((over): SheetRow[] => {
    const [column] = sheet.rows.map((row) => row.column);
    return column === undefined ? [] : [unnamedRow(spreadColumn(over, column))];
  });
  return [...sheet.rows, ...spread, ...listUnnamed(sheet).map((column) => unnamedRow({ ...column, ...coarse }))];
}

/** What is known of a stretch alone, in the place of a column: no number of its own, and what it may add. */
function spreadColumn(over: SpreadOver, like: SheetRow["column"]): SheetRow["column"] {
  const nothing = { value: null, possible: 0, events: 0, unstated: 0 };
  return {
    ...like,
    key: `${over.first}/${over.last}`,
    label: common.figures.table.spread(nameSpread(over, common.say)),
    segments: like.segments.map((segment) => ({ ...segment, ...nothing })),
    covered: true,
    complete: true,
    completeness: "full",
    total: null,
    possible: over.possible,
    events: 0,
    unstated: 0,
    spread: undefined,
    compared: undefined,
  };
}

function listUnnamed({ unnamed }: Sheet) {
  return unnamed ? [unnamed] : [];
}

/** What no source names, or dates too coarsely, has counts of its own; no share and no sum over buckets. */
function unnamedRow(column: SheetRow["column"]): SheetRow {
  const none = { value: null, low: null, high: null, complete: true, span: null, note: null };
  const cell = { value: column.total, possible: column.possible, part: null, events: column.events, opens: false, reading: none };
  return {
    column,
    cells: column.segments.map((segment) => ({ ...segment, opens: false, reading: none })),
    whole: cell,
  };
}

function noteOf({ column, cells, whole }: SheetRow, { data }: Sheet): string {
  if (!column.covered) return common.marks.notCovered;
  const own = [...cells, ...(whole ? [whole] : [])].flatMap(({ reading }) => (reading.note === null ? [] : [said.notes[reading.note]]));
  const limits = column.key.includes("/") ? [] : notesOf({ ...column, possible: 0, spread: undefined }, data.parts);
  return common.say.clauses([...new Set([...limits, ...own])]);
}

/** Four places are a hundredth of a percent. */
function roundShare(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}
