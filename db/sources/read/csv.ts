import { CsvError, parse } from "csv-parse/sync";
import { RecordInvalid } from "#shared/errors.ts";
import { hasId } from "#shared/tables.ts";

export interface Row<Column extends string> {
  file: string;
  line: number;
  cells: Readonly<Record<Column, string>>;
}

/**
 * Reads a CSV text whose header must be exactly `columns`, in any order; `others: "ignore"` allows further columns.
 * @throws RecordInvalid for an unknown or missing column, a row of another length, or text that is no CSV or no UTF-8
 */
export function readCsv<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
  others: "refuse" | "ignore" = "refuse",
): Row<Column>[] {
  const records = parseRecords(file, text);
  const header = records[0]?.record ?? [];
  checkHeader(file, header, columns, others);
  return records.slice(1).map(({ record, info }) => {
    if (record.length !== header.length) {
      throw new RecordInvalid(
        { file, line: info.lines, column: header[record.length] ?? "(after the last)" },
        `the row has ${record.length} cells under ${header.length} columns`,
      );
    }
    const garbled = record.findIndex((cell) => cell.includes("\u{FFFD}"));
    if (garbled >= 0)
      throw new RecordInvalid({ file, line: info.lines, column: header[garbled] ?? "" }, "the cell holds a letter that is not UTF-8");
    const cells = Object.fromEntries(header.map((name, index) => [name, record[index] ?? ""]));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checkHeader has seen every column
    return { file, line: info.lines, cells: cells as Record<Column, string> };
  });
}

/** Refuses a cell: names its file, line and column. */
export function refuse<Column extends string>(row: Row<Column>, column: Column, reason: string): RecordInvalid {
  return new RecordInvalid({ file: row.file, line: row.line, column }, reason);
}

/** The cell's text as one of `words`. */
export function parseWord<Word extends string, Column extends string>(
  row: Row<Column>,
  column: Column,
  words: Readonly<Record<Word, unknown>>,
): Word {
  const text = row.cells[column];
  if (hasId(words, text)) return text;
  throw refuse(row, column, `"${text.slice(0, 80)}" is not one of ${Object.keys(words).join(", ")}`);
}

/** The cell's text as one of `words`, or null where the cell is empty. */
export function parseWordOrNull<Word extends string, Column extends string>(
  row: Row<Column>,
  column: Column,
  words: Readonly<Record<Word, unknown>>,
): Word | null {
  return row.cells[column] === "" ? null : parseWord(row, column, words);
}

/** The cell's number, or null where the cell is empty. */
export function parseNumberOrNull<Column extends string>(row: Row<Column>, column: Column): number | null {
  const text = row.cells[column];
  if (text === "") return null;
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw refuse(row, column, `"${text.slice(0, 80)}" is not a number`);
  return Number(text);
}

/** The cell's whole number, never below zero, or null where the cell is empty. */
export function parseCountOrNull<Column extends string>(row: Row<Column>, column: Column): number | null {
  const number = parseNumberOrNull(row, column);
  if (number !== null && (number < 0 || !Number.isSafeInteger(number))) throw refuse(row, column, `"${row.cells[column]}" is not a count`);
  return number;
}

/** No row of a source comes near; a quote that is never closed makes one of the rest of the file. */
const MAX_ROW = 4_000_000;
/** Files of Windows and of others, and those that mix both. */
const LINE_ENDS = ["\r\n", "\n"];

interface CsvRecord {
  record: string[];
  info: { lines: number };
}

function parseRecords(file: string, text: string): CsvRecord[] {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape csv-parse documents for `info: true`
    return parse(text, {
      bom: true,
      info: true,
      record_delimiter: LINE_ENDS,
      max_record_size: MAX_ROW,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const header = text.split(/\r?\n/, 1)[0]?.split(",") ?? [];
    const column = header[Number(error["column"])] ?? "(row)";
    const reason =
      error.code === "CSV_MAX_RECORD_SIZE"
        ? `the row is longer than ${MAX_ROW / 1e6} million letters`
        : "the quotes of the row do not match";
    throw new RecordInvalid({ file, line: Number(error["lines"]), column }, reason);
  }
}

function checkHeader(file: string, header: readonly string[], columns: readonly string[], others: "refuse" | "ignore"): void {
  for (const name of header) {
    if (others === "refuse" && !columns.includes(name)) throw new RecordInvalid({ file, line: 1, column: name }, "the column is unknown");
    if (header.indexOf(name) !== header.lastIndexOf(name)) {
      throw new RecordInvalid({ file, line: 1, column: name }, "the column is there twice");
    }
  }
  for (const name of columns) {
    if (!header.includes(name)) throw new RecordInvalid({ file, line: 1, column: name }, "the column is missing");
  }
}
