import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { queryUnfolding } from "#db/query/analyses/unfolding.ts";
import { queryEvent } from "#db/query/event.ts";
import { queryEvents } from "#db/query/events.ts";
import { querySeries } from "#db/query/series.ts";
import { queryTallies } from "#db/query/tallies.ts";
import { queryTotal } from "#db/query/total.ts";
import { resolveQuery } from "#db/query/vocabulary.ts";
import { createApp } from "#server/app.ts";
import { parseDay } from "#shared/dates.ts";
import { parseQuery } from "#shared/query.ts";
import { createWorld } from "#tests/helpers/world.ts";

const parties = ["participant:USA/donald-trump", "participant:RUS/vladimir-putin"];
const meeting = { kind: "meeting", parties };

const WORLD = createWorld(
  [
    { ...meeting, id: "held", date: "2018-07-16", steps: ["2018-06-09 reported", "2018-06-28 confirmed", "2018-07-16 held"] },
    { ...meeting, id: "off", date: "2018-12-01", status: "cancelled", steps: ["2018-11-05 planned", "2018-11-29 cancelled"] },
    { ...meeting, id: "denied", date: "2017-05", status: "denied", steps: ["2017-04-27 reported", "2017-07-07 not_held"] },
    { ...meeting, id: "plain", date: "2018-03-20" },
    { ...meeting, id: "month", date: "2018-06" },
  ],
  [{ kind: "meeting", actor: null, from: "2017-01-01", to: "2018-12-31" }],
);

const read = (search: string) => resolveQuery(WORLD, parseQuery(new URLSearchParams(search)));
const statusesOn = (day: string) => {
  const query = read(`status=held,planned,reported,cancelled,denied&knownOn=${day}`);
  const { events } = queryEvents(WORLD, { query, key: null, splitKey: null, order: "asc", limit: 50, after: null });
  return Object.fromEntries(events.map(({ id, status }) => [id, status]));
};

test.each([
  ["2017-04-26", {}],
  ["2017-04-27", { denied: "reported" }],
  // Past its month, but the step that ended it is still to come.
  ["2017-07-06", { denied: "reported" }],
  ["2017-07-07", { denied: "denied" }],
  ["2018-06-15", { denied: "denied", plain: "held", held: "reported" }],
  // A day known to a month counts from its last.
  ["2018-06-30", { denied: "denied", plain: "held", month: "held", held: "planned" }],
  ["2018-07-16", { denied: "denied", plain: "held", month: "held", held: "held" }],
  ["2018-11-28", { denied: "denied", plain: "held", month: "held", held: "held", off: "planned" }],
  // Called off before its day.
  ["2018-11-29", { denied: "denied", plain: "held", month: "held", held: "held", off: "cancelled" }],
])("what was known on %s", (day, expected) => {
  expect(statusesOn(day)).toEqual(expected);
});

