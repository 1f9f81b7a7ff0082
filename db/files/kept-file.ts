import type { Cell } from "#shared/csv.ts";
import type { Db } from "../client.ts";
import type { FileContent } from "./content.ts";
import type { Table } from "./table.ts";

/** A menu asks for the size of every format of the same rows, one after another. */
const KEPT_MS = 3000;
/** More rows are read anew for each format rather than held. */
const MOST_ROWS = 20_000;

/** A file before its format. */
export interface LaidFile {
  content: FileContent;
  /** Its name, without the ending. */
  stem: string;
}

interface Kept {
  name: string;
  file: LaidFile;
  timer: NodeJS.Timeout;
}

const kept = new WeakMap<Db, Kept>();

/**
 * What a file holds, laid out once for all formats asked for within seconds of one another. Only of a database nobody writes to through
 * this connection: there, one name is one content for good.
 * @param name all that is asked, but the format
 */
export function keepFile(db: Db, name: string, lay: () => LaidFile): LaidFile {
  if (!db.$client.readonly) return lay();
  const known = kept.get(db);
  if (known?.name === name) {
    known.timer.refresh();
    return known.file;
  }
  const laid = lay();
  if (laid.content.table.rows.length > MOST_ROWS) return laid;
  const file = { ...laid, content: readOnce(laid.content) };
  clearTimeout(known?.timer);
  const own: Kept = { name, file, timer: setTimeout(() => forget(db, own), KEPT_MS).unref() };
  kept.set(db, own);
  return file;
}

function forget(db: Db, own: Kept): void {
  if (kept.get(db) === own) kept.delete(db);
}

function readOnce({ table, describe, behind }: FileContent): FileContent {
  return { table: { ...table, rows: collect(table.rows) }, describe: once(describe), behind: once(behind) };
}

/** Rows that are read while they are first walked through, and held for whoever walks through them again. */
function collect(rows: Table["rows"]): Table["rows"] {
  if (Array.isArray(rows)) return rows;
  let held: (readonly Cell[])[] | null = null;
  return {
    length: rows.length,
    [Symbol.iterator]: () => (held ??= [...rows])[Symbol.iterator](),
  };
}

function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | null = null;
  return () => (made ??= { result: make() }).result;
}
