import Database from "better-sqlite3";
import { contentHasher } from "./content-hash.ts";
import {
  FURTHER_COLUMN,
  MACHINE_APPLICATION_ID,
  MACHINE_FORMAT,
  NUMBER_COLUMNS,
  TEXT_COLUMNS,
  type MachineChunk,
  type NumberColumn,
  type WordList,
} from "./format.ts";
import { MACHINE_SCHEMA } from "./schema.ts";

/** A file that was read, as `machine_file` keeps it. */
export interface MachineFile {
  id: number;
  name: string;
  sha256: string;
  bytes: number;
  format: string;
  rows: number;
  accepted: number;
  rejected: number;
  firstDay: number | null;
  lastDay: number | null;
}

/** A row that was not taken. `column` is null where the row as a whole is at fault. */
export interface MachineReject {
  line: number;
  column: string | null;
  reason: string;
  detail: string | null;
}

/** What was not taken of one file. */
export interface MachineRejects {
  counts: readonly (readonly [reason: string, rows: number])[];
  first: readonly MachineReject[];
}

/**
 * Writes a file of machine-coded events: words and files first, then the months in order, then `finish`. The file is nobody's
 * until it is whole: it has no journal and is synced once, by whoever renames it.
 */
export class MachineWriter {
  readonly #db: Database.Database;
  readonly #hash = contentHasher();
  readonly #column: Database.Statement;
  readonly #chunk: Database.Statement;
  #chunks = 0;
  #events = 0;
  #firstDay: number | null = null;
  #lastDay: number | null = null;

  /** @param path a file that does not exist yet */
  constructor(path: string) {
    this.#db = new Database(path);
    this.#db.pragma("page_size = 65536");
    this.#db.pragma("journal_mode = OFF");
    this.#db.pragma("synchronous = OFF");
    this.#db.pragma(`application_id = ${MACHINE_APPLICATION_ID}`);
    this.#db.pragma(`user_version = ${MACHINE_FORMAT}`);
    this.#db.exec("BEGIN");
    this.#db.exec(MACHINE_SCHEMA);
    this.#chunk = this.#db.prepare("INSERT INTO machine_chunk (chunk, month, rows, first_day) VALUES (?, ?, ?, ?)");
    this.#column = this.#db.prepare("INSERT INTO machine_column (chunk, name, bytes) VALUES (?, ?, ?)");
  }

  writeWords(name: WordList, words: readonly string[]): void {
    const insert = this.#db.prepare("INSERT INTO machine_word (name, code, word) VALUES (?, ?, ?)");
    for (const [code, word] of words.entries()) insert.run(name, code, word);
    this.#hash.words(name, words);
  }

  writeFile(file: MachineFile, { counts, first }: MachineRejects): void {
    this.#db
      .prepare(
        `INSERT INTO machine_file (id, name, sha256, bytes, format, rows, accepted, rejected, first_day, last_day)
         VALUES (@id, @name, @sha256, @bytes, @format, @rows, @accepted, @rejected, @firstDay, @lastDay)`,
      )
      .run(file);
    const count = this.#db.prepare("INSERT INTO machine_reject_count (file, reason, rows) VALUES (?, ?, ?)");
    for (const [reason, rows] of counts) count.run(file.id, reason, rows);
    const reject = this.#db.prepare("INSERT INTO machine_reject (file, line, column_name, reason, detail) VALUES (?, ?, ?, ?, ?)");
    for (const { line, column, reason, detail } of first) reject.run(file.id, line, column, reason, detail);
    this.#hash.file(file.id, file.sha256);
  }

  /** Months come in order, each once; their rows are sorted by day. */
  writeChunk({ month, rows, numbers, text, further }: MachineChunk): void {
    const [first = 0, last = 0] = [numbers.day[0], numbers.day[rows - 1]];
    const chunk = this.#chunks++;
    this.#chunk.run(chunk, month, rows, first);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of our own table
    for (const name of Object.keys(NUMBER_COLUMNS) as NumberColumn[]) {
      const column = numbers[name];
      this.#writeBytes(chunk, name, new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
    }
    for (const name of TEXT_COLUMNS) this.#writeBytes(chunk, name, text[name]);
    this.#writeBytes(chunk, FURTHER_COLUMN, new Uint8Array(further.buffer, further.byteOffset, further.byteLength));
    this.#events += rows;
    this.#firstDay ??= first;
    this.#lastDay = last;
  }

  #writeBytes(chunk: number, name: string, bytes: Uint8Array): void {
    this.#column.run(chunk, name, bytes);
    this.#hash.column(name, bytes);
  }

  /** Ends the file. @returns its version, which follows from what it holds alone */
  finish(created: string): { version: string; events: number } {
    const contentHash = this.#hash.digest();
    const version = contentHash.slice(0, 12);
    const insert = this.#db.prepare("INSERT INTO machine_meta (key, value) VALUES (?, ?)");
    const meta = {
      application: "readout-machine",
      format: String(MACHINE_FORMAT),
      version,
      contentHash,
      created,
      events: String(this.#events),
      firstDay: String(this.#firstDay ?? ""),
      lastDay: String(this.#lastDay ?? ""),
    };
    for (const [key, value] of Object.entries(meta)) insert.run(key, value);
    this.#db.exec("COMMIT");
    this.#db.close();
    return { version, events: this.#events };
  }

  /** Lets go of a file that will not be finished. */
  abandon(): void {
    this.#db.close();
  }
}
