import { unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { listingsSchema } from "#shared/api.ts";
import { createApp } from "#server/app.ts";
import { readCsv, readParquet, readXlsx } from "#tests/helpers/file-readers.ts";
import { openRecord } from "#tests/helpers/record.ts";

let db: Db;
let app: ReturnType<typeof createApp>;

beforeAll(() => {
  db = openRecord();
  app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: console.error } });
}, 120_000);

async function read(address: string) {
  const response = await app.request(`/api/v1${address}`);
  const rows = readCsv(Buffer.from(await response.arrayBuffer()));
  expect([response.status, response.headers.get("x-row-count")]).toEqual([200, String(rows.length)]);
  return { rows, name: /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1] };
}

const ids = (text: string, ...values: string[]): string[] =>
  db.$client
    .prepare<string[], string>(text)
    .pluck()
    .all(...values);

test("every source, tally and term of office is in its file once", async () => {
  for (const [address, text] of [
    ["/sources.csv", "SELECT id FROM source"],
    ["/tenures.csv", "SELECT id FROM tenure"],
    ["/tenures.csv?actor=USA&accreditedTo=RUS", "SELECT id FROM tenure WHERE actor_id = 'USA' AND accredited_to = 'RUS'"],
  ] as const) {
    const { rows, name } = await read(address);
    const wanted = ids(text);
    expect(wanted.length, address).toBeGreaterThan(0);
    expect(rows.map((row) => row["id"] ?? "").toSorted(), address).toEqual(wanted.toSorted());
    expect(name).toMatch(/^readout_(sources|tenures|tenures_[0-9a-f]{6})_v\d{4}-\d\d-\d\d-[0-9a-f]{8}\.csv$/);
  }
  const json: { tallies: { id: string; ours: number | null }[] } = JSON.parse(await (await app.request("/api/v1/tallies")).text());
  const { rows } = await read("/tallies.csv");
  expect(rows.map((row) => [row["id"], row["ours"]])).toEqual(json.tallies.map(({ id, ours }) => [id, ours === null ? "" : String(ours)]));
});

test("the file of an event's targets has all of them, where the answer beside it has a page", async () => {
  const event = ids("SELECT event_id FROM designation GROUP BY event_id ORDER BY count(*) DESC LIMIT 1")[0] ?? "";
  const { rows } = await read(`/events/${event}/listings.csv`);
  const wanted = ids("SELECT target_ref FROM designation WHERE event_id = ?", event);
  expect(wanted.length).toBeGreaterThan(500);
  expect(rows.map((row) => row["ref"] ?? "").toSorted()).toEqual(wanted.toSorted());
  expect((await app.request("/api/v1/events/nope/listings.csv")).status).toBe(404);
});

test("pages of an event's targets are of one record and one language, as asked, and together all of them", async () => {
  const event = ids("SELECT event_id FROM designation GROUP BY event_id ORDER BY count(*) DESC LIMIT 1")[0] ?? "";
  const unpinned = await app.request(`/api/v1/events/${event}/listings?limit=500`);
  expect(unpinned.headers.get("link")).toMatch(/^<[^?]*\?limit=500&after=\d+>; rel="next"$/);
  const { vintage } = listingsSchema.parse(await unpinned.json());
  const found: string[] = [];
  let address: string | null = `/api/v1/events/${event}/listings?limit=500&asOf=${vintage.version}&lang=fr`;
  while (address !== null) {
    const response: Response = await app.request(address);
    found.push(...listingsSchema.parse(await response.json()).listings.map(({ ref }) => ref));
    const link = response.headers.get("link");
    if (link !== null) expect(link).toMatch(new RegExp(`&asOf=${vintage.version}&.*lang=fr>`));
    address = link === null ? null : (/<([^>]*)>/.exec(link)?.[1] ?? null);
  }
  expect(found.toSorted()).toEqual(ids("SELECT target_ref FROM designation WHERE event_id = ?", event).toSorted());
});

test("the file of chosen published counts has just these, however many and in whatever order they are named", async () => {
  const all = ids("SELECT id FROM tally ORDER BY id");
  // More than the values any filter takes.
  const chosen = all.filter((_, index) => index % 2 === 0);
  expect(chosen.length).toBeGreaterThan(50);
  const one = await read(`/tallies.csv?id=${chosen.join(",")}`);
  expect(one.rows.map((row) => row["id"])).toEqual(chosen);
  const tag = async (list: readonly string[]) => (await app.request(`/api/v1/tallies.csv?id=${list.join(",")}`)).headers.get("etag");
  expect(await tag(chosen.toReversed())).toBe(await tag(chosen));
  const [first = "", second = ""] = chosen;
  const two = await read(`/tallies.csv?id=${second},${first}`);
  expect(two.rows.map((row) => row["id"])).toEqual([first, second]);
  expect(new Set([one.name, two.name, (await read("/tallies.csv")).name]).size).toBe(3);
  const refused = await app.request(`/api/v1/tallies.csv?id=${first},${second}x`);
  expect([refused.status, await refused.json()]).toMatchObject([400, { parameter: "id", suggestion: second }]);
});

test("they take what they name, and refuse the rest", async () => {
  for (const address of ["/sources.csv?actor=USA", "/tallies.csv?by=year", "/changes.csv?limit=5", "/tenures.csv?limit=5"]) {
    expect([address, (await app.request(`/api/v1${address}`)).status]).toEqual([address, 400]);
  }
});

