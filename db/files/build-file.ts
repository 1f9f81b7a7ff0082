import type { FormatId } from "#shared/definitions/files.ts";
import type { SidesId } from "#shared/definitions/sides.ts";
import type { Db } from "../client.ts";
import type { EventFileRequest } from "../query/event-file.ts";
import { queryVintageOf } from "../query/vintage.ts";
import type { FileContent } from "./content.ts";
import { writeCsv } from "./csv.ts";
import { askedOfRow, eventsContent } from "./events-file.ts";
import { fileStem, type FileSubject } from "#shared/file-name.ts";
import { formatQuery } from "#shared/query.ts";
import { writeJson } from "./json.ts";
import { keepFile } from "./kept-file.ts";
import { writeParquet } from "./parquet.ts";
import { matrixContent } from "./series-file.ts";
import { countsContent } from "./sides-file.ts";
import { writeXlsx } from "./xlsx.ts";
import { writePackage } from "./zip.ts";

/** A file to be written: of which rows, in which format. */
export interface FileRequest extends EventFileRequest {
  what: FileSubject;
  /** Of counts alone: whether their other side lies with them; it does not where nothing is said. */
  sides?: SidesId;
  format: FormatId;
  /** In front of CSV, for spreadsheets that take it for another encoding without. */
  byteOrderMark: boolean;
  /** Where readers reach the page, without a slash at the end; permalinks begin with it. */
  site: string;
}

type Written = Pick<FileRequest, "format" | "byteOrderMark">;

export interface BuiltFile {
  name: string;
  bytes: Buffer;
  rows: number;
}

/**
 * Writes a file whole, for the server and the command alike: one record and one request give one sequence of bytes.
 * @throws BadParameter where a query cannot be answered, or the file would be too large
 */
export function buildFile(db: Db, request: FileRequest): BuiltFile {
  const { query, what, sides = "one", key, splitKey, order, site } = request;
  const name = JSON.stringify([what, formatQuery(query), sides, key, splitKey, order, site]);
  // Reports change while the record does not.
  const lay = () => ({
    content: CONTENTS[what](db, request),
    stem: fileStem(query, what, queryVintageOf(db, query).version, { sides, asked: askedOfRow(request) }),
  });
  const { content, stem } = query.tier === "machine" ? lay() : keepFile(db, name, lay);
  return writeFile(db, content, stem, request);
}

/** Writes what has been laid already; its package also holds the events behind the rows. */
export function writeFile(db: Db, content: FileContent, stem: string, request: Written): BuiltFile {
  return {
    name: `${stem}.${request.format}`,
    bytes: request.format === "zip" ? writePackage(db, content) : WRITERS[request.format](content, request),
    rows: content.table.rows.length,
  };
}

const CONTENTS = {
  counts: (db, { query, sides, site }) => countsContent(db, query, sides ?? "one", site),
  matrix: (db, { query, site }) => matrixContent(db, query, site),
  events: (db, request) => eventsContent(db, request, request.site),
} as const satisfies Record<FileSubject, (db: Db, request: FileRequest) => FileContent>;

const WRITERS = {
  csv: writeCsv,
  json: writeJson,
  xlsx: writeXlsx,
  parquet: writeParquet,
} as const satisfies Record<Exclude<FormatId, "zip">, (content: FileContent, request: Written) => Buffer>;
