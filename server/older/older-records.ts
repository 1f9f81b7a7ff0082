import { readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { openDatabase, type Db } from "#db/client.ts";
import { builderHash } from "#db/import/freshness.ts";
import { findKept, queryKeptVersions } from "#db/query/versions.ts";
import { formatDay } from "#shared/dates.ts";
import { Unavailable } from "#shared/errors.ts";
import type { OlderBuild } from "./build-worker.ts";

/** Databases of older records kept on disk; each is about as large as the one served. */
const KEPT = 8;
/** Of those, open at a time. */
const OPEN = 4;

/** The records that the served database replaced, each built again from the files it keeps when a reader asks for its day. */
export class OlderRecords {
  readonly #db: Db;
  readonly #databasePath: string;
  readonly #folder: string;
  /** Of the code that builds; null until an older record is asked for. */
  #mark: string | null = null;
  /** By file, the one used last at the end. */
  readonly #open = new Map<string, Promise<Db>>();
  /** One build at a time: each takes a core for some seconds. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(db: Db, databasePath: string) {
    this.#db = db;
    this.#databasePath = databasePath;
    this.#folder = join(dirname(databasePath), "versions");
  }

  /**
   * The record as it stood at the end of a day, or of a version's name.
   * @returns null where that is the record being served, or where none such is kept
   * @throws ReadoutError (rejected) where it cannot be built
   */
  find(asOf: string): Promise<Db> | null {
    const found = findKept(this.#db, asOf);
    if (!found || found.id === queryKeptVersions(this.#db).at(-1)?.id) return null;
    const path = join(this.#folder, `${found.id}-${found.version}-${this.#builder()}.db`);
    const known = this.#open.get(path);
    const opened = known ?? this.#load(path, found.id);
    this.#open.delete(path);
    this.#open.set(path, opened);
    if (!known) {
      opened.catch(() => this.#open.delete(path));
      this.#closeOldest();
    }
    return opened.catch((error: unknown) => {
      throw new Unavailable("record-unavailable", ["olderRecord", formatDay(found.recordDay)], { cause: error });
    });
  }

  close(): void {
    for (const opened of this.#open.values()) closeLater(opened);
    this.#open.clear();
  }

  #builder(): string {
    this.#mark ??= builderHash().slice(0, 8);
    return this.#mark;
  }

  async #load(path: string, versionId: number): Promise<Db> {
    try {
      const db = openDatabase(path);
      const now = new Date();
      utimesSync(path, now, now);
      return db;
    } catch {
      const build = this.#last.then(() => runBuild({ databasePath: this.#databasePath, versionId, path }));
      this.#last = build.catch(() => undefined);
      await build;
      this.#removeOldest(basename(path));
      return openDatabase(path);
    }
  }

  #closeOldest(): void {
    for (const [path, opened] of [...this.#open].slice(0, -OPEN)) {
      this.#open.delete(path);
      closeLater(opened);
    }
  }

  /** Files of another build of Readout are of no use; of the others the ones asked for last stay. */
  #removeOldest(newest: string): void {
    const names = readdirSync(this.#folder).filter((name) => name.endsWith(".db") && name !== newest);
    const usedAt = (name: string): number => statSync(join(this.#folder, name)).mtimeMs;
    const usable = names.filter((name) => name.endsWith(`-${this.#builder()}.db`)).toSorted((a, b) => usedAt(b) - usedAt(a));
    const kept = new Set(usable.slice(0, KEPT - 1));
    for (const name of names) if (!kept.has(name)) rmSync(join(this.#folder, name), { force: true });
  }
}

function runBuild(build: OlderBuild): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("build-worker.ts", import.meta.url), { workerData: build });
    worker.once("error", reject);
    worker.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`the build ended with code ${code}`))));
  });
}

/** An answer that is being made holds the database until the end of its turn. */
function closeLater(opened: Promise<Db>): void {
  void opened.then(
    (db) => setImmediate(() => db.$client.close()),
    () => undefined,
  );
}
