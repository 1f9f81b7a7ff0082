import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, truncateSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { listFiles } from "#tests/helpers/files.ts";
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

const hashOf = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");
/** Rows that a packer cannot make small, so that a cut falls into the middle of them. */
const rows = (count: number, first = 100): string =>
  Array.from({ length: count }, (_, at) =>
    gdeltLine(61, { id: String(first + at), url: `https://a.example/${createHash("sha256").update(String(at)).digest("hex")}` }),
  ).join("\n");
const packed = gzipSync(rows(3000));
const zipped = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));
const damaged = ((): Buffer => {
  const bytes = Buffer.from(zipSync({ "a.csv": Buffer.from(rows(50)) }, { level: 0 }));
  bytes[2000] = (bytes[2000] ?? 0) ^ 1;
  return bytes;
})();

const BAD: readonly (readonly [
  what: string,
  family: "auto" | "gdelt" | "icews" | "polecat",
  content: string | Uint8Array,
  says: RegExp,
])[] = [
  ["gzip that is cut off", "gdelt", packed.subarray(0, packed.length - 5000), /bad: the file ends before its gzip does: it was cut off/],
  [
    "gzip with a wrong byte",
    "gdelt",
    Buffer.concat([packed.subarray(0, 9000), Buffer.from([0, 1, 2]), packed.subarray(9003)]),
    /bad: the file cannot be unpacked/,
  ],
  [
    "zip that is cut off",
    "gdelt",
    zipped({ "a.csv": rows(500) }).subarray(0, 9000),
    /bad: the zip cannot be read .* cut off or is damaged/,
  ],
  ["zip whose content is damaged", "gdelt", damaged, /bad: the zip's checksum does not hold/],
  ["zip of two files", "gdelt", zipped({ "a.csv": rows(2), "b.csv": rows(2) }), /bad: the zip holds several files/],
  ["zip of none", "gdelt", zipped({ "a/": "" }), /bad: the zip holds no file/],
  ["empty file", "gdelt", "", /bad: the file is empty/],
  ["gzip of nothing", "auto", gzipSync(""), /bad: the file is empty/],
  ["zip of an empty file", "auto", zipped({ "a.csv": "" }), /bad: the file is empty/],
  ["plain file cut off in a line", "auto", rows(3).slice(0, -150), /bad:3: the file ends after \d+ of 61 columns: it was cut off/],
  ["GDELT named as ICEWS", "icews", rows(2), /bad:1: this is a file of GDELT, not of ICEWS/],
  ["POLECAT named as GDELT", "gdelt", `${POLECAT_HEADER.join("\t")}\n${polecatLine({})}`, /bad:1: this is a file of POLECAT, not of GDELT/],
  [
    "ICEWS without a column",
    "auto",
    `${ICEWS_HEADER.filter((name) => name !== "Target Country").join("\t")}\n`,
    /bad:1: there is no column "Target Country"; there are Event ID, /,
  ],
  ["a column that is there twice", "auto", `${[...ICEWS_HEADER, "Country"].join("\t")}\n`, /bad:1: the column "Country" is there twice/],
  ["cells in quotes", "icews", ICEWS_HEADER.map((name) => `"${name}"`).join("\t"), /bad:1: its cells stand in quotes/],
  ["GDELT of 60 columns", "auto", "1\t20240315".padEnd(68, "\t"), /bad:1: its first line has 60 columns \("1", "20240315", ""/],
  ["a page in its place", "auto", "<!doctype html>\n<title>Not found</title>", /bad:1: its first line has 1 columns \("<!doctype html>"/],
  [
    "no row that can be read",
    "auto",
    gdeltLine(61, { date: "15.03.24" }).replace("15.03.24", "20249999"),
    /bad:1: no row of it can be read: no day in the column "SQLDATE" \(20249999\)/,
  ],
  [
    "no day in any row",
    "icews",
    [ICEWS_HEADER.join("\t"), icewsLine({ "Event ID": "1", "Event Date": "02/05/1996", "CAMEO Code": "044" })].join("\n"),
    /bad:2: no row of it can be read: no day in the column "Event Date" \(02\/05\/1996\)/,
  ],
  [
    "ICEWS whose codes a program took for numbers",
    "icews",
    // 10 and 163 look like codes; 42 was 042.
    [
      ICEWS_HEADER.join("\t"),
      ...["10", "163", "42"].map((code, at) =>
        icewsLine({
          "Event ID": String(at),
          "Event Date": "1996-05-02",
          "CAMEO Code": code,
          "Source Country": "France",
          "Target Country": "Germany",
        }),
      ),
    ].join("\n"),
    /bad:4: a CAMEO code that has lost its leading zero; get the file in its original format \("42" in the column "CAMEO Code"\)/,
  ],
];

test.each(BAD)("%s: one clear error, the old events stay, and the next import works", async (_, family, content, says) => {
  const { folder, path, write } = machineFolder();
  await importInto(path, [write("good.csv", rows(3))]);
  const before = hashOf(path);
  await expect(importInto(path, [write("bad", content)], family)).rejects.toThrow(says);
  expect(hashOf(path)).toBe(before);
  await importInto(path, [write("more.csv", rows(2, 900))]);
  expect(readMachineRows(path)).toHaveLength(5);
  expect(listFiles(folder).filter((name) => name.startsWith("machine.db"))).toEqual(["machine.db"]);
});

test("a line without an end is refused after a megabyte of it, not after a gigabyte", async () => {
  const { path, write } = machineFolder();
  const file = write("bad", `${rows(2)}\n`);
  // The file has a gigabyte of zeros that take no place on the disk.
  truncateSync(file, 2 ** 30);
  const before = process.memoryUsage.rss();
  await expect(importInto(path, [file])).rejects.toThrow(/bad:3: the line is longer than 1 MiB/);
  expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 2 ** 20);
});

test("a file that is not there, and a folder, are named before anything is read", async () => {
  const { folder, path, write } = machineFolder();
  const good = write("good.csv", rows(1));
  await expect(importInto(path, [good, `${folder}/none.csv`])).rejects.toThrow(/none\.csv: there is no such file/);
  mkdirSync(`${folder}/sub`);
  await expect(importInto(path, [good, `${folder}/sub`])).rejects.toThrow(/sub: is a folder; name the files in it/);
  expect(listFiles(folder)).toEqual(["good.csv"]);
});

test("gzipped and zipped files hold the same events as the files in them", async () => {
  const plain = machineFolder();
  await importInto(plain.path, [plain.write("a.csv", rows(3000))]);
  const expected = readMachineRows(plain.path);
  for (const content of [
    packed,
    Buffer.concat([gzipSync(`${rows(1000)}\n`), gzipSync(rows(2000, 1100).replaceAll(/x/g, "x"))]),
    zipped({ "a.csv": rows(3000) }),
  ]) {
    const { path, write } = machineFolder();
    await importInto(path, [write("a.csv", content)]);
    expect(readMachineRows(path).map(({ id, day }) => [id, day])).toEqual(expected.map(({ id, day }) => [id, day]));
  }
});

test("a database of another program in its place is left as it is", async () => {
  const { path, write } = machineFolder();
  write("machine.db", "something else".padEnd(200));
  await expect(importInto(path, [write("a.csv", rows(1))])).rejects.toThrow(/is no file of machine-coded events, so it is left as it is/);
  expect(readFileSync(path, "utf8")).toBe("something else".padEnd(200));
});

test("a byte order mark at the start costs no row", async () => {
  const { path, write } = machineFolder();
  await importInto(path, [write("marked.csv", `\uFEFF${rows(2, 500)}`)]);
  expect(readMachineRows(path).map(({ id }) => id)).toEqual([500, 501]);
});
