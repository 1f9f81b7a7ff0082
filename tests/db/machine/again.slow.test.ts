import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { importMachineFiles } from "#db/machine/import.ts";
import { writeData } from "#tests/bench/machine-files/write-files.ts";
import { listFiles } from "#tests/helpers/files.ts";
import { gdeltLine, importInto, machineFolder, readMachineRows, readRejects } from "#tests/helpers/machine-files.ts";
import { killReadout, mountSmallDisk, runReadout, runReadoutOnFullDisk } from "#tests/helpers/readout.ts";

const line = (id: number, day = "20240315"): string => gdeltLine(61, { id: String(id), date: day });

/** What counts of a file of events: its rows and what was not taken. The names of a database differ, its content must not. */
function contentOf(path: string): unknown {
  return [readMachineRows(path), readRejects(path)];
}

test("a file that was read is not read again, under whatever name; nothing new leaves the file as it is", async () => {
  const { path, write } = machineFolder();
  const first = await importInto(path, [write("a.csv", `${line(1)}\n${line(2)}`)]);
  const again = await importInto(path, [write("renamed.csv", `${line(1)}\n${line(2)}`)]);
  expect(again).toEqual({ version: first.version, events: 2, unchanged: true });
  const more = await importInto(path, [write("a.csv", `${line(1)}\n${line(2)}`), write("b.csv", `${line(2)}\n${line(3, "20240101")}`)]);
  expect(more).toMatchObject({ events: 3, unchanged: false });
  // The repeat in the second file is one more report of the same event, not an event.
  expect(readMachineRows(path).map(({ id, day, file }) => [id, day, file])).toEqual([
    [3, "2024-01-01", "b.csv"],
    [1, "2024-03-15", "a.csv"],
    [2, "2024-03-15", "a.csv"],
  ]);
});

test("two files of the same bytes in one import are one", async () => {
  const { path, write } = machineFolder();
  const report = await importInto(path, [write("a.csv", line(1)), write("b.csv", line(1))]);
  expect(report.events).toBe(1);
  const db = new Database(path, { readonly: true });
  expect(db.prepare("SELECT name FROM machine_file").pluck().all()).toEqual(["a.csv"]);
  db.close();
});

/** Two files that share days and a row. */
function writeTwo(write: (name: string, content: string) => string): string[] {
  return [
    write("a.csv", [line(1, "20240310"), line(2, "20240301"), line(3, "20231231")].join("\n")),
    write("b.csv", [line(4, "20240301"), line(5, "20240310"), line(6, "20240310"), line(2)].join("\n")),
  ];
}

test("what is added later lies where it would have lain at once, and the version follows from the content alone", async () => {
  const [once_, twice] = [machineFolder(), machineFolder()];
  const whole = await importInto(once_.path, writeTwo(once_.write));
  const [a = "", b = ""] = writeTwo(twice.write);
  await importInto(twice.path, [a]);
  const added = await importInto(twice.path, [b]);
  expect(added.version).toBe(whole.version);
  expect(readMachineRows(twice.path).map(({ id }) => id)).toEqual([3, 2, 4, 1, 5, 6]);
});

/** Files of twelve years, and what one import of them makes. */
const years = mkdtempSync(join(tmpdir(), "readout-years-"));
const files = writeData({ events: 12_000, seed: 3, format: "gdelt2", folder: years }).files.map((name) => join(years, name));
await importInto(join(years, "machine.db"), files);
const all = readMachineRows(join(years, "machine.db"));
afterAll(() => rmSync(years, { recursive: true, force: true }));

function runOnLimit(...args: string[]): ReturnType<typeof runReadout> {
  return runReadoutOnFullDisk(1000, ...args);
}

function identify({ id, day, url }: { id: number; day: string; url: string }): unknown {
  return [id, day, url];
}

// Each starts a process, which takes its time where many run.
test.each(["writing", "checking", 400, 700, 1000])(
  "an import killed at “%s” leaves the old events, and the next one ends with what one import makes",
  { timeout: 120_000 },
  async (when) => {
    const { path, write } = machineFolder();
    await importInto(path, [write("old.csv", line(7))]);
    await killReadout(when, "import", "gdelt", ...files, "--db", `${dirname(path)}/readout.db`);
    // The old file or the new one, each whole.
    expect([1, all.length + 1]).toContain(readMachineRows(path).length);
    const states: string[] = [];
    await importInto(path, files, "gdelt", (_, state) => void states.push(state));
    if (when === "writing") expect(new Set(states)).toEqual(new Set(["resumed"]));
    const rows = readMachineRows(path).filter(({ id }) => id !== 7);
    expect(rows.map(identify)).toEqual(all.map(identify));
    expect(listFiles(dirname(path)).filter((name) => name.startsWith("machine.db"))).toEqual(["machine.db"]);
  },
);

