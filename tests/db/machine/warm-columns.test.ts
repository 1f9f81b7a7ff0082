import { writeFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { countEvents } from "#db/machine/engine/count.ts";
import type { MachineColumns } from "#db/machine/engine/columns.ts";
import { loadColumns } from "#db/machine/load-columns.ts";
import { ServedFile } from "#db/machine/served-file.ts";
import { warmColumns } from "#db/machine/warm-columns.ts";
import { DatabaseRefused } from "#shared/errors.ts";
import { parseQuery } from "#shared/query.ts";
import { gdeltLine, importInto, machineFolder } from "#tests/helpers/machine-files.ts";

const line = (id: number, code = "041"): string => gdeltLine(61, { id: String(id), code, date: `202403${String(10 + id)}` });
const BY_KIND = parseQuery([
  ["tier", "machine"],
  ["by", "kind"],
]);

/** Counts by kind, those that are not zero. */
function kinds(columns: MachineColumns | null): Record<string, number> {
  if (columns === null) return {};
  return Object.fromEntries(
    countEvents(columns, BY_KIND, ["kind"], []).flatMap(({ k1, value }) => (value === 0 ? [] : [[String(k1), value]])),
  );
}

test("columns that another thread loaded are those this one would load", async () => {
  const { path, write } = machineFolder();
  await importInto(path, [write("a.csv", [line(1), line(2, "163"), line(3)].join("\n"))]);
  const warmed = await warmColumns(path);
  expect(warmed).toEqual(loadColumns(path));
  expect(kinds(warmed)).toEqual({ call: 2, sanction_imposed: 1 });
});

test("while a new version is imported and warmed, every answer is of one version, whole", async () => {
  const { path, write } = machineFolder();
  await importInto(path, [write("a.csv", line(1))]);
  const served = new ServedFile<MachineColumns>({
    path,
    load: warmColumns,
    release: () => undefined,
    onFault: () => undefined,
    everyMs: 10,
  });
  await served.start();
  const seen = new Set([JSON.stringify(kinds(served.current))]);
  const importing = importInto(path, [write("b.csv", [line(2), line(3, "163")].join("\n"))]);
  await vi.waitFor(() => {
    seen.add(JSON.stringify(kinds(served.current)));
    expect(seen.size).toBe(2);
  }, 10_000);
  await importing;
  expect([...seen]).toEqual(['{"call":1}', '{"call":2,"sanction_imposed":1}']);
  served.close();
});

test("a file that is refused is refused across the thread, with its kind and reason", async () => {
  const { path } = machineFolder();
  expect(await warmColumns(path)).toBeNull();
  writeFileSync(path, "SQLite, but not ours".padEnd(200));
  const refused = await warmColumns(path).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(DatabaseRefused);
  expect(refused).toMatchObject({ kind: "foreign", message: `${path}: is no file of machine-coded events, so it is left as it is` });
});
