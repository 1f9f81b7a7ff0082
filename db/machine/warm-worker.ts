import { parentPort, workerData } from "node:worker_threads";
import { DatabaseRefused } from "#shared/errors.ts";
import { giveWayInThread } from "./give-way.ts";
import { loadColumns } from "./load-columns.ts";
import type { Warmed } from "./warm-columns.ts";

giveWayInThread("import");
const path = String(workerData);
parentPort?.postMessage(warm());

function warm(): Warmed {
  try {
    return { columns: loadColumns(path) };
  } catch (error) {
    if (!(error instanceof DatabaseRefused)) throw error;
    // A class does not pass from thread to thread; what it says does.
    return { kind: error.kind, reason: error.message.slice(`${path}: `.length) };
  }
}
