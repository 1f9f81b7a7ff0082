import type { Db } from "#db/client.ts";
import { ENDPOINTS } from "#server/endpoints.ts";
import type { Question } from "./questions.ts";

export interface Timing {
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Rows, events or options in the answer. */
  rows: number;
}

const RUNS = 400;

/** Decodes, queries and serialises without any cache but SQLite's and the prepared statements. */
export function measureUncached(db: Db, question: Question): Timing {
  const [path = "", search = ""] = question.address.replace("/api/v1", "").split("?");
  const endpoint = ENDPOINTS.find((candidate) => matchPath(candidate.path, path) !== null);
  if (!endpoint) throw new Error(`no endpoint answers ${question.address}`);
  const request = { path: matchPath(endpoint.path, path) ?? {}, pairs: [...new URLSearchParams(search)] };
  const times: number[] = [];
  let rows = 0;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    const body = endpoint.prepare(db, request, { site: "https://readout.example", current: db }).build();
    times.push(performance.now() - start);
    if (run === 0) rows = countRows(body.bytes.toString());
  }
  const sorted = times.slice(RUNS / 10).toSorted((a, b) => a - b);
  return { p50: sorted[Math.floor(sorted.length * 0.5)] ?? 0, p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0, rows };
}

function matchPath(pattern: string, path: string): Record<string, string> | null {
  const names = [...pattern.matchAll(/:(\w+)/g)].map((match) => match[1] ?? "");
  const match = new RegExp(`^${pattern.replaceAll(/:\w+/g, "([^/]+)").replaceAll(".", "\\.")}$`).exec(path);
  return match ? Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? ""])) : null;
}

function countRows(text: string): number {
  const answer: { rows?: unknown[]; events?: unknown; cells?: unknown[]; options?: unknown[] } = JSON.parse(text);
  return (answer.cells ?? answer.options ?? answer.rows ?? (Array.isArray(answer.events) ? answer.events : [1])).length;
}
