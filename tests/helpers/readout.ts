import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { temporaryFolder } from "./files.ts";

const root = join(import.meta.dirname, "..", "..");
const cli = join(root, "server", "cli.ts");

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `readout` to its end, as a process of its own. */
export function runReadout(...args: string[]): Ended {
  return runReadoutUnder({}, ...args);
}

/** The same with some variables of the environment set otherwise. */
export function runReadoutUnder(variables: Record<string, string>, ...args: string[]): Ended {
  const options = { cwd: root, encoding: "utf8", env: { ...process.env, ...variables } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], options);
  return { code: status, out: stdout, err: stderr };
}

/** Runs `readout` where no file may grow beyond some kilobytes, as on a disk that is full. */
export function runReadoutOnFullDisk(kilobytes: number, ...args: string[]): Ended {
  const command = ['ulimit -f "$0"; exec "$@"', String(kilobytes), process.execPath, cli, ...args];
  const { status, stdout, stderr } = spawnSync("bash", ["-c", ...command], { cwd: root, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

/** Starts `readout`; the caller ends it. */
export function startReadout(...args: string[]): ChildProcess {
  return spawn(process.execPath, [cli, ...args], { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
}

/** Kills a run of `readout` once it has printed a word, or after some milliseconds; waits until it is gone. */
export async function killReadout(when: string | number, ...args: string[]): Promise<void> {
  const child = startReadout(...args);
  const ended = once(child, "exit");
  let printed = "";
  if (typeof when === "number") setTimeout(() => child.kill("SIGKILL"), when);
  child.stderr?.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
    if (typeof when === "string" && printed.includes(when)) child.kill("SIGKILL");
  });
  await ended;
}

/** A folder on a disk of so many megabytes, gone when the test ends; null where this user may not mount one. */
export function mountSmallDisk(megabytes: number): string | null {
  const folder = temporaryFolder();
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder]);
  if (status !== 0) return null;
  onTestFinished(() => void spawnSync("umount", [folder]));
  return folder;
}
