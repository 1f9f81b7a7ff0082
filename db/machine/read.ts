import { existsSync, closeSync, openSync, readSync } from "node:fs";
import Database from "better-sqlite3";
import { DatabaseRefused } from "#shared/errors.ts";
import { FURTHER_COLUMN, MACHINE_APPLICATION_ID, MACHINE_FORMAT, NUMBER_COLUMNS, type NumberColumn, type WordList } from "./format.ts";
import { unpackBytes } from "./lines.ts";
import { emptyNumbers, linesOf, NUMBER_NAMES, type RowSet } from "./row-set.ts";
import type { MachineFile, MachineRejects } from "./write.ts";

/** A month as `machine_chunk` keeps it. */
export interface ChunkHead {
  chunk: number;
  month: number;
  rows: number;
  firstDay: number;
}

/** A file of machine-coded events, opened for reading. */
export class MachineFileReader {
  readonly #db: Database.Database;
  readonly #column: Database.Statement<[number, string], { bytes: Buffer }>;
  readonly meta: ReadonlyMap<string, string>;

  /**
   * @throws DatabaseRefused for a file that is missing, of another program, damaged, unfinished, or of another format of ours
   */
  constructor(path: string) {
    this.#db = openOwn(path);
    try {
      const rows = this.#db.prepare<[], { key: string; value: string }>("SELECT key, value FROM machine_meta").all();
      this.meta = new Map(rows.map(({ key, value }) => [key, value]));
      if (!this.meta.has("version")) throw new DatabaseRefused(path, "damaged", "the file was not finished; import the files again");
      this.#column = this.#db.prepare("SELECT bytes FROM machine_column WHERE chunk = ? AND name = ?");
    } catch (error) {
      this.#db.close();
      throw error instanceof DatabaseRefused
        ? error
        : new DatabaseRefused(path, "damaged", `is damaged (${String(error)}); import the files again`);
    }
  }

  words(name: WordList): string[] {
    return this.#db
      .prepare<[string], { word: string }>("SELECT word FROM machine_word WHERE name = ? ORDER BY code")
      .all(name)
      .map(({ word }) => word);
  }

  files(): MachineFile[] {
    return this.#db
      .prepare<[], MachineFile>(
        `SELECT id, name, sha256, bytes, format, rows, accepted, rejected, first_day AS firstDay, last_day AS lastDay FROM machine_file ORDER BY id`,
      )
      .all();
  }

  rejects(file: number): MachineRejects {
    const counts = this.#db
      .prepare<[number], { reason: string; rows: number }>(
        "SELECT reason, rows FROM machine_reject_count WHERE file = ? ORDER BY rows DESC, reason",
      )
      .all(file);
    const first = this.#db
      .prepare<[number], MachineRejects["first"][number]>(
        'SELECT line, column_name AS "column", reason, detail FROM machine_reject WHERE file = ? ORDER BY line',
      )
      .all(file);
    return { counts: counts.map(({ reason, rows }) => [reason, rows] as const), first };
  }

  chunks(): ChunkHead[] {
    return this.#db.prepare<[], ChunkHead>("SELECT chunk, month, rows, first_day AS firstDay FROM machine_chunk ORDER BY chunk").all();
  }

  /** The bytes of a column, as they lie in the file. */
  bytes(chunk: number, name: string): Buffer {
    return this.#column.get(chunk, name)?.bytes ?? Buffer.alloc(0);
  }

  numbers<Name extends NumberColumn>(chunk: number, name: Name): InstanceType<(typeof NUMBER_COLUMNS)[Name]> {
    return asNumbers(NUMBER_COLUMNS[name], this.bytes(chunk, name));
  }

  /** The numbers of a month. */
  numbersOf({ chunk, rows }: ChunkHead): Pick<RowSet, "numbers" | "further"> {
    const numbers = emptyNumbers(rows);
    for (const name of NUMBER_NAMES) numbers[name].set(this.numbers(chunk, name));
    return { numbers, further: asNumbers(Uint32Array, this.bytes(chunk, FURTHER_COLUMN)) };
  }

  /** A month with its text. */
  rowSet(head: ChunkHead): RowSet {
    const { chunk, rows } = head;
    const lines = (name: "url" | "key"): RowSet["text"]["url"] => {
      const blob = this.bytes(chunk, name);
      return blob.length === 0 ? null : linesOf(unpackBytes(blob, rows), rows);
    };
    return { rows, ...this.numbersOf(head), text: { url: lines("url"), key: lines("key") } };
  }

  /** What SQLite finds wrong with its pages; null where they are sound. */
  findDamage(): string | null {
    const found = String(this.#db.pragma("quick_check(1)", { simple: true }));
    return found === "ok" ? null : found;
  }

  close(): void {
    this.#db.close();
  }
}

/** Bytes as numbers; copied, because a blob may begin anywhere. */
export function asNumbers<Column extends { BYTES_PER_ELEMENT: number; new (buffer: ArrayBuffer): unknown }>(
  column: Column,
  bytes: Uint8Array,
): InstanceType<Column> {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `new column` makes
  return new column(copy) as InstanceType<Column>;
}

function openOwn(path: string): Database.Database {
  if (!existsSync(path)) throw new DatabaseRefused(path, "missing", "there is no file of machine-coded events here");
  const header = Buffer.alloc(100);
  const handle = openSync(path, "r");
  try {
    readSync(handle, header, 0, 100, 0);
  } finally {
    closeSync(handle);
  }
  // sqlite.org/fileformat2.html, 1.3: the application id at 68, the user version at 60.
  if (header.toString("latin1", 0, 16) !== "SQLite format 3\0" || header.readUInt32BE(68) !== MACHINE_APPLICATION_ID)
    throw new DatabaseRefused(path, "foreign", "is no file of machine-coded events, so it is left as it is");
  const format = header.readUInt32BE(60);
  if (format > MACHINE_FORMAT)
    throw new DatabaseRefused(path, "newer", `was written by a newer Readout (format ${format}); update Readout`);
  if (format < MACHINE_FORMAT)
    throw new DatabaseRefused(path, "outdated", `has the older format ${format}; delete it and import the files again`);
  return new Database(path, { readonly: true, fileMustExist: true });
}
