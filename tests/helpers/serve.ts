import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { buildRecord } from "./record.ts";

const root = join(import.meta.dirname, "..", "..");

export interface Served {
  /** Where it answers, without a slash at the end. */
  address: string;
  /** Its number, for reading what memory it takes. */
  pid: number;
  /** Everything the process has printed so far. */
  printed: () => string;
  /** Asks the process to end and waits for its exit code. */
  stop: () => Promise<number | null>;
}

/** The real server process on a free port, over the database of the committed record; the caller stops it. */
export async function serveRecord(database = buildRecord()): Promise<Served> {
  return serve(root, "index.ts", { READOUT_DB: database });
}

/**
 * Starts `server/index.ts` or `server/start.ts` of a checkout on a free port.
 * @throws when it ends, or prints no address within a minute
 */
export async function serve(checkout: string, script: "index.ts" | "start.ts", settings: Record<string, string>): Promise<Served> {
  const child = spawn(process.execPath, ["--max-semi-space-size=4", join(checkout, "server", script)], {
    cwd: checkout,
    env: { ...process.env, NODE_ENV: "production", PORT: "0", HOST: "127.0.0.1", READOUT_LOG: "warn", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  const stop = async (): Promise<number | null> => {
    child.kill("SIGTERM");
    return ended;
  };
  try {
    return { address: await readAddress(child, () => text), pid: child.pid ?? 0, printed: () => text, stop };
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
}

function readAddress(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const find = (): void => {
      const found = /Readout is at (http:\S+)/.exec(printed())?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on("data", find);
    child.once("exit", (code) => reject(new Error(`the server ended with code ${code} before it served:\n${printed()}`)));
    setTimeout(() => reject(new Error(`the server did not serve within a minute:\n${printed()}`)), 60_000).unref();
  });
}
