import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { openDatabase, type Db } from "#db/client.ts";
import { DEFAULT_PORT, localSite, parseSite } from "#db/files/site.ts";
import { findKept } from "#db/query/versions.ts";
import { machinePathOf } from "#db/machine/machine-path.ts";
import { loadTier, serveTier } from "#db/machine/tier.ts";
import { queryVintageRef } from "#db/query/vintage.ts";
import { FILE_FORMATS } from "#shared/definitions/files.ts";
import { PICTURE_FORMATS } from "#shared/definitions/pictures.ts";
import { BadParameter, findNearest, ReadoutError } from "#shared/errors.ts";
import { sayAllowed } from "#shared/refusal.ts";
import { hasId, idsOf } from "#shared/tables.ts";
import { en } from "#shared/words/en.ts";
import type { Endpoint } from "./endpoint.ts";
import { ENDPOINTS } from "./endpoints.ts";
import { asksMachine } from "./tier-asked.ts";

export interface ExportOptions {
  db: string;
  query: string;
  format: string;
  out?: string;
  bom: boolean;
  force: boolean;
}

/** A format that files or pictures have, and the address that answers with it. */
interface Exported {
  /** The address without its ending: `series`, `events/{id}/listings`. */
  what: string;
  format: string;
  endpoint: Endpoint;
}

const FORMATS = { ...FILE_FORMATS, ...PICTURE_FORMATS };

/** Every file and picture that the API writes. */
const EXPORTED: readonly Exported[] = ENDPOINTS.flatMap((endpoint) => {
  const [, what = "", format = ""] = /^\/(.+)\.(\w+)$/.exec(endpoint.path) ?? [];
  const isExported = hasId(PICTURE_FORMATS, format) || (endpoint.isFile && hasId(FILE_FORMATS, format));
  return isExported ? [{ what: what.replaceAll(/:(\w+)/g, "{$1}"), format, endpoint }] : [];
});

/** `readout export`: the file or the picture the server would send, byte for byte: its very address answers. */
export async function runExport(what: string, options: ExportOptions): Promise<void> {
  const format = readFormat(options.format);
  const { endpoint, path } = findExported(what, format);
  if (options.bom && format !== "csv") throw new ReadoutError("bad-parameter", "--bom goes with CSV only");
  const pairs = [...new URLSearchParams(options.query.replace(/^\?/, "")), ...(options.bom ? ([["bom", "1"]] as const) : [])];
  const site = parseSite(process.env) ?? localSite(Number(process.env["PORT"] ?? DEFAULT_PORT));
  const db = openDatabase(options.db);
  const tier = asksMachine({ path, pairs }) ? await loadTier(machinePathOf(options.db)) : null;
  if (tier !== null) serveTier(db, () => tier);
  try {
    refuseOlder(db, new URLSearchParams(options.query).get("asOf"));
    const { bytes, headers } = explained(() => endpoint.prepare(db, { path, pairs }, { site, current: db }).build());
    const named = /filename="([^"]+)"/.exec(headers["content-disposition"] ?? "")?.[1] ?? `${what.replaceAll("/", "-")}.${format}`;
    const out = options.out ?? named;
    if (existsSync(out) && !options.force) throw new ReadoutError("bad-parameter", `${out} is there already; --force replaces it`);
    writeWhole(out, bytes);
    const rows = headers["x-row-count"];
    const counted = rows === undefined ? "" : ` ${rows} ${rows === "1" ? "row" : "rows"},`;
    process.stdout.write(`${out}:${counted} ${bytes.length} bytes\n`);
  } finally {
    tier?.rows.close();
    db.$client.close();
  }
}

function readFormat(given: string): string {
  if (hasId(FORMATS, given)) return given;
  const near = findNearest(given, idsOf(FORMATS));
  const hint = near === null ? "." : `; did you mean "${near}"?`;
  throw new ReadoutError("bad-parameter", `--format is "${given}"${hint} There are ${idsOf(FORMATS).join(", ")}`);
}

/** The address asked for, with what stands in its path. */
function findExported(what: string, format: string): { endpoint: Endpoint; path: Record<string, string> } {
  const own = EXPORTED.flatMap((exported) => {
    const path = matchPath(exported.what, what);
    return path === null ? [] : [{ ...exported, path }];
  });
  const found = own.find((exported) => exported.format === format);
  if (found) return found;
  if (own.length > 0) {
    throw new ReadoutError("bad-parameter", `there is no ${format} of ${what}; there are ${own.map((one) => one.format).join(", ")}`);
  }
  // Cards of links are not what somebody looks for first.
  const all = [...new Set(EXPORTED.map((exported) => exported.what))].toSorted((a, b) => isCard(a) - isCard(b));
  const near = findNearest(what, all);
  const hint = near === null ? "." : `; did you mean "${near}"?`;
  throw new ReadoutError("bad-parameter", `what to export is "${what}"${hint} There are ${all.join(", ")}`);
}

/** The parts that a pattern leaves open; null where it is another address. */
function matchPath(pattern: string, what: string): Record<string, string> | null {
  const [wanted, given] = [pattern.split("/"), what.split("/")];
  const open = wanted.flatMap((part, index) => (part.startsWith("{") ? [[part.slice(1, -1), given[index] ?? ""] as const] : []));
  const fits = wanted.length === given.length && wanted.every((part, index) => part.startsWith("{") || part === given[index]);
  return fits ? Object.fromEntries(open) : null;
}

/** A database is one record; an older one that it keeps is built and asked by the server. */
function refuseOlder(db: Db, asOf: string | null): void {
  const { ref } = queryVintageRef(db);
  if (asOf === null || findKept(db, asOf)?.version === ref.version) return;
  throw new ReadoutError("bad-parameter", `--query: this is the record ${ref.version}; give the database of an older one with --db`);
}

/** Written beside and renamed over, so that a file is never half of one. */
function writeWhole(path: string, bytes: Buffer): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

function explained<T>(build: () => T): T {
  try {
    return build();
  } catch (error) {
    throw error instanceof BadParameter ? new ReadoutError("bad-parameter", `--query: ${explain(error)}`) : error;
  }
}

function explain({ message, allowed: accepted }: BadParameter): string {
  const allowed = sayAllowed(accepted, en.refusals);
  const words = typeof allowed === "string" ? allowed : allowed.slice(0, 30).join(", ");
  return `${message} Allowed: ${words}`;
}

function isCard(name: string): number {
  return Number(name.endsWith("preview"));
}
