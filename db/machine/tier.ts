import { existsSync } from "node:fs";
import type { Db } from "../client.ts";
import { IMPORT_COMMAND } from "#shared/definitions/machine-sources.ts";
import { DatabaseRefused, Unavailable } from "#shared/errors.ts";
import type { MachineColumns } from "./engine/columns.ts";
import { MachineFileReader } from "./read.ts";
import { RowReader } from "./read-rows.ts";
import { warmColumns } from "./warm-columns.ts";
import type { MachineFile } from "./write.ts";

/** A file of machine-coded events, ready to be counted. */
export interface MachineTier {
  columns: MachineColumns;
  /** Where the file lay when it was read. */
  path: string;
  /** What the file says of single rows. */
  rows: Pick<RowReader, "read" | "close">;
  /** The files it was imported from. */
  files: readonly MachineFile[];
  contentHash: string;
  /** Day of the import, `2026-01-31`. */
  created: string;
}

/** What is served of machine-coded events now, and why the file that lies there is not. */
interface Served {
  current: () => MachineTier | null;
  fault: () => string | null;
  isLoading: () => boolean;
}

const served = new WeakMap<Db, Served>();

/**
 * From now on, questions to `db` about the machine-coded tier are answered from what `current` gives.
 * @param fault why a file that is there cannot be served; null where it can, or there is none
 * @param isLoading whether a file is being read that is not served yet
 */
export function serveTier(
  db: Db,
  current: Served["current"],
  fault: Served["fault"] = () => null,
  isLoading: Served["isLoading"] = () => false,
): void {
  served.set(db, { current, fault, isLoading });
}

/** The machine-coded events beside a record; null where none are served. */
export function findTier(db: Db): MachineTier | null {
  return served.get(db)?.current() ?? null;
}

/** Why the file of machine-coded events that lies beside a record is not the one served; null where it is, or there is none. */
export function findTierFault(db: Db): string | null {
  return served.get(db)?.fault() ?? null;
}

/** @throws Unavailable where no machine-coded events are served: why the file that is there is not, or the command that imports one */
export function tierOf(db: Db): MachineTier {
  const tier = findTier(db);
  if (tier) return tier;
  if (served.get(db)?.isLoading()) throw new Unavailable("record-unavailable", ["machineFileLoading"]);
  const fault = findTierFault(db);
  throw new Unavailable(
    "no-machine-file",
    fault === null ? ["noMachineFile", IMPORT_COMMAND] : ["machineFileRefused", fault, IMPORT_COMMAND],
  );
}

/**
 * Loads a file of machine-coded events in another thread.
 * @returns null where there is no file, or no event in it
 * @throws DatabaseRefused (rejected) for one that is not ours, damaged, or of another format
 */
export async function loadTier(path: string): Promise<MachineTier | null> {
  // A thread would take its 20 MB to find that out.
  if (!existsSync(path)) return null;
  const columns = await warmColumns(path);
  if (columns === null) return null;
  const reader = new MachineFileReader(path);
  try {
    // Replaced between the two readings: what is served is of one version.
    if (reader.meta.get("version") !== columns.version) return await loadTier(path);
    const [contentHash = "", created = ""] = ["contentHash", "created"].map((key) => reader.meta.get(key));
    const rows = new RowReader(path);
    if (rows.version !== columns.version) {
      rows.close();
      return await loadTier(path);
    }
    return { columns, path, rows, files: reader.files(), contentHash, created: created.slice(0, 10) };
  } finally {
    reader.close();
  }
}

/** The same reports in another thread, over a connection of its own to their file. */
export function openTier(tier: Omit<MachineTier, "rows">): MachineTier {
  const rows = openRows(tier);
  return { ...tier, rows: rows ?? { read: sayReplaced, close: () => undefined } };
}

/** Null where the file is another by now: its reports are on their way. */
function openRows({ path, columns }: Omit<MachineTier, "rows">): RowReader | null {
  try {
    const rows = new RowReader(path);
    if (rows.version === columns.version) return rows;
    rows.close();
    return null;
  } catch (error) {
    if (error instanceof DatabaseRefused) return null;
    throw error;
  }
}

function sayReplaced(): never {
  throw new Unavailable("record-unavailable", ["machineFileReplaced"]);
}

/** Bytes of the arrays behind a tier. */
export function sizeOf({ columns }: Pick<MachineTier, "columns">): number {
  const buffers = new Set<ArrayBufferLike>();
  const gather = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer);
    else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) gather(inner);
  };
  gather(columns);
  return [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
}