test("a stopped import goes on after the last whole file", async () => {
  const { path, write } = machineFolder();
  const list = [write("a.csv", line(1)), write("b.csv", `${line(1)}\n${line(2)}`), write("c.csv", "nothing")];
  await expect(importInto(path, list)).rejects.toThrow(
    /c\.csv:1: .*machine\.db\.importing keeps what was read of 2 files before it, for the next try$/,
  );
  write("c.csv", line(3));
  const states: string[] = [];
  await importInto(path, list, "gdelt", ({ name }, state) => void states.push(`${name} ${state}`));
  expect(states).toEqual(["a.csv resumed", "b.csv resumed", "c.csv read"]);
  expect(readMachineRows(path).map(({ id, file }) => [id, file])).toEqual([
    [1, "a.csv"],
    [2, "b.csv"],
    [3, "c.csv"],
  ]);
});

test("a stopped import is taken up only for the files it was of", async () => {
  const { path, write } = machineFolder();
  const [a, b, bad] = [write("a.csv", `${line(1)}\n${line(2)}`), write("b.csv", `${line(2)}\n${line(3)}`), write("bad.csv", "nothing")];
  await expect(importInto(path, [a, b, bad])).rejects.toThrow(/bad\.csv:1/);
  expect(existsSync(`${path}.importing`)).toBe(true);
  // Without a.csv the row of 2 in b.csv is no repeat.
  const dropped: number[] = [];
  const options = { family: "auto", path, recordFolder: "db/record", created: "2027-01-01" } as const;
  await importMachineFiles({ ...options, files: [b], onDropped: (count) => void dropped.push(count) });
  expect(dropped).toEqual([2]);
  expect(readMachineRows(path).map(({ id }) => id)).toEqual([2, 3]);
  expect(existsSync(`${path}.importing`)).toBe(false);
});

test("on a disk of 3 MB the import says so in a line, and the old events stay", async () => {
  const disk = mountSmallDisk(3);
  const [folder, run] = disk === null ? [machineFolder().folder, runOnLimit] : [disk, runReadout];
  await importInto(join(folder, "machine.db"), [machineFolder().write("old.csv", line(7))]);
  const { code, err } = run("import", "gdelt", ...files, "--db", join(folder, "readout.db"));
  expect([code, err.split("\n").at(-2)]).toEqual([
    1,
    expect.stringMatching(/^readout: .*machine\.db: cannot be written \(.+\), the old file stays/),
  ]);
  expect(readMachineRows(join(folder, "machine.db")).map(({ id }) => id)).toEqual([7]);
});

test.each([64, 1000])("where a file cannot grow beyond %i kB the import says so in a line, and the old events stay", async (kilobytes) => {
  const { path, write } = machineFolder();
  await importInto(path, [write("old.csv", line(7))]);
  const before = contentOf(path);
  const { code, err } = runReadoutOnFullDisk(kilobytes, "import", "gdelt", ...files, "--db", `${dirname(path)}/readout.db`);
  expect(code).toBe(1);
  expect(err).toMatch(/^readout: .*machine\.db: cannot be written \(.+\), the old file stays/m);
  expect(err).not.toMatch(/^\s+at /m);
  expect(contentOf(path)).toEqual(before);
  expect(listFiles(dirname(path)).filter((name) => name.includes(".building-"))).toEqual([]);
  expect((await importInto(path, files)).events).toBe(all.length + 1);
});

test("two imports to one place do not run at once", async () => {
  const { path, write } = machineFolder();
  const holder = new Database(`${path}.importing`);
  holder.exec("BEGIN EXCLUSIVE");
  await expect(importInto(path, [write("a.csv", line(1))])).rejects.toThrow(/another import is running/);
  holder.close();
  expect((await importInto(path, [write("a.csv", line(1))])).events).toBe(1);
});

test("a trial says what would be taken, and writes nothing", async () => {
  const { folder, path, write } = machineFolder();
  const file = write("a.csv", [line(1), line(2), gdeltLine(61, { id: "3", code: "190" })].join("\n"));
  const { code, out } = runReadout("import", "machine", file, "--dry-run", "--db", join(folder, "readout.db"));
  expect(code).toBe(0);
  expect(out).toMatch(
    /^a\.csv: GDELT 2\.0, 3 rows, 2 taken, 1 not, 2024-03-15 to 2024-03-15\n {13}1 {2}not a kind of Readout: CAMEO 190\n/,
  );
  expect(out).toContain("nothing was written; it would have 2 events");
  expect(listFiles(folder)).toEqual(["a.csv"]);
  expect((await importInto(path, [file])).events).toBe(2);
});

test("of many files the import tells together", () => {
  const { folder, write } = machineFolder();
  const list = Array.from({ length: 21 }, (_, at) => write(`${at}.csv`, `${line(1)}\n${line(100 + at)}`));
  const { out } = runReadout("import", "gdelt", ...list, "--db", join(folder, "readout.db"));
  const [first, second] = out.split("\n");
  expect(first).toBe("21 files read, 0 read before the import was stopped, 0 there already: 42 rows, 22 taken, 20 not");
  expect(second).toBe("            20  a repeated report of an event that is there");
});
