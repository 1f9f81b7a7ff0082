import { existsSync, writeFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { MachineFileReader } from "#db/machine/read.ts";
import { ServedFile } from "#db/machine/served-file.ts";
import { gdeltLine, importInto, machineFolder } from "#tests/helpers/machine-files.ts";

interface Content {
  version: string;
  events: number;
}

/** Serves a file of machine-coded events by its version, and remembers what was let go of and what could not be read. */
function serve(path: string): { served: ServedFile<Content>; released: string[]; faults: string[] } {
  const [released, faults]: [string[], string[]] = [[], []];
  const served = new ServedFile<Content>({
    path,
    load: async (at) => {
      if (!existsSync(at)) return null;
      const file = new MachineFileReader(at);
      const content = { version: file.meta.get("version") ?? "", events: Number(file.meta.get("events")) };
      file.close();
      return content;
    },
    release: ({ version }) => void released.push(version),
    onFault: (error) => void faults.push(String(error)),
    everyMs: 20,
  });
  return { served, released, faults };
}

const line = (id: number): string => gdeltLine(61, { id: String(id) });

test("a new file is noticed, read and put in place of the old one, which is let go of once", async () => {
  const { path, write } = machineFolder();
  const { served, released, faults } = serve(path);
  await served.start();
  expect(served.current).toBeNull();
  const first = await importInto(path, [write("a.csv", line(1))]);
  await vi.waitFor(() => expect(served.current).toEqual({ version: first.version, events: 1 }), 5000);
  const second = await importInto(path, [write("b.csv", line(2))]);
  await vi.waitFor(() => expect(served.current).toEqual({ version: second.version, events: 2 }), 5000);
  served.close();
  expect([released, faults]).toEqual([[first.version, second.version], []]);
});

test("a file that cannot be read leaves what is served, and says so", async () => {
  const { path, write } = machineFolder();
  const { version } = await importInto(path, [write("a.csv", line(1))]);
  const { served, faults } = serve(path);
  await served.start();
  writeFileSync(path, "not a database");
  await vi.waitFor(() => expect(faults.length).toBeGreaterThan(0), 20_000);
  expect(served.current?.version).toBe(version);
  expect(faults[0]).toContain("is no file of machine-coded events");
  served.close();
});

test("changes that come while one is read are read once, after it", async () => {
  let [loads, free]: [number, (() => void) | null] = [0, null];
  const served = new ServedFile<number>({
    path: "nowhere",
    load: () => new Promise((resolve) => (free = () => resolve(++loads))),
    release: () => undefined,
    onFault: () => undefined,
  });
  const all = [served.refresh(), served.refresh(), served.refresh()];
  for (let turn = 0; turn < 2; turn++) {
    await vi.waitFor(() => expect(free).not.toBeNull());
    (free as unknown as () => void)();
    free = null;
  }
  await Promise.all(all);
  expect([loads, served.current]).toEqual([2, 2]);
  served.close();
});

test("a file that comes while the first look finds none is noticed", async () => {
  const { path, write } = machineFolder();
  let loads = 0;
  const served = new ServedFile<string>({
    path,
    load: async () => {
      if (++loads > 1) return "there";
      // It is there before anything else is done.
      write("machine.db", "a");
      return null;
    },
    release: () => undefined,
    onFault: () => undefined,
    everyMs: 10,
  });
  await served.start();
  expect(served.current).toBeNull();
  await vi.waitFor(() => expect(served.current).toBe("there"), 5000);
  served.close();
});
