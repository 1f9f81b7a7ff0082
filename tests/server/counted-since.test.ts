import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#db/client.ts";
import { buildDatabase } from "#db/import/build.ts";
import { createApp } from "#server/app.ts";
import { OlderRecords } from "#server/older/older-records.ts";
import { pinnedChangesSchema, sourcesSchema, talliesSchema, tenuresSchema } from "#shared/api.ts";
import { writeFiles } from "#tests/helpers/files.ts";
import { readCsv } from "#tests/helpers/file-readers.ts";
import { recordFiles, recordRows, type RecordRows } from "#tests/helpers/small-record.ts";

/** Two records: in the second, `call-1` has another title, and Ann One is no longer president. */
function recordOf(day: string, name: string, change: (rows: RecordRows) => void = () => undefined): string {
  const rows = recordRows();
  change(rows);
  const recordFolder = join(folder, name);
  writeFiles(recordFolder, new Map([...recordFiles(rows), ["record.json", `{"format":1,"recordDay":"${day}"}\n`]]));
  return recordFolder;
}

type Get = (address: string) => Promise<Response>;

let folder: string;
let close: () => void;
let get: Get;

/** The API over the second record, which keeps the first. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-since-"));
  const path = join(folder, "readout.db");
  buildDatabase({ recordFolder: recordOf("2024-12-30", "first"), path });
  const later = recordOf("2024-12-31", "second", (rows) => {
    for (const event of rows["beta/events.csv"] ?? []) if (event["id"] === "call-1") event["title"] = "A long call";
    for (const term of rows["alpha/tenures.csv"] ?? []) term["to"] = "2021-01-20";
  });
  buildDatabase({ recordFolder: later, path });
  const db = openDatabase(path);
  const older = new OlderRecords(db, path);
  close = () => {
    older.close();
    db.$client.close();
  };
  const app = createApp({ db, older, files: { find: () => null, page: () => null }, log: { error: console.error } });
  get = async (address) => app.request(address);
}, 60_000);

afterAll(() => {
  close();
  rmSync(folder, { recursive: true, force: true });
});

async function read(address: string): Promise<unknown> {
  const response = await get(address);
  expect([address, response.status]).toEqual([address, 200]);
  return response.json();
}

const PAIR = "actor=USA&with=RUS";

// Beside each, the events that it counts: of all between the two there are five.
test.each([
  // call-1, meeting-1 of 2017, and call-0 with the Soviet Union.
  [`/silence?${PAIR}`, 3, 1],
  [`/silence?${PAIR}&limit=1`, 3, 1],
  // expulsion-1 and call-1, six days before it.
  [`/around?${PAIR}&around=expulsion&days=30`, 2, 1],
  // expulsion-1, which is told as before.
  [`/ladder?${PAIR}`, 1, 0],
  // call-1, the only contact of leaders.
  [`/readouts?${PAIR}&level=leaders`, 1, 1],
  [`/reciprocity?${PAIR}&level=leaders`, 1, 1],
  // call-1 and meeting-1.
  [`/network?${PAIR}&nodes=1`, 2, 1],
  // call-1 has steps.
  [`/unfolding?${PAIR}`, 1, 1],
  [`/aligned?${PAIR}&kind=call&of=ann-one`, 1, 1],
  // call-1 stands behind the one published count that can be compared.
  ["/tallies?", 1, 1],
  // All eight events of the record.
  ["/sources?", 8, 1],
])("%s of an older record says what became of the events it counts, and names them", async (address, counted, changed) => {
  const pinned = `${address}&asOf=2024-12-30`.replace("?&", "?");
  const { since } = sourcesSchema.pick({ since: true }).parse(await read(`/api/v1${pinned}`));
  expect(since).toMatchObject({ recordDay: "2024-12-31", before: counted, now: counted, added: 0, changed, removed: 0 });
  const named = pinnedChangesSchema.parse(await read(since?.list ?? ""));
  expect([named.events, named.changes.map(({ event, title }) => [event, title])]).toEqual([
    { before: counted, now: counted },
    changed === 0 ? [] : [["call-1", "A long call"]],
  ]);
  const today = await read(`/api/v1${address}`);
  expect(today).not.toHaveProperty("since");
});

test("the terms of an older record are those it knew, as answer and as file", async () => {
  const ends = ["", "&asOf=2024-12-30"].map(async (search) =>
    tenuresSchema.parse(await read(`/api/v1/tenures?person=ann-one${search}`)).tenures.map(({ end }) => end),
  );
  expect(await Promise.all(ends)).toEqual([["2021-01-20"], [null]]);
  const file = await get("/api/v1/tenures.csv?person=ann-one&asOf=2024-12-30");
  expect(readCsv(Buffer.from(await file.arrayBuffer())).map((row) => row["end"])).toEqual([""]);
});

test("the published counts known on a day are a file and a citation too", async () => {
  const { tallies } = talliesSchema.parse(await read("/api/v1/tallies?knownOn=2018-03-19"));
  const file = await get("/api/v1/tallies.csv?knownOn=2018-03-19");
  expect(readCsv(Buffer.from(await file.arrayBuffer())).map((row) => row["id"])).toEqual(tallies.map(({ id }) => id));
  const cite = (await read("/api/v1/tallies/citation?knownOn=2018-03-19")) as { line: string; permalink: string };
  expect(cite.line).toContain("“Published counts against the record, as known on 19 Mar 2018”");
  expect(cite.permalink).toContain("/tallies?knownOn=2018-03-19&asOf=");
});
