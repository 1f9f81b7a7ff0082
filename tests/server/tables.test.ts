import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { createApp } from "#server/app.ts";
import { readCsv } from "#tests/helpers/file-readers.ts";
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
    expect(name).toMatch(/^readout_(sources|tenures)_v\d{4}-\d\d-\d\d-[0-9a-f]{8}\.csv$/);
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

test("they take what they name, and refuse the rest", async () => {
  for (const address of ["/sources.csv?actor=USA", "/tallies.csv?asOf=2026-01-01", "/tenures.csv?limit=5"]) {
    expect([address, (await app.request(`/api/v1${address}`)).status]).toEqual([address, 400]);
  }
});
