import { expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { queryEvents } from "#db/query/events.ts";
import { querySeries } from "#db/query/series.ts";
import { queryTotals } from "#db/query/totals.ts";
import { parseQuery } from "#shared/query.ts";
import { createWorld } from "#tests/helpers/world.ts";

const CALL = { kind: "call", parties: ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"] };

function series(db: Db, text: string) {
  return querySeries(db, parseQuery(new URLSearchParams(text)));
}

function table(db: Db, text: string): [string, number | null, number][] {
  return series(db, text).rows.map((row) => [row.key, row.value, row.possible]);
}

test("a covered year without events is zero, an uncovered one is null", () => {
  const db = createWorld(
    [{ ...CALL, id: "a", date: "2017-03-01" }],
    [{ kind: "call", actor: "USA", from: "2016-01-01", to: "2018-12-31" }],
  );
  expect(table(db, "actor=USA&kind=call&from=2015-01-01&to=2018-12-31")).toEqual([
    ["2015", null, 0],
    ["2016", 0, 0],
    ["2017", 1, 0],
    ["2018", 0, 0],
  ]);
});

test("a month-precision event is certain in its month and year, and only possible on its days", () => {
  const db = createWorld([{ ...CALL, id: "a", date: "2019-05" }], [{ kind: "call", actor: null, from: "2019-01-01", to: "2019-12-31" }]);
  expect(table(db, "kind=call")).toEqual([["2019", 1, 0]]);
  expect(table(db, "kind=call&by=month&from=2019-04-01&to=2019-06-30")).toEqual([
    ["2019-04", 0, 0],
    ["2019-05", 1, 0],
    ["2019-06", 0, 0],
  ]);
  const days = table(db, "kind=call&by=day&from=2019-05-30&to=2019-06-02");
  expect(days).toEqual([
    ["2019-05-30", 0, 1],
    ["2019-05-31", 0, 1],
    ["2019-06-01", 0, 0],
    ["2019-06-02", 0, 0],
  ]);
});

test("a month cut by the period is possible, never certain", () => {
  const db = createWorld([{ ...CALL, id: "a", date: "2018-06" }]);
  const answer = series(db, "kind=call&to=2018-06-15");
  expect(answer.rows.map((row) => [row.key, row.value, row.possible, row.events])).toEqual([["2018", 0, 1, 1]]);
  expect(answer.total).toEqual({ value: 0, possible: 1, unstated: 0, covered: true, overlap: false });
});

test("a year-precision event may lie in each of its months", () => {
  const db = createWorld([{ ...CALL, id: "a", date: "2002" }]);
  expect(table(db, "kind=call&by=quarter&from=2002-01-01&to=2002-12-31").map(([, value, possible]) => [value, possible])).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
    [0, 1],
  ]);
});

test("a call of three states is one event, three pairs, and one in each pair asked for", () => {
  const db = createWorld([
    { id: "oil", kind: "call", date: "2020-04-09", parties: ["participant:USA", "participant:RUS", "participant:SAU"] },
  ]);
  expect(series(db, "kind=call").total.value).toBe(1);
  expect(series(db, "kind=call&count=pair").total.value).toBe(3);
  expect(series(db, "kind=call&count=pair&actor=USA").total.value).toBe(2);
  expect(series(db, "kind=call&count=pair&actor=USA&with=RUS").total.value).toBe(1);
  expect(series(db, "kind=call&by=pair").rows.map((row) => [row.key, row.label, row.value])).toEqual([
    ["RUS:SAU", "Russia – Saudi Arabia", 1],
    ["RUS:USA", "Russia – United States", 1],
    ["SAU:USA", "Saudi Arabia – United States", 1],
  ]);
});

test("the total counts an event once though it stands in two rows", () => {
  const db = createWorld([{ ...CALL, id: "a", date: "2017-01-28" }]);
  const answer = series(db, "kind=call&by=actor");
  expect(answer.rows.map((row) => [row.key, row.value])).toEqual([
    ["RUS", 1],
    ["USA", 1],
  ]);
  expect(answer.total).toEqual({ value: 1, possible: 0, unstated: 0, covered: true, overlap: true });
});

test("planned and cancelled events do not count unless asked for", () => {
  const db = createWorld([
    { ...CALL, id: "a", date: "2017-01-01" },
    { ...CALL, id: "b", date: "2017-02-01", status: "cancelled" },
  ]);
  expect(series(db, "").total.value).toBe(1);
  expect(series(db, "status=cancelled").total.value).toBe(1);
  expect(series(db, "status=cancelled,held,in_force").total.value).toBe(2);
});

