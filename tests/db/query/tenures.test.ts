import { afterAll, beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { querySeries } from "#db/query/series.ts";
import { queryTenures } from "#db/query/tenures.ts";
import { BadParameter } from "#shared/errors.ts";
import { parseQuery } from "#shared/query.ts";
import { openRecord } from "#tests/helpers/record.ts";

let db: Db;

beforeAll(() => {
  db = openRecord();
}, 120_000);

afterAll(() => {
  db.$client.close();
});

const ANY = { actors: null, accreditedTo: null, people: null, limit: 100, offset: 0 };

test("72 chiefs of mission of the United States in Russia and the Soviet Union, in the order of their terms", () => {
  const { total, tenures } = queryTenures(db, { ...ANY, actors: ["USA"], accreditedTo: ["RUS", "SUN"] });
  expect([total, tenures.length]).toEqual([72, 72]);
  const kennan = tenures.find(({ person }) => person.id.includes("kennan"));
  expect([kennan?.accreditedTo?.label, kennan?.start.slice(0, 4), kennan?.source?.publisher]).toEqual([
    "Soviet Union",
    "1952",
    "Office of the Historian, US Department of State",
  ]);
});

test("pages of a list are the list, and an unknown state is refused", () => {
  const page = (offset: number): string[] =>
    queryTenures(db, { ...ANY, accreditedTo: ["FRA"], limit: 20, offset }).tenures.map(({ id }) => id);
  const { total, tenures } = queryTenures(db, { ...ANY, accreditedTo: ["FRA"], limit: 500 });
  expect([...page(0), ...page(20), ...page(40), ...page(60), ...page(80)].slice(0, total)).toEqual(tenures.map(({ id }) => id));
  expect(() => queryTenures(db, { ...ANY, accreditedTo: ["XXX"] })).toThrow(BadParameter);
});

// Summed by hand from the file of expulsions: 28 rows of March 2018 against Russia.
test("the collection of expulsions counts 151 persons sent home to Russia in 2018, and with all collections no act counts twice", () => {
  const persons = (more: string): number | null =>
    querySeries(
      db,
      parseQuery(new URLSearchParams(`metric=quantity&unit=persons&kind=expulsion&target=RUS&from=2018-01-01&to=2018-12-31${more}`)),
    ).total.value;
  expect(persons("&source=expulsions")).toBe(151);
  const both = db.$client
    .prepare(
      `SELECT count(*) FROM event a JOIN event b ON a.id < b.id AND a.kind = b.kind AND a.start_text = b.start_text AND a.kind = 'expulsion'
       AND EXISTS (SELECT 1 FROM event_actor x JOIN event_actor y ON x.actor_id = y.actor_id AND x.role = y.role WHERE x.event_id = a.id AND y.event_id = b.id AND x.role = 'sender')
       AND EXISTS (SELECT 1 FROM event_actor x JOIN event_actor y ON x.actor_id = y.actor_id AND x.role = y.role WHERE x.event_id = a.id AND y.event_id = b.id AND x.role = 'target')
       WHERE a.import_id <> b.import_id`,
    )
    .pluck()
    .get();
  expect(both).toBe(0);
});
