import { beforeAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { readTypesWithDuckDb, readWithDuckDb } from "#tests/helpers/file-readers.ts";
import { createWorld } from "#tests/helpers/world.ts";

let app: ReturnType<typeof createApp>;

beforeAll(() => {
  const both = ["participant:USA", "participant:RUS"];
  const db = createWorld(
    [
      { id: "call-1", kind: "call", date: "2017-01-28", parties: both },
      { id: "call-2", kind: "call", date: "2017-02-27", parties: both },
      {
        id: "out-1",
        kind: "expulsion",
        date: "2017-02-01",
        status: "in_force",
        quantity: 2,
        unit: "persons",
        parties: ["sender:USA", "target:RUS"],
      },
      {
        id: "out-2",
        kind: "expulsion",
        date: "2017-02-05",
        status: "in_force",
        quantity: 3,
        unit: "persons",
        parties: ["sender:RUS", "target:USA"],
      },
    ],
    ["call", "expulsion"].map((kind) => ({ kind, actor: null, from: "2017-01-01", to: "2017-12-31" })),
  );
  app = createApp({ db, files: { find: () => null, page: () => null }, log: { error: console.error } });
});

async function bytesOf(address: string): Promise<Buffer> {
  const response = await app.request(`/api/v1/${address}`);
  expect([address, response.status]).toEqual([address, 200]);
  return Buffer.from(await response.arrayBuffer());
}

test.each([
  [
    "silence",
    "actor=USA&with=RUS&kind=call",
    { from: "DATE", to: "DATE", days: "INTEGER", known_days: "INTEGER", known_from: "DATE", known_to: "DATE" },
  ],
  ["aligned", "actor=USA&kind=call&of=2017-01-01..2017-12-31", { month: "INTEGER", from: "DATE", to: "DATE", days: "INTEGER" }],
  ["ladder", "actor=USA&with=RUS", { date: "DATE", answers: "DATE", lag_days: "INTEGER" }],
])("/%s: days are days and lengths are numbers, for DuckDB and in the table schema", async (name, search, types) => {
  expect(await readTypesWithDuckDb(await bytesOf(`${name}.parquet?${search}`))).toMatchObject(types);
  const { columns }: { columns: { name: string; type: string }[] } = JSON.parse(String(await bytesOf(`${name}.json?${search}`)));
  const told = Object.fromEntries(columns.map((column) => [column.name, column.type.toUpperCase()]));
  expect(told).toMatchObject(types);
});

test("a silence is as long as DuckDB finds from its first day to its last", async () => {
  const rows = await readWithDuckDb(await bytesOf("silence.parquet?actor=USA&with=RUS&kind=call"), "parquet");
  // From the day after 28 January to the day before 27 February: 3 days of January and 26 of February.
  expect(rows.map(({ state, from, to, days }) => ({ state, from, to, days }))[0]).toEqual({
    state: "silence",
    from: "2017-01-29",
    to: "2017-02-26",
    days: 29,
  });
});
