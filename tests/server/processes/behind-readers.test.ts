import { copyFileSync } from "node:fs";
import { getPriority } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { gdeltLine, importInto, machineFolder } from "#tests/helpers/machine-files.ts";
import { buildRecord } from "#tests/helpers/record.ts";
import { serve } from "#tests/helpers/serve.ts";
import { readThreads } from "#tests/helpers/threads.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");

test("threads that count stand behind the one that serves, which keeps its place", async () => {
  const { folder, path, write } = machineFolder();
  const database = join(folder, "readout.db");
  copyFileSync(buildRecord(), database);
  await importInto(path, [write("a.export.CSV", gdeltLine(61, { code: "041" }))]);
  const served = await serve(ROOT, "index.ts", { READOUT_DB: database });
  onTestFinished(async () => void (await served.stop()));
  const readReady = async (): Promise<string> => (await fetch(`${served.address}/readyz`)).text();
  await expect.poll(readReady, { timeout: 20_000 }).toContain("machine ");
  for (const address of ["series?by=year", "events.csv?kind=call"]) {
    const answer = await fetch(`${served.address}/api/v1/${address}&tier=machine`);
    expect(answer.headers.get("server-timing")).toContain("aside");
    await answer.arrayBuffer();
  }
  const own = getPriority();
  const behind = (): number | null => {
    const threads = readThreads(served.pid);
    return threads && threads.filter(({ id, niceness }) => id !== served.pid && niceness === Math.max(own, 7)).length;
  };
  // One has counted and one has written a file. Elsewhere than on Linux no thread moves.
  if (process.platform === "linux") expect(behind()).toBeGreaterThanOrEqual(2);
  else expect(behind()).toBeNull();
  expect(getPriority(served.pid)).toBe(own);
}, 90_000);
