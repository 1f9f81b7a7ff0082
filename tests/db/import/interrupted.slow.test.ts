import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { openDatabase } from "#db/client.ts";
import { buildDatabase } from "#db/import/build.ts";
import { readRecordFiles } from "#db/import/record-files.ts";
import { listFiles, temporaryFolder } from "#tests/helpers/files.ts";
import { killReadout, runReadoutOnFullDisk, startReadout } from "#tests/helpers/readout.ts";
import { writeSmallRecord } from "#tests/helpers/small-record.ts";

const wholeRecord = join(import.meta.dirname, "..", "..", "..", "db", "record");
const wholeHash = readRecordFiles(wholeRecord).hash;
const wholeEvents = readdirSync(wholeRecord, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith("events.csv"))
  .reduce((sum, name) => sum + parse(readFileSync(join(wholeRecord, name))).length - 1, 0);

/** A folder with a database of the small record, and the hash of that record. */
function serveSmall(): { path: string; hash: string } {
  const path = join(temporaryFolder(), "readout.db");
  const { contentHash } = buildDatabase({ recordFolder: writeSmallRecord(), path });
  return { path, hash: contentHash };
}

/** The hash of the record a database holds, once it is seen to be whole. */
function wholeDatabase(path: string): unknown {
  const { $client: client } = openDatabase(path);
  expect(client.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(client.pragma("foreign_key_check")).toEqual([]);
  const hash = client.prepare("SELECT content_hash FROM record_version ORDER BY id DESC LIMIT 1").pluck().get();
  const events = client.prepare("SELECT count(*) FROM event").pluck().get();
  expect(events).toBe(hash === wholeHash ? wholeEvents : 8);
  client.close();
  return hash;
}

/** Kills a build of the whole record over `path` once it has printed a word, or after some milliseconds. */
function killBuild(path: string, when: string | number): Promise<void> {
  return killReadout(when, "build", "--db", path, "--record", wholeRecord);
}

test.each(["actors, people and places", "documents", "events", "checked", "done", 150, 450])(
  "a build killed at “%s” leaves the old database or the new one, whole",
  async (when) => {
    const { path, hash } = serveSmall();
    await killBuild(path, when);
    expect([hash, wholeHash]).toContain(wholeDatabase(path));
  },
);

test("what a killed build leaves behind is no database, and the next build clears it away", async () => {
  const { path, hash } = serveSmall();
  await killBuild(path, "documents");
  expect(wholeDatabase(path)).toBe(hash);
  const left = listFiles(join(path, "..")).filter((name) => name !== "readout.db");
  expect(left).not.toEqual([]);
  buildDatabase({ recordFolder: writeSmallRecord(), path });
  expect(listFiles(join(path, ".."))).toEqual(["readout.db"]);
  expect(wholeDatabase(path)).toBe(hash);
});

test("half a file of a build from another time does not get in the way", () => {
  const { path, hash } = serveSmall();
  const building = `${path}.building-4194305`;
  for (const suffix of ["", "-wal", "-shm", "-journal"]) writeFileSync(`${building}${suffix}`, "left over");
  buildDatabase({ recordFolder: writeSmallRecord(), path });
  expect(wholeDatabase(path)).toBe(hash);
  expect(listFiles(join(path, ".."))).toEqual(["readout.db"]);
});

test.each([64, 12_000])("where a file cannot grow beyond %i kB the build says so in a line, and the old database stays", (kilobytes) => {
  const { path } = serveSmall();
  const before = readFileSync(path);
  const { code, out, err } = runReadoutOnFullDisk(kilobytes, "build", "--db", path, "--record", wholeRecord);
  const lines = err.trimEnd().split("\n");
  expect([code, out]).toEqual([1, ""]);
  expect(lines.at(-1)).toMatch(/^readout: \S+\/readout\.db: cannot be written \(.*disk.*\)\.$/);
  expect(lines.filter((line) => !/^ +\d+\.\d s /.test(line))).toHaveLength(1);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(listFiles(join(path, ".."))).toEqual(["readout.db"]);
});

// Three builds of the whole record at once take three times as long as one, and more beside other work.
test("builds at once all end well, and leave one whole database", { timeout: 120_000 }, async () => {
  const { path } = serveSmall();
  const builds = [1, 2, 3].map(() => startReadout("build", "--db", path, "--record", wholeRecord));
  const codes = await Promise.all(builds.map(async (child) => (await once(child, "exit"))[0] as number));
  expect(codes).toEqual([0, 0, 0]);
  expect(wholeDatabase(path)).toBe(wholeHash);
  expect(listFiles(join(path, ".."))).toEqual(["readout.db"]);
});
