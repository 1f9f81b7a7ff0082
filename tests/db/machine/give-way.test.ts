import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { getPriority } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { warmColumns } from "#db/machine/warm-columns.ts";
import { gdeltLine, importInto, machineFolder } from "#tests/helpers/machine-files.ts";
import { readThreads } from "#tests/helpers/threads.ts";

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
  expect([code, last]).toEqual([0, Math.max(getPriority(), 12)]);
}, 60_000);

test("a new version is read behind readers too, by its thread alone", async () => {
  const { path, write } = machineFolder();
  await importInto(path, [write("a.export.CSV", gdeltLine(61, {}))]);
  const before = getPriority();
  let last = before;
  const watch = setInterval(() => (last = Math.max(last, ...(readThreads(process.pid) ?? []).map(({ niceness }) => niceness))), 2);
  expect((await warmColumns(path))?.rows).toBe(1);
  clearInterval(watch);
  expect([getPriority(), last]).toEqual([before, process.platform === "linux" ? Math.max(before, 12) : before]);
}, 60_000);

test("a process that its operator put further behind stays there", () => {
  const url = new URL("../../../db/machine/give-way.ts", import.meta.url).href;
  const script = `
    import { getPriority, setPriority } from "node:os";
    import { giveWay } from ${JSON.stringify(url)};
    setPriority(17);
    giveWay("import");
    process.stdout.write(String(getPriority()));`;
  expect(execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" })).toBe("17");
});
