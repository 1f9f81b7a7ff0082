import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Db } from "#db/client.ts";
import * as schema from "#db/schema/index.ts";
import { prepareInsert } from "./insert.ts";
import type { Past } from "./past.ts";

/** Keeps the files of a version, each content once: what earlier versions hold already is pointed at. */
export function keepFiles(db: Db, versionId: number, texts: ReadonlyMap<string, string>, past: Past): void {
  const insertFile = prepareInsert(db.$client, schema.recordFile);
  const insertPath = prepareInsert(db.$client, schema.recordVersionFile);
  for (const row of past.files) insertFile(row);
  for (const row of past.versionFiles) insertPath(row);
  if (past.versionFiles.some((row) => row.versionId === versionId)) return;
  const known = new Map(past.files.map(({ hash, id }) => [hash, id]));
  let last = past.files.at(-1)?.id ?? 0;
  for (const [path, text] of texts) {
    const hash = createHash("sha256").update(text).digest("hex");
    const fileId = known.get(hash) ?? ++last;
    if (!known.has(hash)) insertFile({ id: fileId, hash, gzip: gzipSync(text) });
    known.set(hash, fileId);
    insertPath({ versionId, path, fileId });
  }
}

/** The files of a version by their path; empty where this database does not keep them. */
export function readKeptFiles(db: Db, versionId: number): Map<string, string> {
  const rows = db.$client
    .prepare<[number], { path: string; gzip: Buffer }>(
      `SELECT p.path, f.gzip FROM record_version_file p JOIN record_file f ON f.id = p.file_id WHERE p.version_id = ? ORDER BY p.path`,
    )
    .all(versionId);
  return new Map(rows.map(({ path, gzip }) => [path, gunzipSync(gzip).toString("utf8")]));
}
