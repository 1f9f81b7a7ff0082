import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished, expect, test } from "vitest";
import { parseDay } from "#shared/dates.ts";
import { seriesSchema, sourcesSchema } from "#shared/api.ts";
import { openDatabase } from "#db/client.ts";
import { buildDatabase } from "#db/import/build.ts";
import { buildOlder } from "#db/import/build-older.ts";
import { readRecordFiles } from "#db/import/record-files.ts";
import { compileList } from "#db/own/compile.ts";
import { ownFolderOf, writeList } from "#db/own/folder.ts";
import { readList } from "#db/own/read-list.ts";
import { readVocabulary } from "#db/own/vocabulary.ts";
import { queryVintageRef } from "#db/query/vintage.ts";
import { createApp } from "#server/app.ts";
import { temporaryFolder } from "#tests/helpers/files.ts";
import { writeSmallRecord } from "#tests/helpers/small-record.ts";

const LIST = `date,kind,participants,source_title,source_publisher,source_url,note
2018-03-20,call,USA/Ann One; RUS/Ben Two,They speak,Daily,,
2018-05-01,call,USA/Ann One; RUS/Ben Two,=HYPERLINK(1),Daily,https://daily.example/2,<script>alert(1)</script>
`;

/** A database in its folder, and what builds it anew from the small record and a list. */
function ownDatabase() {
  const [folder, recordFolder] = [temporaryFolder(), writeSmallRecord()];
  const [path, file] = [join(folder, "readout.db"), join(folder, "talks.csv")];
  const ownFolder = ownFolderOf(path);
  const build = (list: string) => {
    writeFileSync(file, list);
    const options = { id: "talks", name: "Talks", reach: null, today: parseDay("2024-12-31") ?? 0 };
    writeList(ownFolder, "talks", compileList(readList(file), options, readVocabulary(readRecordFiles(recordFolder))).files);
    return buildDatabase({ recordFolder, ownFolder, path }).version;
  };
  return { path, folder, build };
}

/** The API over the small record and a list of two calls, one of which the record has. */
function createOwnApp() {
  const { path, build } = ownDatabase();
  build(LIST);
  const db = openDatabase(path);
  onTestFinished(() => {
    db.$client.close();
  });
  const app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: () => undefined } });
  return async (address: string) => app.request(`/api/v1${address}`);
}

test("own events count with the record's, once where both have one, and are found by their source", async () => {
  const get = createOwnApp();
  const rows = async (query: string) =>
    seriesSchema.parse(await (await get(`/series?${query}`)).json()).rows.map(({ key, value }) => [key, value]);
  expect(await rows("kind=call&from=2018-01-01&to=2018-12-31&by=quarter")).toEqual([
    ["2018-Q1", 1],
    ["2018-Q2", 1],
    ["2018-Q3", 0],
    ["2018-Q4", 0],
  ]);
  expect(await rows("source=own-talks&by=kind")).toEqual([["call", 2]]);
  const { sources } = sourcesSchema.parse(await (await get("/sources")).json());
  expect(sources.find(({ id }) => id === "own-talks")).toMatchObject({
    name: "Talks",
    tier: "vetted",
    events: { own: 1, cited: 2 },
    rows: { read: 2, accepted: 1, merged: 1, rejected: 0 },
    lastCoveredDay: "2018-05-01",
  });
});

test("a formula in a list is text in the file", async () => {
  const get = createOwnApp();
  const text = await (await get("/events.csv?source=own-talks&from=2018-05-01")).text();
  expect(text).toContain(",'=HYPERLINK(1),");
  expect(text).not.toContain(",=HYPERLINK");
});

test("an older record with a list of one's own is built again under its own name", () => {
  const { path, folder, build } = ownDatabase();
  const first = build(LIST);
  const second = build(`${LIST}2018-06-01,call,USA/Ann One; RUS/Ben Two,They speak again,Daily,,\n`);
  expect(second).not.toBe(first);
  const db = openDatabase(path);
  const older = join(folder, "older.db");
  buildOlder(db, 1, older);
  db.$client.close();
  const again = openDatabase(older);
  expect(queryVintageRef(again).ref.version).toBe(first);
  again.$client.close();
});
