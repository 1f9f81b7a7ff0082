import { copyFileSync, readFileSync, writeFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "#db/client.ts";
import { createApp } from "#server/app.ts";
import { temporaryFolder } from "#tests/helpers/files.ts";
import { gdeltLine, importInto, machineFolder } from "#tests/helpers/machine-files.ts";
import { runReadout, runReadoutUnder } from "#tests/helpers/readout.ts";
import { buildRecord } from "#tests/helpers/record.ts";

const QUERY = "actor=USA&by=year&from=2009-01-20&kind=call,video_call&split=kind&with=RUS";
const ELSEWHERE = { TZ: "America/St_Johns", LANG: "de_DE.UTF-8" };

test("the command writes the bytes the server sends, whatever the time zone and language of either", async () => {
  const path = buildRecord();
  const db = openDatabase(path);
  const app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: console.error } });
  for (const file of ["series.csv", "series.xlsx", "series.zip", "events.json", "events.parquet", "series.svg", "series.png"]) {
    const [what = "", format = ""] = file.split(".");
    const out = join(temporaryFolder(), file);
    const { code, err } = runReadoutUnder(ELSEWHERE, "export", what, "--query", QUERY, "--format", format, "--out", out, "--db", path);
    expect([code, err]).toEqual([0, ""]);
    const sent = await app.request(`/api/v1/${file}?${QUERY}`);
    expect(readFileSync(out).equals(Buffer.from(await sent.arrayBuffer())), file).toBe(true);
  }
  db.$client.close();
}, 60_000);

test("every file of the API is written, those of analyses and of tables too", async () => {
  const path = buildRecord();
  const db = openDatabase(path);
  const app = createApp({
    db,
    files: { find: () => null, page: () => null },
    log: { error: console.error },
    site: () => "https://r.example",
  });
  const pair = "actor=USA&with=RUS";
  for (const [what, format, query] of [
    ["silence", "zip", pair],
    ["around", "json", `${pair}&around=expulsion&days=60`],
    ["network", "svg", "kind=call&from=2013-01-01&to=2016-12-31"],
    ["tallies", "csv", ""],
    ["changes", "csv", ""],
  ] as const) {
    const out = join(temporaryFolder(), `x.${format}`);
    const asked = ["export", what, "--query", query, "--format", format, "--out", out, "--db", path];
    const sent = await app.request(`/api/v1/${what}.${format}?${query}`);
    const { code, err } = runReadoutUnder({ READOUT_URL: "https://r.example" }, ...asked);
    expect([what, sent.status, code, err]).toEqual([what, 200, 0, ""]);
    expect(readFileSync(out).equals(Buffer.from(await sent.arrayBuffer())), what).toBe(true);
  }
  db.$client.close();
}, 120_000);

test("machine-coded reports beside the database are exported as they are served", async () => {
  const { folder, path: machine, write } = machineFolder();
  await importInto(machine, [write("a.export.CSV", gdeltLine(61, { id: "1", date: "20240315", from: "USA", to: "RUS" }))]);
  const path = join(folder, "readout.db");
  copyFileSync(buildRecord(), path);
  const out = join(folder, "reports.csv");
  const asked = ["export", "series", "--query", "tier=machine&by=year&kind=call", "--out", out, "--db", path];
  expect(runReadout(...asked)).toMatchObject({ code: 0, err: "" });
  const [head = "", row = "", ...more] = readFileSync(out, "utf8").trim().split(/\r?\n/);
  const cells = Object.fromEntries(head.split(",").map((name, index) => [name, row.split(",")[index]]));
  expect(cells).toMatchObject({ key: "2024", value: "1" });
  expect(more).toEqual([]);
}, 60_000);

test("a file that is there is replaced only by force", () => {
  const folder = temporaryFolder();
  const out = join(folder, "calls.csv");
  writeFileSync(out, "mine");
  const asked = ["export", "events", "--query", "kind=call&actor=FRA", "--out", out, "--db", buildRecord()];
  expect(runReadout(...asked)).toMatchObject({ code: 1, err: `readout: ${out} is there already; --force replaces it.\n` });
  expect(readFileSync(out, "utf8")).toBe("mine");
  const forced = runReadout(...asked, "--force", "--bom");
  expect([forced.code, forced.out]).toEqual([0, expect.stringMatching(/^.*calls\.csv: \d+ rows, \d+ bytes\n$/)]);
  expect(readFileSync(out).subarray(0, 6).toString("hex")).toBe("efbbbf69642c");
  expect(readdirSync(folder)).toEqual(["calls.csv"]);
});

test.each([
  [["export", "charts"], "There are series, matrix, events, totals, "],
  [["export", "series", "--format", "xls"], '--format is "xls"; did you mean "xlsx"?'],
  [["export", "series", "--format", "qqqqqqqq"], '--format is "qqqqqqqq". There are csv'],
  [["export", "series", "--query", "by=yeer"], 'did you mean "year"?'],
  [["export", "events", "--query", "actor=ATLANTIS"], '"actor" does not know "ATLANTIS"'],
  [["export", "events", "--format", "png"], "there is no png of events; there are csv, xlsx, parquet, json, zip"],
  [["export", "silenc"], 'did you mean "silence"?'],
  [["export", "silence", "--query", "limit=0"], '"limit"'],
  [["export", "series", "--format", "zip", "--bom"], "--bom goes with CSV only"],
  [["export", "series", "--query", "asOf=2020-01-01"], "; give the database of an older one with --db"],
  [["export", "matrix", "--query", "by=year"], 'A matrix needs "split".'],
  [["export", "events", "--out", "/no/such/folder/x.csv"], "no such file or directory"],
])("readout %j says what is wrong and writes nothing", (args, words) => {
  const { code, out, err } = runReadout(...args, "--db", buildRecord());
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(words);
});
