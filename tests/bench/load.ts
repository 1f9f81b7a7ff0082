import { spawn } from "node:child_process";
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

interface Report {
  requests: { average: number; total: number };
  latency: { p50: number; p99: number };
  errors: number;
}

async function generate(url: string, headers: Record<string, string>, seconds: number): Promise<Report> {
  const fields = Object.entries({ "accept-encoding": "gzip", ...headers }).flatMap(([name, value]) => ["-H", `${name}=${value}`]);
  const child = spawn(process.execPath, [GENERATOR, "-j", "-n", "-c", "10", "-d", String(seconds), ...fields, url], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const report: Report = JSON.parse(await text(child.stdout));
  if (report.errors > 0) throw new Error(`${report.errors} requests to ${url} failed`);
  return report;
}
