import { spawn } from "node:child_process";
import { once } from "node:events";
import { getPriority } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { warmColumns } from "#db/machine/warm-columns.ts";
import { gdeltLine, importInto, machineFolder } from "#tests/helpers/machine-files.ts";

const CLI = join(import.meta.dirname, "..", "..", "..", "server", "cli.ts");

test("an import stands behind whoever serves readers meanwhile", async () => {
  const { folder, write } = machineFolder();
  const file = write("a.export.CSV", gdeltLine(61, {}));
  const child = spawn(process.execPath, [CLI, "import", "gdelt", file, "--db", join(folder, "readout.db")], { stdio: "ignore" });
  const ended = once(child, "exit");
  let last = 0;
  const watch = setInterval(() => {
    try {
      last = Math.max(last, getPriority(child.pid ?? -1));
    } catch {
      // It has ended.
    }
  }, 5);
  const [code]: unknown[] = await ended;
  clearInterval(watch);
  expect([code, last]).toEqual([0, Math.max(getPriority(), 5)]);
}, 60_000);

test("a new version is read behind readers too, by its thread alone", async () => {
  const { path, write } = machineFolder();
  await importInto(path, [write("a.export.CSV", gdeltLine(61, {}))]);
  const before = getPriority();
  expect((await warmColumns(path))?.rows).toBe(1);
  expect(getPriority()).toBe(before);
}, 60_000);
