import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import { findNearest } from "#shared/errors.ts";
import { hasId, idsOf } from "#shared/tables.ts";
import { LIST_COLUMNS, type ListColumn } from "./columns.ts";
import { Faults } from "./faults.ts";
import type { Mapping } from "./mapping.ts";

export interface ListRow {
  line: number;
  /** Empty where the file has no such cell. */
  cells: Readonly<Record<ListColumn, string>>;
  /** Keeps a fault under the column as the file calls it; null. */
  refuse: (column: ListColumn, reason: string) => null;
}

export interface ListFile {
  /** Name without folder. */
  name: string;
  hash: string;
  rows: ListRow[];
  /** Rows read, those that could not be taken apart among them. */
  rowsRead: number;
  faults: Faults;
}

export const MAX_BYTES = 20_000_000;
export const MAX_CELL = 2000;

/**
 * Reads a list as it lies on the disk; the faults of single rows are kept in `faults`.
 * @throws ReadoutError for a file that is no list at all: too large, not UTF-8, no CSV, or with other columns
 */
export function readList(path: string, mapping: Mapping = new Map()): ListFile {
  const faults = new Faults(path);
  const refuseFile = (reason: string): void => {
    faults.add(1, "(file)", reason);
    faults.check(0);
  };
  const { size } = statSync(path);
  if (size > MAX_BYTES) refuseFile(`it has ${(size / 1e6).toFixed(1)} MB; at most ${MAX_BYTES / 1e6} are read`);
  const bytes = readFileSync(path);
  if (/^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(bytes.toString("latin1", 0, 2))) refuseFile("it is UTF-16; save it as CSV in UTF-8");
  const [header, ...records] = parseRecords(bytes.toString("utf8"), faults);
  if (!header) refuseFile("it is empty");
  const names = header?.record.map(clean) ?? [];
  const columns = readHeader(names, mapping, faults);
  faults.check(0);
  if (records.length === 0) refuseFile("it has a header and no rows; --remove takes a list away");
  const rows = records.flatMap((record) => {
    const row = readRow(record, names, columns, faults);
    return row === null ? [] : [row];
  });
  return { name: basename(path), hash: createHash("sha256").update(bytes).digest("hex"), rows, rowsRead: records.length, faults };
}

interface CsvRecord {
  record: string[];
  info: { lines: number };
}

function parseRecords(text: string, faults: Faults): CsvRecord[] {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape csv-parse documents for `info: true`
    return parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    faults.add(Number(error["lines"]), "(row)", "the quotes of the row do not match");
    faults.check(0);
    throw error;
  }
}

/** Our column for each of the file's; null for one that is left out. */
function readHeader(names: readonly string[], mapping: Mapping, faults: Faults): (ListColumn | null)[] {
  const refuse = (column: string, reason: string): null => faults.add(1, column, reason);
  const parted = names.length === 1 ? /[;\t]/.exec(names[0] ?? "")?.[0] : undefined;
  if (parted !== undefined) {
    refuse("(header)", `the cells are parted by ${parted === ";" ? "semicolons" : "tabs"}; save the file as CSV with commas`);
    return [];
  }
  for (const name of mapping.keys()) if (!names.includes(name)) refuse(name, "the mapping names a column that the file does not have");
  const columns = names.map((name, index) => {
    const mapped = mapping.get(name);
    if (mapped === null) return null;
    const column = mapped ?? name;
    if (!hasId(LIST_COLUMNS, column)) {
      const near = findNearest(name, idsOf(LIST_COLUMNS));
      return refuse(
        name,
        `the column is unknown; ${near === null ? "there" : `did you mean "${near}"? There`} are ${idsOf(LIST_COLUMNS).join(", ")}; --mapping renames a column or leaves it out`,
      );
    }
    if (names.findIndex((other) => (mapping.get(other) ?? other) === column) !== index) refuse(name, "the column is there twice");
    return column;
  });
  for (const column of idsOf(LIST_COLUMNS)) {
    if (LIST_COLUMNS[column].needed && !columns.includes(column)) refuse(column, `the column is missing (${LIST_COLUMNS[column].says})`);
  }
  return columns;
}

function readRow(
  { record, info }: CsvRecord,
  names: readonly string[],
  columns: readonly (ListColumn | null)[],
  faults: Faults,
): ListRow | null {
  const line = info.lines;
  if (record.length !== names.length) {
    return faults.add(line, names[record.length] ?? "(after the last)", `the row has ${record.length} cells under ${names.length} columns`);
  }
  const nameOf = (column: ListColumn): string => names[columns.indexOf(column)] ?? column;
  const refuse = (column: ListColumn, reason: string): null => faults.add(line, nameOf(column), reason);
  const cells = Object.fromEntries(
    idsOf(LIST_COLUMNS).map((column) => {
      const text = clean(record[columns.indexOf(column)] ?? "");
      const fault =
        faultOf(text) ?? (text === "" && LIST_COLUMNS[column].needed ? `the cell is empty (${LIST_COLUMNS[column].says})` : null);
      if (fault !== null) refuse(column, fault);
      return [column, text];
    }),
  );
  if (faults.has(line)) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of every column
  return { line, cells: cells as Record<ListColumn, string>, refuse };
}

/** Blanks and line breaks become one blank each. */
function clean(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/g, " ").trim();
}

function faultOf(text: string): string | null {
  if (text.length > MAX_CELL) return `the cell has ${text.length} letters; at most ${MAX_CELL} are taken`;
  if (text.includes("\u{FFFD}")) return "the cell holds a letter that is not UTF-8; save the file as CSV in UTF-8";
  return /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(text) ? "the cell holds a control character" : null;
}
