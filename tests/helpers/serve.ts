import { spawn } from "node:child_process";
import { join } from "node:path";
import { buildRecord } from "./record.ts";

const root = join(import.meta.dirname, "..", "..");
const START_MS = 20_000;

export interface Served {
  /** Where it answers, without a slash at the end. */
  address: string;
  stop: () => Promise<void>;
}

/** The real server process on a free port, over the database of the committed record; the caller stops it. */
export async function serveRecord(): Promise<Served> {
  const READOUT_DB = buildRecord();
  const child = spawn(process.execPath, [join(root, "server", "index.ts")], {
    cwd: root,
    env: { ...process.env, READOUT_DB, PORT: "0", HOST: "127.0.0.1", READOUT_LOG: "warn" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let printed = "";
  const address = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const found = /Readout is at (http:\S+)/.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", (code) => reject(new Error(`the server ended with code ${code} before it served:\n${printed}`)));
    setTimeout(() => reject(new Error(`the server did not serve within ${START_MS} ms:\n${printed}`)), START_MS).unref();
  });
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
  };
  try {
    return { address: await address, stop };
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
}