test("the formal rule leaves out what was not announced", () => {
  const meeting = { ...CALL, kind: "meeting", date: "2017-07-07", venue: "hamburg-deu" } as const;
  const db = createWorld([
    { ...meeting, id: "talks" },
    { ...meeting, id: "dinner", unannounced: true },
  ]);
  expect(series(db, "kind=meeting").total.value).toBe(2);
  expect(series(db, "kind=meeting&count=formal").total.value).toBe(1);
});

test("stops of one journey count once by the journey rule", () => {
  const visit = { kind: "visit", parties: ["guest:USA/donald-trump", "host:FRA"], journey: "j" };
  const db = createWorld([
    { ...visit, id: "a", date: "2017-07-05" },
    { ...visit, id: "b", date: "2017-07-07", parties: ["guest:USA/donald-trump", "host:DEU"] },
    { ...visit, id: "c", date: "2018-07-05", journey: "k" },
  ]);
  expect(series(db, "count=stop").total.value).toBe(3);
  expect(series(db, "count=journey").total.value).toBe(2);
  expect(series(db, "count=journey&host=DEU").total.value).toBe(1);
});

test("quantities add up in one unit only", () => {
  const db = createWorld([
    {
      id: "a",
      kind: "expulsion",
      date: "2016-12-29",
      status: "in_force",
      parties: ["sender:USA", "target:RUS"],
      quantity: 35,
      unit: "persons",
    },
    {
      id: "b",
      kind: "expulsion",
      date: "2018-03-26",
      status: "in_force",
      parties: ["sender:USA", "target:RUS"],
      quantity: 60,
      unit: "persons",
    },
    {
      id: "c",
      kind: "staff_cap",
      date: "2017-07-28",
      status: "in_force",
      parties: ["sender:RUS", "target:USA"],
      quantity: 755,
      unit: "positions",
    },
  ]);
  expect(series(db, "metric=quantity&unit=persons&sender=USA").total.value).toBe(95);
  expect(series(db, "metric=quantity&unit=positions").total.value).toBe(755);
  expect(table(db, "metric=quantity&unit=persons&by=sender")).toEqual([["USA", 95, 0]]);
});

test("terms of office begin on the day of the oath", () => {
  const db = createWorld([
    { ...CALL, id: "eve", date: "2017-01-19" },
    { ...CALL, id: "day", date: "2017-01-20" },
    { ...CALL, id: "month", date: "2017-01" },
  ]);
  expect(table(db, "kind=call&by=tenure&actor=USA&from=2009-01-20&to=2021-01-19")).toEqual([
    ["usa-president-barack-obama-2009", 1, 1],
    ["usa-president-donald-trump-2017", 1, 1],
  ]);
});

test("two people named together are found in either order, and not one alone", () => {
  const db = createWorld([
    { ...CALL, id: "a", date: "2017-01-28" },
    { id: "b", kind: "call", date: "2017-02-01", parties: ["participant:USA/donald-trump", "participant:SAU/king-salman"] },
  ]);
  expect(series(db, "person=donald-trump&withPerson=vladimir-putin").total.value).toBe(1);
  expect(series(db, "person=vladimir-putin&withPerson=donald-trump").total.value).toBe(1);
  expect(series(db, "person=donald-trump").total.value).toBe(2);
});

test("contact days and pairs count what is different, open dates only what they may add", () => {
  const db = createWorld([
    { ...CALL, id: "a", date: "2017-01-28" },
    { ...CALL, id: "b", date: "2017-01-28" },
    { ...CALL, id: "c", date: "2017" },
  ]);
  expect(series(db, "metric=contact-days&by=month&from=2017-01-01&to=2017-01-31").rows).toMatchObject([
    { value: 1, possible: 1, events: 3 },
  ]);
  expect(series(db, "metric=pairs&by=month&from=2017-01-01&to=2017-01-31").rows).toMatchObject([{ value: 1, possible: 0, events: 3 }]);
});

test("the list behind a mark is as long as the mark says", () => {
  const db = createWorld([
    { ...CALL, id: "a", date: "2017-01-28" },
    { ...CALL, id: "b", date: "2017-05" },
    { ...CALL, id: "c", date: "2018-03-20" },
  ]);
  const query = parseQuery(new URLSearchParams("kind=call&by=month&from=2017-05-15&to=2018-12-31"));
  const list = queryEvents(db, { query, key: "2017-05", splitKey: null, order: "asc", limit: 50, after: null });
  expect([list.total, list.certain, list.events.map((event) => [event.id, event.date, event.certain])]).toEqual([
    1,
    0,
    [["b", "2017-05", false]],
  ]);
});

