import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

export interface Load {
  /** Requests a second, at ten connections. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Processor time of this process (the server) per request, in microseconds; the generator runs in its own. */
  cpuMicros: number;
}

const GENERATOR = join(import.meta.dirname, "..", "..", "node_modules", "autocannon", "autocannon.js");

/** Loads an address of a server in this process for some seconds, after a second to warm up. */
export async function measureLoad(url: string, headers: Record<string, string> = {}, seconds = 2): Promise<Load> {
  await generate(url, headers, 1);
  const before = process.cpuUsage();
  const result = await generate(url, headers, seconds);
  const used = process.cpuUsage(before);
  return {
    rate: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMicros: (used.user + used.system) / Math.max(result.requests.total, 1),
  };
}

/** Latencies of addresses that nobody has asked before, one after another, each once; in milliseconds. */
export async function measureOnce(origin: string, addresses: readonly string[]): Promise<Pick<Load, "rate" | "p50" | "p99">> {
  const folder = mkdtempSync(join(tmpdir(), "readout-load-"));
  try {
    const har = join(folder, "requests.har");
    const entries = addresses.map((address) => ({ request: { method: "GET", url: `${origin}${address}`, headers: [], queryString: [] } }));
    writeFileSync(har, JSON.stringify({ log: { version: "1.2", creator: { name: "readout", version: "1" }, entries } }));
    // One connection: several would go through the same list, and meet each other's kept answers.
    const { latency, requests } = await run([
      "-c",
      "1",
      "-a",
      String(addresses.length),
      "--har",
      har,
      "-H",
      "accept-encoding=gzip",
      origin,
    ]);
    return { rate: requests.average, p50: latency.p50, p99: latency.p99 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Report {
  requests: { average: number; total: number };
  latency: { p50: number; p99: number };
  errors: number;
  "4xx": number;
  "5xx": number;
}

async function generate(url: string, headers: Record<string, string>, seconds: number): Promise<Report> {
  const fields = Object.entries({ "accept-encoding": "gzip", ...headers }).flatMap(([name, value]) => ["-H", `${name}=${value}`]);
  return run(["-c", "10", "-d", String(seconds), ...fields, url]);
}

async function run(options: readonly string[]): Promise<Report> {
  const child = spawn(process.execPath, [GENERATOR, "-j", "-n", ...options], { stdio: ["ignore", "pipe", "ignore"] });
  const report: Report = JSON.parse(await text(child.stdout));
  // A 304 is an answer, which the generator counts among what is no 2xx.
  const failed = report.errors + report["4xx"] + report["5xx"];
  if (failed > 0) throw new Error(`${failed} requests to ${options.at(-1)} failed`);
  return report;
}
