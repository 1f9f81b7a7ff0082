import { closeSync, fsyncSync, openSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DrizzleError } from "drizzle-orm";

const BUILDING = ".building-";

/** Where this process writes the file that will replace the one at `path`. */
export function buildingPath(path: string): string {
  return `${path}${BUILDING}${process.pid}`;
}

/** What a disk that is full or fails makes SQLite or Node say; null for every other error. */
export function findStorageFault(error: unknown): string | null {
  // SQLite has rolled back by itself, and the rollback of drizzle's migrator covers the cause.
  if (error instanceof DrizzleError && error.message.includes("ROLLBACK")) return "the disk is full or fails";
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return error instanceof Error && /^(?:SQLITE_(?:FULL|IOERR|CANTOPEN|READONLY)|E[A-Z]+$)/.test(code) ? error.message : null;
}

/** Files of builds that were killed; those of a build that still runs are left to it. */
export function removeLeftovers(path: string): void {
  const prefix = `${basename(path)}${BUILDING}`;
  for (const name of readdirSync(dirname(path)).filter((entry) => entry.startsWith(prefix))) {
    if (!isRunning(Number.parseInt(name.slice(prefix.length), 10))) rmSync(join(dirname(path), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user may not be asked, but is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** A database with whatever SQLite keeps beside it. */
export function removeDatabase(path: string): void {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(`${path}${suffix}`, { force: true });
}

/** Windows cannot sync a folder; there the rename alone has to do. */
export function syncToDisk(path: string): void {
  try {
    const handle = openSync(path, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (process.platform !== "win32") throw error;
  }
}
