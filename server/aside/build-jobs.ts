import { parentPort, workerData } from "node:worker_threads";
import { LRUCache } from "lru-cache";
import { openDatabase, type Db } from "#db/client.ts";
import { countBehind } from "#db/machine/engine/scan.ts";
import { openTier, serveTier, type MachineTier } from "#db/machine/tier.ts";
import { speakIn } from "#shared/words/spoken.ts";
import { CATALOGUES } from "#shared/words/catalogues.ts";
import { ENDPOINTS } from "../endpoints.ts";
import { freeMemory } from "../free-memory.ts";
import { describeProblem } from "../problems.ts";
import type { Job, Order, Outcome, Said, ServedTier } from "./job.ts";

/** Builds one answer after another, each over a connection of its own to the file it is told. */
const open = new LRUCache<string, Db>({ max: 3, dispose: (db) => db.$client.close() });
let machine: MachineTier | null = null;
const { answers }: { answers: Int32Array | null } = workerData;
if (answers) countBehind(answers);

parentPort?.on("message", (order: Order) => {
  if ("tier" in order) return changeTier(order.tier);
  const outcome = build(order.job);
  if (!("body" in outcome)) return parentPort?.postMessage(outcome);
  // Bytes of their own memory are handed over; others, a piece of a pool, are copied.
  const bytes = new Uint8Array(outcome.body.bytes);
  return parentPort?.postMessage({ ...outcome, body: { ...outcome.body, bytes } }, [bytes.buffer]);
});

const begun: Said = { ready: true };
parentPort?.postMessage(begun);

function changeTier(tier: ServedTier | null): void {
  const before = machine;
  machine = tier === null ? null : openTier(tier);
  if (before === null) return;
  before.rows.close();
  // A thread that stands by would keep the older columns until it is asked something.
  freeMemory();
}

function build({ endpoint, request, recordPath, currentPath, site, language }: Job): Outcome {
  try {
    const found = ENDPOINTS.find(({ path }) => path === endpoint);
    if (!found) throw new RangeError(`there is no address ${endpoint}`);
    const setting = { site, current: openOnce(currentPath) };
    const body = speakIn(CATALOGUES[language], () => found.prepare(openOnce(recordPath), request, setting).build());
    return { body, machine: machine?.columns.version ?? null };
  } catch (error) {
    const problem = describeProblem(error, language);
    // What is wrong on our side is told to the log, not to the reader.
    if (problem.status < 500 || problem.type !== "/problems/internal") return { problem };
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function openOnce(path: string): Db {
  const known = open.get(path);
  if (known) return known;
  const db = openDatabase(path);
  serveTier(db, () => machine);
  open.set(path, db);
  return db;
}
