import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { FILE_FORMATS } from "#shared/definitions/files.ts";
import { PICTURE_FORMATS } from "#shared/definitions/pictures.ts";
import { BadParameter, findNearest, ReadoutError } from "#shared/errors.ts";
import { parseQuery, type Query } from "#shared/query.ts";
import { hasId, idsOf } from "#shared/tables.ts";
import { openDatabase, type Db } from "./client.ts";
import { findKept } from "#db/query/versions.ts";
import { queryVintageRef } from "./query/vintage.ts";
import { buildFile } from "./files/build-file.ts";
import { buildPicture, PLAIN_LOOK } from "./files/picture-file.ts";
import { DEFAULT_PORT, localSite, parseSite } from "./files/site.ts";

interface ExportOptions {
  db: string;
  query: string;
  format: string;
  out?: string;
  bom: boolean;
  force: boolean;
}

/** What can be exported, by the name the API has for it. */
const SUBJECTS = { series: "counts", matrix: "matrix", events: "events" } as const;

/** `readout export`: the file or the picture the server would send, byte for byte. */
export function runExport(what: string, options: ExportOptions): void {
  const subject = readId("what to export", what, SUBJECTS);
  const format = readId("--format", options.format, { ...FILE_FORMATS, ...PICTURE_FORMATS });
  if (hasId(PICTURE_FORMATS, format) && subject !== "series") {
    throw new ReadoutError("bad-parameter", `--format ${format} goes with series only`);
  }
  if (options.bom && format !== "csv") throw new ReadoutError("bad-parameter", "--bom goes with CSV only");
  const query = readQuery(options.query);
  const site = parseSite(process.env) ?? localSite(Number(process.env["PORT"] ?? DEFAULT_PORT));
  const db = openDatabase(options.db);
  try {
    refuseOlder(db, query);
    const list = { query, key: null, splitKey: null, order: "asc", byteOrderMark: options.bom, site } as const;
    const { name, bytes, rows } = hasId(PICTURE_FORMATS, format)
      ? { ...buildPicture(db, { query, look: PLAIN_LOOK, format, scale: 2, site }), rows: null }
      : buildFile(db, { what: SUBJECTS[subject], format, ...list });
    const path = options.out ?? name;
    if (existsSync(path) && !options.force) throw new ReadoutError("bad-parameter", `${path} is there already; --force replaces it`);
    writeWhole(path, bytes);
    const counted = rows === null ? "" : ` ${rows} ${rows === 1 ? "row" : "rows"},`;
    process.stdout.write(`${path}:${counted} ${bytes.length} bytes\n`);
  } finally {
    db.$client.close();
  }
}

/** A database is one record; an older one that it keeps is built and asked by the server. */
function refuseOlder(db: Db, { asOf }: Query): void {
  const { ref } = queryVintageRef(db);
  if (asOf === null || findKept(db, asOf)?.version === ref.version) return;
  throw new ReadoutError("bad-parameter", `--query: this is the record ${ref.version}; give the database of an older one with --db`);
}

/** Written beside and renamed over, so that a file is never half of one. */
function writeWhole(path: string, bytes: Buffer): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

function readQuery(text: string): ReturnType<typeof parseQuery> {
  try {
    return parseQuery(new URLSearchParams(text.replace(/^\?/, "")));
  } catch (error) {
    throw error instanceof BadParameter ? new ReadoutError("bad-parameter", `--query: ${explain(error)}`) : error;
  }
}

function explain({ message, allowed }: BadParameter): string {
  const words = typeof allowed === "string" ? allowed : allowed.slice(0, 30).join(", ");
  return `${message} Allowed: ${words}`;
}

function readId<Table extends object>(name: string, given: string, table: Table): keyof Table & string {
  if (hasId(table, given)) return given;
  const near = findNearest(given, idsOf(table));
  const hint = near === null ? "" : `; did you mean "${near}"?`;
  throw new ReadoutError("bad-parameter", `${name} is "${given}"${hint} There are ${idsOf(table).join(", ")}`);
}
