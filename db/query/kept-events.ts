import { gunzipSync } from "node:zlib";
import { readCsv } from "../sources/read/csv.ts";
import type { Db } from "../client.ts";

/** What the files of a record say of an event: enough to name it, and to find it again under another id. */
export interface KeptEvent {
  id: string;
  /** The source that brought it, and its number there. */
  source: string;
  ref: string;
  title: string;
}

const COLUMNS = ["id", "ref", "title"] as const;

/** Events in the kept files of a version, of those files alone that mention one of these texts; empty where none is kept. */
export function readKeptEvents(db: Db, versionId: number, mentioned: readonly string[]): KeptEvent[] {
  const rows = db.$client
    .prepare<[number], { path: string; gzip: Buffer }>(
      `SELECT p.path, f.gzip FROM record_version_file p JOIN record_file f ON f.id = p.file_id
        WHERE p.version_id = ? AND p.path LIKE '%/events.csv' ORDER BY p.path`,
    )
    .all(versionId);
  return rows.flatMap(({ path, gzip }) => {
    const text = gunzipSync(gzip).toString("utf8");
    if (!mentioned.some((part) => text.includes(part))) return [];
    const source = path.split("/").at(-2) ?? "";
    return readCsv(path, text, COLUMNS, "ignore").map(({ cells }) => ({ ...cells, source }));
  });
}
