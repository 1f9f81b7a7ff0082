import { Worker } from "node:worker_threads";
import { DatabaseRefused, type Refusal } from "#shared/errors.ts";
import type { MachineColumns } from "./engine/columns.ts";

/** What the worker answers. */
export type Warmed = { columns: MachineColumns | null } | { kind: Refusal; reason: string };

/**
 * Loads a file of machine-coded events in a thread of its own, so that answers go on meanwhile; the columns come back as shared
 * memory, without a copy.
 * @returns null where there is no file, or no event in it
 * @throws DatabaseRefused (rejected) as `loadColumns` does
 */
export function warmColumns(path: string): Promise<MachineColumns | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("warm-worker.ts", import.meta.url), { workerData: path });
    worker.once("message", (warmed: Warmed) => {
      if ("columns" in warmed) resolve(warmed.columns);
      else reject(new DatabaseRefused(path, warmed.kind, warmed.reason));
    });
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the thread that loads ${path} ended with code ${code}`)));
  });
}
