import { workerData } from "node:worker_threads";
import { openDatabase } from "#db/client.ts";
import { buildOlder } from "#db/import/build-older.ts";
import { giveWayInThread } from "#db/machine/give-way.ts";

/** What the worker is told: the database that keeps the files, the version wanted and where it goes. */
export interface OlderBuild {
  databasePath: string;
  versionId: number;
  path: string;
}

giveWayInThread("count");
const { databasePath, versionId, path }: OlderBuild = workerData;
const db = openDatabase(databasePath);
try {
  buildOlder(db, versionId, path);
} finally {
  db.$client.close();
}
