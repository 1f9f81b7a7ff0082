import Database from "better-sqlite3";
import { ReadoutError } from "#shared/errors.ts";
import { removeDatabase } from "#db/import/replace-file.ts";
import type { WordList } from "./format.ts";
import { NUMBER_COLUMNS } from "./format.ts";
import { asNumbers } from "./read.ts";
import { emptyNumbers, linesOf, NUMBER_NAMES, type RowSet } from "./row-set.ts";
import type { MachineFile, MachineRejects } from "./write.ts";

/** Number of this layout, and of the adapters that filled it; a stage of another is begun anew. */
const STAGE_FORMAT = 2;
const BLOBS = [...NUMBER_NAMES, "url", "key", "further"] as const;

export type Words = Record<WordList, string[]>;

/** A file that was read to its end. */
export interface StagedFile extends MachineFile {
  rejects: MachineRejects;
}

/** What makes rows the same, of a piece that was staged or of an older version. */
export interface Identities {
  format: Uint8Array;
  id: Float64Array;
  day: Int32Array;
}

/**
 * What an import has read so far, in a file beside the one it will replace: one transaction for each file read, so that an import
 * that was stopped goes on after the last whole one. It is also the lock: two imports to one place cannot run at once.
 */
export class Stage {
  readonly #db: Database.Database;
  readonly #path: string;
  readonly #insert: Database.Statement;
  #kept: number;
  /** Files that an earlier import left and this one does not go on from. */
  readonly dropped: number;

  /**
   * Opens what an earlier import left, or begins anew.
   * @param base the version that the codes in it continue; a stage of another is begun anew
   * @param wanted SHA-256 of the files to read; a stage with any other is begun anew, because what it holds left out their repeats
   * @throws ReadoutError where another import is running
   */
  constructor(path: string, base: string, wanted: ReadonlySet<string>) {
    this.#path = path;
    this.#db = openLocked(path);
    const isContinued = this.#continues(base, wanted);
    this.dropped = isContinued ? 0 : this.#left();
    if (!isContinued) this.#restart(base);
    this.#kept = this.files().length;
    this.#insert = this.#db.prepare(
      `INSERT INTO piece (month, rows, ${BLOBS.map((name) => `"${name}"`).join(", ")}) VALUES (?, ?, ${BLOBS.map(() => "?").join(", ")})`,
    );
  }

  #continues(base: string, wanted: ReadonlySet<string>): boolean {
    try {
      const row = this.#db.prepare<[], { base: string; format: number }>("SELECT base, format FROM stage").get();
      return row?.base === base && row.format === STAGE_FORMAT && this.files().every(({ sha256 }) => wanted.has(sha256));
    } catch {
      // No such table, or a file that a power cut left in pieces.
      return false;
    }
  }

  /** How many files an earlier import left; none where its stage cannot be read. */
  #left(): number {
    try {
      return this.files().length;
    } catch {
      return 0;
    }
  }

  #restart(base: string): void {
    this.#db.exec("DROP TABLE IF EXISTS stage; DROP TABLE IF EXISTS staged_file; DROP TABLE IF EXISTS piece; VACUUM");
    this.#db.exec(`
      CREATE TABLE stage (base TEXT NOT NULL, format INTEGER NOT NULL, words TEXT) STRICT;
      CREATE TABLE staged_file (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
      CREATE TABLE piece (piece INTEGER PRIMARY KEY, month INTEGER NOT NULL, rows INTEGER NOT NULL,
        ${BLOBS.map((name) => `"${name}" BLOB NOT NULL`).join(", ")}) STRICT;
      CREATE INDEX piece_by_month ON piece (month, piece);
    `);
    this.#db.prepare("INSERT INTO stage (base, format) VALUES (?, ?)").run(base, STAGE_FORMAT);
  }

  /** The words that the codes of the pieces stand for, as the last whole file left them; null before the first. */
  words(): Words | null {
    const row = this.#db.prepare<[], { words: string | null }>("SELECT words FROM stage").get();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `end` below
    return JSON.parse(row?.words ?? "null") as Words | null;
  }

  /** How many files were read whole; known also where the disk fails. */
  get kept(): number {
    return this.#kept;
  }

  /** The files that were read whole, in the order they were. */
  files(): StagedFile[] {
    const rows = this.#db.prepare<[], { body: string }>("SELECT body FROM staged_file ORDER BY id").all();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `end` below
    return rows.map(({ body }) => JSON.parse(body) as StagedFile);
  }

  begin(): void {
    this.#db.exec("BEGIN");
  }

  add(month: number, { rows, numbers, text, further }: RowSet): void {
    const numberBlobs = NUMBER_NAMES.map((name) => bytesOf(numbers[name]));
    const none = Buffer.alloc(0);
    this.#insert.run(month, rows, ...numberBlobs, text.url?.bytes ?? none, text.key?.bytes ?? none, bytesOf(further));
  }

  /** The file was read whole. */
  end(file: StagedFile, words: Words): void {
    this.#db.prepare("INSERT INTO staged_file (id, body) VALUES (?, ?)").run(file.id, JSON.stringify(file));
    this.#db.prepare("UPDATE stage SET words = ?").run(JSON.stringify(words));
    this.#db.exec("COMMIT");
    this.#kept++;
  }

  months(): number[] {
    const rows = this.#db.prepare<[], { month: number }>("SELECT DISTINCT month FROM piece ORDER BY month").all();
    return rows.map(({ month }) => month);
  }

  /** The rows of a month, piece by piece in the order they came. */
  pieces(month: number): RowSet[] {
    return this.#db.prepare<[number], Piece>("SELECT * FROM piece WHERE month = ? ORDER BY piece").all(month).map(readPiece);
  }

  *identities(): Iterable<Identities> {
    for (const { format, id, day } of this.#db.prepare<[], Piece>("SELECT format, id, day FROM piece").iterate())
      yield { format: asNumbers(Uint8Array, format), id: asNumbers(Float64Array, id), day: asNumbers(Int32Array, day) };
  }

  /** Lets go of it, and forgets what was taken of a file that was not read whole. */
  close(): void {
    this.#db.close();
  }

  /** Takes it off the disk. */
  remove(): void {
    this.#db.close();
    removeDatabase(this.#path);
  }
}

type Piece = Record<(typeof BLOBS)[number], Buffer> & { rows: number };

function readPiece(piece: Piece): RowSet {
  const numbers = emptyNumbers(piece.rows);
  for (const name of NUMBER_NAMES) numbers[name].set(asNumbers(NUMBER_COLUMNS[name], piece[name]));
  const text = { url: linesOf(piece.url, piece.rows), key: linesOf(piece.key, piece.rows) };
  return { rows: piece.rows, numbers, text, further: asNumbers(Uint32Array, piece.further) };
}

function bytesOf(column: ArrayBufferView): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

function openLocked(path: string): Database.Database {
  const db = new Database(path, { timeout: 0 });
  try {
    db.pragma("page_size = 65536");
    db.pragma("locking_mode = EXCLUSIVE");
    // A process that dies leaves its journal; only a machine that dies can break the file, and then it is begun anew.
    db.pragma("synchronous = OFF");
    db.pragma("cache_size = -16384");
    db.exec("BEGIN EXCLUSIVE; COMMIT");
    return db;
  } catch (error) {
    db.close();
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code.startsWith("SQLITE_BUSY"))
      throw new ReadoutError("database-refused", `${path}: another import is running; let it end, or stop it`);
    if (code !== "SQLITE_NOTADB" && code !== "SQLITE_CORRUPT") throw error;
    removeDatabase(path);
    return openLocked(path);
  }
}