const bytesOf = async (address: string): Promise<Buffer> => Buffer.from(await (await app.request(`/api/v1${address}`)).arrayBuffer());

interface JsonFile {
  metadata: { title: string; permalink: string; citation: string; rowCount: number; query: string | null };
  rows: object[];
}

test.each([
  ["/sources", "", "/sources"],
  ["/tallies", "", "/tallies"],
  ["/tenures", "actor=USA", "/sources"],
  ["/totals", "actor=USA&with=RUS&from=2017-01-20&to=2018-01-19", "/explore"],
])("%s is the same rows in every format, each with what it is and the page it is found on", async (path, search, page) => {
  const rows = readCsv(await bytesOf(`${path}.csv?${search}`));
  expect(rows.length).toBeGreaterThan(1);
  const json: JsonFile = JSON.parse((await bytesOf(`${path}.json?${search}`)).toString());
  const sheet = (await readXlsx(await bytesOf(`${path}.xlsx?${search}`))).get("Data") ?? [];
  const parquet = await readParquet(await bytesOf(`${path}.parquet?${search}`));
  expect([json.rows.length, json.metadata.rowCount, sheet.length - 1, parquet.length]).toEqual(
    Array.from({ length: 4 }, () => rows.length),
  );
  const files = unzipSync(await bytesOf(`${path}.zip?${search}`));
  expect(readCsv(Buffer.from(files["data.csv"] ?? []))).toEqual(rows);
  const readme = Buffer.from(files["README.md"] ?? []).toString();
  expect(readme).toContain(json.metadata.citation);
  expect(readme).not.toMatch(/undefined|null|NaN/);
  const { pathname, searchParams } = new URL(json.metadata.permalink);
  expect([pathname, searchParams.get("asOf")]).toEqual([page, ids("SELECT version FROM record_version ORDER BY id DESC LIMIT 1")[0]]);
  const marked = await bytesOf(`${path}.csv?${[search, "bom=1"].filter((part) => part !== "").join("&")}`);
  expect([marked.subarray(0, 3).toString("hex"), readCsv(marked.subarray(3)).length]).toEqual(["efbbbf", rows.length]);
});

test("the changes are those of the answer beside them; the file in JSON is the feed it has always been", async () => {
  const { changes, total }: { total: number; changes: { event: string; change: string }[] } = JSON.parse(
    (await bytesOf("/changes?limit=5000")).toString(),
  );
  const files = unzipSync(await bytesOf("/changes.zip"));
  const rows = readCsv(Buffer.from(files["data.csv"] ?? []));
  // The answer is cut at five thousand, the file is whole.
  expect(rows.slice(0, changes.length).map((row) => [row["event"], row["change"]])).toEqual(
    changes.map(({ event, change }) => [event, change]),
  );
  expect(rows.length).toBe(total);
  expect(readCsv(await bytesOf("/changes.csv"))).toEqual(rows);
  expect((await readXlsx(await bytesOf("/changes.xlsx"))).get("Data")?.length).toBe(rows.length + 1);
  const there = rows.filter((row) => row["change"] !== "removed").map((row) => row["event"] ?? "");
  expect(
    readCsv(Buffer.from(files["events.csv"] ?? []))
      .map(({ id = "" }) => id)
      .toSorted(),
  ).toEqual(there.toSorted());
  expect((await bytesOf("/changes.json")).toString()).toContain("https://jsonfeed.org/version/1");
});

test("a published count is tied to as many events as ours counts of it", async () => {
  const files = unzipSync(await bytesOf("/tallies.zip"));
  const [data, events] = ["data.csv", "events.csv"].map((name) => readCsv(Buffer.from(files[name] ?? [])));
  const places = (events ?? []).map((row) => new Set((row["counted_in"] ?? "").split(" ")));
  const plain = (data ?? []).flatMap((row, index) =>
    row["query"] === "" || /metric=|count=/.test(row["query"] ?? "") ? [] : [{ row, index }],
  );
  expect(plain.length).toBeGreaterThan(5);
  for (const { row, index } of plain) {
    const tied = ["ours", "possible"].map((column) => places.filter((own) => own.has(`${index + 1}:${column}`)).length);
    expect([row["id"], ...tied]).toEqual([row["id"], Number(row["ours"]), Number(row["possible"])]);
  }
});

test("the two periods of a total have their own events", async () => {
  const files = unzipSync(await bytesOf("/totals.zip?kind=call&actor=USA&with=RUS&from=2017-01-01&to=2017-12-31"));
  const data = readCsv(Buffer.from(files["data.csv"] ?? []));
  expect(data.map(({ window, from, to }) => [window, from, to])).toEqual([
    ["current", "2017-01-01", "2017-12-31"],
    ["previous", "2016-01-01", "2016-12-31"],
  ]);
  const events = readCsv(Buffer.from(files["events.csv"] ?? []));
  for (const [index, year] of ["2017", "2016"].entries()) {
    const own = events.filter((row) => row["counted_in"] === `${index + 1}:value`);
    expect([year, own.length]).toEqual([year, Number(data[index]?.["value"])]);
    expect(own.every(({ date = "" }) => date.startsWith(year))).toBe(true);
  }
});
