import { parentPort } from "node:worker_threads";
import { LRUCache } from "lru-cache";
import { openDatabase, type Db } from "#db/client.ts";
import { ENDPOINTS } from "../endpoints.ts";
import { describeProblem } from "../problems.ts";
import type { Job, Outcome } from "./job.ts";

/** Builds one answer after another, each over a connection of its own to the file it is told. */
const open = new LRUCache<string, Db>({ max: 3, dispose: (db) => db.$client.close() });

parentPort?.on("message", (job: Job) => {
  const outcome = build(job);
  if (!("body" in outcome)) return parentPort?.postMessage(outcome);
  // Bytes of their own memory are handed over; others, a piece of a pool, are copied.
  const bytes = new Uint8Array(outcome.body.bytes);
  return parentPort?.postMessage({ body: { ...outcome.body, bytes } }, [bytes.buffer]);
});

function build({ endpoint, request, recordPath, currentPath, site }: Job): Outcome {
  try {
    const found = ENDPOINTS.find(({ path }) => path === endpoint);
    if (!found) throw new RangeError(`there is no address ${endpoint}`);
    return { body: found.prepare(openOnce(recordPath), request, { site, current: openOnce(currentPath) }).build() };
  } catch (error) {
    const problem = describeProblem(error);
    // What is wrong on our side is told to the log, not to the reader.
    if (problem.status < 500) return { problem };
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function openOnce(path: string): Db {
  const known = open.get(path);
  if (known) return known;
  const db = openDatabase(path);
  open.set(path, db);
  return db;
}