test.each(["2018-03-19", "2018-06-15", "2018-06-30", "2018-07-16"])("chart, list and file of %s hold the same events", async (day) => {
  const search = `kind=meeting&by=month&knownOn=${day}`;
  const query = read(search);
  const { rows, total } = querySeries(WORLD, query);
  const list = queryEvents(WORLD, { query, key: null, splitKey: null, order: "asc", limit: 50, after: null });
  const csv = await (
    await createApp({ db: WORLD, files: { find: () => null, page: () => null }, log: { error: console.error } }).request(
      `/api/v1/events.csv?${search}`,
    )
  ).text();
  const expected = { "2018-03-19": 0, "2018-06-15": 1, "2018-06-30": 2, "2018-07-16": 3 }[day];
  expect([total.value, list.total, parse(csv, { columns: true }).length]).toEqual([expected, expected, expected]);
  expect(rows.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(expected);
  expect(list.sentence).toContain("as known on ");
});

test("what came after is not known, and is no zero", () => {
  const { rows } = querySeries(WORLD, read("kind=meeting&by=month&from=2018-05-01&to=2018-08-31&knownOn=2018-06-30"));
  expect(rows.map(({ key, value }) => [key, value])).toEqual([
    ["2018-05", 0],
    ["2018-06", 1],
    ["2018-07", null],
    ["2018-08", null],
  ]);
});

test("one event is told with the steps until then, and counts of every status agree", () => {
  expect(queryEvent(WORLD, "held", read("knownOn=2018-06-28").knownOn)).toMatchObject({
    status: "planned",
    statusHistory: [{ status: "reported" }, { status: "confirmed" }],
  });
  expect(queryTotal(WORLD, read("status=planned&knownOn=2018-06-28")).value).toBe(1);
  expect(queryUnfolding(WORLD, read("actor=USA&with=RUS&knownOn=2018-06-28"))).toMatchObject({ announced: 1, held: 0, pending: 1 });
});

test("published counts are those of the day, against what was then known", () => {
  const world = createWorld(
    [
      { ...meeting, id: "one", date: "2018-03-20" },
      { ...meeting, id: "two", date: "2018-07-16" },
    ],
    [{ kind: "meeting", actor: null, from: "2017-01-01", to: "2018-12-31" }],
  );
  world.$client.exec("UPDATE document SET published_on = '2018-06-15' WHERE id = 'doc-a'");
  const add = world.$client.prepare(
    "INSERT INTO tally (id, claim, value, measure, query, rule, document_id, import_id) VALUES (?, ?, ?, 'meetings', ?, 'event', ?, 1)",
  );
  add.run("dated", "2 meetings in 2018", 2, "kind=meeting&from=2018-01-01&to=2018-12-31", "doc-a");
  // A page without a date is not older than the days it counts.
  add.run("undated", "1 meeting to July", 1, "kind=meeting&from=2018-01-01&to=2018-07-01", "doc-b");
  const on = (day: string | null) =>
    queryTallies(world, { ids: null, knownOn: day === null ? null : parseDay(day) }).tallies.map(({ id, ours, verdict }) => [
      id,
      ours,
      verdict,
    ]);
  expect(on(null)).toEqual([
    ["dated", 2, "matches"],
    ["undated", 1, "matches"],
  ]);
  expect(on("2018-06-14")).toEqual([]);
  expect(on("2018-06-15")).toEqual([["dated", 1, "differs"]]);
  expect(on("2018-07-01")).toEqual([
    ["dated", 1, "differs"],
    ["undated", 1, "matches"],
  ]);
});

test("a page without a date is of the day of the step it tells, with all its counts, and ours ends with the day asked for", () => {
  const world = createWorld(
    [
      { ...meeting, id: "one", date: "2018-03-20" },
      { ...meeting, id: "next", date: "2018-07-16", status: "planned", steps: ["2018-06-14 planned"] },
    ],
    [{ kind: "meeting", actor: null, from: "2015-01-01", to: "2018-12-31" }],
  );
  world.$client.exec("UPDATE document SET published_on = NULL; UPDATE event_status SET document_id = 'doc-a'");
  const add = world.$client.prepare(
    "INSERT INTO tally (id, claim, value, measure, query, rule, document_id, import_id) VALUES (?, ?, ?, 'meetings', ?, 'event', ?, 1)",
  );
  add.run("now", "1 meeting to 15 June", 1, "kind=meeting&from=2017-01-20&to=2018-06-15", "doc-a");
  add.run("before", "none in 2016", 0, "kind=meeting&from=2016-01-01&to=2016-12-31", "doc-a");
  add.run("other", "none in 2016", 0, "kind=meeting&from=2016-01-01&to=2016-12-31", "doc-b");
  add.run("another", "none in 2015", 0, "kind=meeting&from=2015-01-01&to=2015-12-31", "doc-b");
  const on = (day: string) => queryTallies(world, { ids: null, knownOn: parseDay(day) }).tallies.map(({ id, ours }) => [id, ours]);
  expect(on("2015-12-31")).toEqual([]);
  expect(on("2018-06-13")).toEqual([
    ["another", 0],
    ["other", 0],
  ]);
  expect(on("2018-06-14")).toEqual([
    ["another", 0],
    ["before", 0],
    ["now", 1],
    ["other", 0],
  ]);
});

test("the address of a claim takes the day: one meeting of 2018 was known on 15 June, and three on 16 July", async () => {
  const app = createApp({ db: WORLD, files: { find: () => null, page: () => null }, log: { error: console.error } });
  const ask = async (day: string, ending = "") =>
    await app.request(`/api/v1/claim${ending}?claim=1+meeting+of+Trump+and+Putin,+2018&knownOn=${day}`);
  const oursOn = async (day: string) => ((await (await ask(day)).json()) as { answer: { ours: number } }).answer.ours;
  expect([await oursOn("2018-06-15"), await oursOn("2018-07-16")]).toEqual([1, 3]);
  const [row] = parse(await (await ask("2018-06-15", ".csv")).text(), { columns: true }) as { ours: string; verdict: string }[];
  // The rest of the year was still to come.
  expect([row?.ours, row?.verdict]).toEqual(["1", "possible"]);
  expect((await ask("15-06-2018")).status).toBe(400);
});
