import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";

/** Where results are kept, by name and day. */
export const RESULTS = join(import.meta.dirname, "results");

/** The machine that measures, as a line: processor, cores, memory. */
export function describeMachine(): string {
  return `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`;
}

/** Keeps what was measured by name and day, with the machine that measured it. */
export function keepResult(name: string, measured: object): void {
  const day = new Date().toISOString().slice(0, 10);
  mkdirSync(RESULTS, { recursive: true });
  const result = { day, machine: describeMachine(), node: process.version, ...measured };
  writeFileSync(join(RESULTS, `${name}-${day}.json`), `${JSON.stringify(result, null, 2)}\n`);
}