test("the period before is of equal length, and whole years stay whole", () => {
  const db = createWorld([{ ...CALL, id: "a", date: "2016-02-29" }], [{ kind: "call", actor: null, from: "2014-01-01", to: "2018-12-31" }]);
  const totals = queryTotals(db, parseQuery(new URLSearchParams("kind=call&from=2017-01-01&to=2018-12-31")));
  expect([totals.current.value, totals.previous, totals.change, totals.rate]).toEqual([
    0,
    {
      from: "2015-01-01",
      to: "2016-12-31",
      value: 1,
      possible: 0,
      unstated: 0,
      covered: true,
      coveredFrom: "2015-01-01",
      coveredTo: "2016-12-31",
    },
    -1,
    -1,
  ]);
});

test("an expulsion without a stated number makes the sum a floor, and stays in the list", () => {
  const expulsion = { kind: "expulsion", parties: ["sender:RUS", "target:USA"], unit: "persons" };
  const db = createWorld([
    { ...expulsion, id: "a", date: "2018-03-29", quantity: 60 },
    { ...expulsion, id: "b", date: "2018-05-02" },
    { ...expulsion, id: "c", date: "2022-03-23" },
  ]);
  const answer = series(db, "metric=quantity&unit=persons&sender=RUS&target=USA");
  const counted = answer.rows.filter((row) => row.events > 0);
  expect(counted.map((row) => [row.key, row.value, row.events, row.unstated])).toEqual([
    ["2018", 60, 2, 1],
    ["2022", 0, 1, 1],
  ]);
  expect([answer.total.value, answer.total.unstated, answer.events]).toEqual([60, 2, 3]);
});

test("a window that begins before the sources do is not compared", () => {
  const db = createWorld(
    [
      { ...CALL, id: "a", date: "2001-05-01" },
      { ...CALL, id: "b", date: "2011-05-01" },
    ],
    [{ kind: "call", actor: null, from: "2001-01-01", to: "2020-12-31" }],
  );
  const totals = queryTotals(db, parseQuery(new URLSearchParams("kind=call&from=2005-01-01&to=2014-12-31")));
  expect([totals.current.value, totals.previous?.value, totals.previous?.coveredFrom, totals.change]).toEqual([1, 1, "2001-01-01", null]);
});

test("a month outside every term is possible under no term, in the row and in its list", () => {
  const db = createWorld([{ ...CALL, id: "a", date: "2005-05" }]);
  const query = "kind=call&by=tenure&actor=USA";
  expect(
    series(db, query)
      .rows.filter((row) => row.events > 0)
      .map((row) => [row.key, row.value, row.possible, row.events]),
  ).toEqual([["unknown", 0, 1, 1]]);
  const list = queryEvents(db, {
    query: parseQuery(new URLSearchParams(query)),
    key: "unknown",
    splitKey: null,
    order: "asc",
    limit: 9,
    after: null,
  });
  expect([list.total, list.certain, list.events.map((event) => event.id)]).toEqual([1, 0, ["a"]]);
});

test("an event known to the year, before every term, is behind the mark that counts it as possible", () => {
  const db = createWorld([{ id: "old", kind: "mission_opened", date: "1857", parties: ["sender:USA", "target:RUS"] }]);
  const query = parseQuery(new URLSearchParams("kind=mission_opened&by=tenure"));
  const row = querySeries(db, query).rows.find(({ key }) => key === "unknown");
  expect([row?.value, row?.possible, row?.events]).toEqual([0, 1, 1]);
  const list = queryEvents(db, { query, key: "unknown", splitKey: null, order: "asc", limit: 10, after: null });
  expect([list.total, list.certain]).toEqual([1, 0]);
});

test("where pairs are counted, an event of one side is in no list", () => {
  const db = createWorld([
    { id: "alone", kind: "summit", date: "1975-11-15", parties: ["host:FRA"] },
    { id: "together", kind: "summit", date: "1976-06-27", parties: ["participant:USA", "participant:FRA"] },
  ]);
  const query = parseQuery(new URLSearchParams("kind=summit&metric=pairs"));
  const list = queryEvents(db, { query, key: null, splitKey: null, order: "asc", limit: 10, after: null });
  expect(list.events.map(({ id }) => id)).toEqual(["together"]);
  expect(querySeries(db, query).events).toBe(1);
});
