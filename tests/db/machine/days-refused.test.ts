import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { loadColumns } from "#db/machine/load-columns.ts";
import {
  gdeltLine,
  ICEWS_HEADER,
  icewsLine,
  importInto,
  machineFolder,
  POLECAT_HEADER,
  polecatLine,
  readMachineRows,
} from "#tests/helpers/machine-files.ts";

test("a row dated before 1979, or later than the day after the import, is rejected with its place; the others are loaded", async () => {
  const { path, write } = machineFolder();
  const dates = ["19000101", "19781231", "19790101", "20260102", "20260103", "20991231"];
  const file = write("a.csv", dates.map((date, at) => `${gdeltLine(61, { id: String(at + 1), date })}\n`).join(""));
  await importInto(path, [file], "gdelt", undefined, "2026-01-01");
  expect(readMachineRows(path).map(({ day }) => day)).toEqual(["1979-01-01", "2026-01-02"]);
  const db = new Database(path, { readonly: true });
  expect(db.prepare("SELECT line, column_name AS at, reason, detail FROM machine_reject ORDER BY line").raw().all()).toEqual([
    [1, "SQLDATE", "a day before 1979", "19000101"],
    [2, "SQLDATE", "a day before 1979", "19781231"],
    [5, "SQLDATE", "a day after the import", "20260103"],
    [6, "SQLDATE", "a day after the import", "20991231"],
  ]);
  db.close();
  expect(loadColumns(path)).toMatchObject({ rows: 2 });
});

test.each([
  ["ICEWS", [ICEWS_HEADER.join("\t"), icewsLine({ "Event ID": "1", "Event Date": "2099-12-31", "CAMEO Code": "041" })]],
  [
    "POLECAT",
    [
      POLECAT_HEADER.join("\t"),
      polecatLine({ "Event ID": "a", "Event Date": "2099-12-31", "Event Type": "CONSULT", "Event Mode": "phone" }),
    ],
  ],
])("%s: so too", async (_, lines) => {
  const { path, write } = machineFolder();
  await expect(importInto(path, [write("a.tab", `${lines.join("\n")}\n`)])).rejects.toThrow(
    /a\.tab:2: no row of it can be read: a day after the import in the column "Event Date" \(2099-12-31\)/,
  );
});

test("a file of more days than can be counted is refused before it replaces the old one", async () => {
  const { path, write } = machineFolder();
  await importInto(path, [write("a.csv", gdeltLine(61, { id: "1", date: "19790101" }))]);
  const before = readFileSync(path);
  // In 2190 a row of that year is no longer in the future: 211 years after the first.
  const late = write("b.csv", gdeltLine(61, { id: "2", date: "21900101" }));
  await expect(importInto(path, [late], "gdelt", undefined, "2190-01-01")).rejects.toThrow(
    /the new file is not sound \(events of 77068 days; at most 65535 can be counted\); the old one stays/,
  );
  expect(readFileSync(path).equals(before)).toBe(true);
});
