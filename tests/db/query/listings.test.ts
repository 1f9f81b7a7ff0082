import { en } from "#shared/words/en.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { queryEvents } from "#db/query/events.ts";
import { queryListings } from "#db/query/listings.ts";
import { querySeries } from "#db/query/series.ts";
import { querySources } from "#db/query/sources.ts";
import { queryTotals } from "#db/query/totals.ts";
import { parseDay } from "#shared/dates.ts";
import { BadParameter, NotFound, wordErrors } from "#shared/errors.ts";
import { formatQuery, parseQuery } from "#shared/query.ts";
import { openRecord } from "#tests/helpers/record.ts";

wordErrors(en.refusals);

let db: Db;

beforeAll(() => {
  db = openRecord();
}, 120_000);

afterAll(() => {
  db.$client.close();
});

const read = (text: string) => parseQuery(new URLSearchParams(text));
const series = (text: string) => querySeries(db, read(text));
const valueOf = (text: string) => series(text).total.value;

// Counted in the upstream files: 6,809 lines added and 927 removed, two of each a new number for an entry that stays.
test("OFAC put 6,809 entries on the list and took 927 off, new numbers aside", () => {
  expect(valueOf("metric=listings&list=ofac")).toBe(6809 - 2);
  expect(valueOf("metric=delistings&list=ofac")).toBe(927 - 2);
  const ofac = querySources(db).sources.find(({ id }) => id === "ofac");
  expect(ofac?.listings).toEqual({ listed: 6807, delisted: 925, carriedOver: 9083 });
  expect(ofac?.issues.find(({ reason }) => reason === "a new number for an entry that stays")?.rows).toBe(2);
});

test("1,003 listings of the United Nations, and 6,046 of the United Kingdom with those it carried over", () => {
  expect(valueOf("metric=listings&list=un")).toBe(1003);
  expect(valueOf("metric=stock&list=un")).toBe(1003);
  expect(valueOf("metric=stock&list=uk")).toBe(6046);
  expect(valueOf("metric=listings&list=uk")).toBe(6046 - 1018);
});

// The snapshot of 3 May 2024 has 14,965 lines, that of 18 August 2021 has 9,083: neither number is made from the changes.
test("the stock of the US list is that of its two snapshots, and unknown after the second", () => {
  expect(valueOf("metric=stock&list=ofac&to=2021-08-18")).toBe(9083);
  const answer = series("metric=stock&list=ofac&from=2022-01-01&to=2026-12-31");
  expect(answer.total.value).toBe(14965);
  expect(answer.sentence).toBe(
    "Targets on a sanctions list on the list of OFAC (SDN), until 3 May 2024, in force, lifted or carried over, targets counted, not events.",
  );
  expect(answer.rows.map(({ key, value, covered }) => [key, value, covered])).toEqual([
    ["2022", 11430, true],
    ["2023", 13821, true],
    ["2024", 14965, true],
    ["2025", null, false],
    ["2026", null, false],
  ]);
});

/** Another way to the same number: the lines of the list themselves, by the day of their event. */
function countLines(where: string, until: string): number {
  return Number(
    db.$client
      .prepare(
        `SELECT sum(CASE action WHEN 'listed' THEN 1 ELSE -1 END) FROM designation JOIN event ON event.id = event_id WHERE ${where} AND earliest_day <= ?`,
      )
      .pluck()
      .get(parseDay(until)),
  );
}

test("a level is what plain SQL counts, in every bucket, split and part", () => {
  for (const row of series("metric=stock&list=ofac&by=month&from=2021-09-01&to=2024-04-30").rows)
    expect([row.key, row.value]).toEqual([row.key, countLines("list = 'ofac'", row.last ?? "")]);
  for (const row of series("metric=stock&by=year&split=list&from=2019-01-01&to=2026-12-31").rows)
    if (row.value !== null && row.completeness !== null)
      expect([row.key, row.split, row.value]).toEqual([row.key, row.split, countLines(`list = '${row.split}'`, row.last ?? "")]);
  for (const row of series("metric=stock&list=ofac&by=programme&to=2023-06-30").rows)
    expect([row.key, row.value]).toEqual([row.key, countLines(`list = 'ofac' AND event.programme_id = '${row.key}'`, "2023-06-30")]);
});

test("the list behind a level is everything up to its end, and its numbers add up to it", () => {
  const query = read("metric=stock&list=ofac&target=RUS&from=2023-01-01&to=2023-12-31");
  const row = querySeries(db, query).rows.find(({ key }) => key === "2023");
  const list = queryEvents(db, { query, key: "2023", splitKey: null, order: "asc", limit: 500, after: null });
  expect(list.total).toBe(row?.events);
  expect(list.events[0]?.date).toBe("2021-08-18");
  expect(list.events.reduce((sum, { listings }) => sum + (listings ?? 0), 0)).toBe(row?.value);
});

test("a level is compared with the level a period before, not with what the period before added", () => {
  const totals = queryTotals(db, read("metric=stock&list=ofac&from=2023-01-01&to=2023-12-31"));
  expect([totals.current.value, totals.previous?.value]).toEqual([13821, 11430]);
});

test("a level counts lifted and carried-over listings without being asked, and its address does not say so", () => {
  expect(formatQuery(read("metric=stock&status=in_force,lifted,carried_over"))).toBe("metric=stock");
  expect(formatQuery(read("metric=stock&status=held,in_force"))).toBe("metric=stock&status=held,in_force");
  expect(formatQuery(read("metric=listings&status=held,in_force"))).toBe("metric=listings");
});

test.each([
  ["metric=stock&by=tenure", '"by" "tenure" does not go with the metric "stock".'],
  ["metric=stock&split=month", '"split" "month" does not go with the metric "stock", which runs on along "by".'],
  ["metric=listings&kind=call", '"kind" "call" does not go with the metric "listings".'],
])("%s is refused", (text, message) => {
  expect(() => read(text)).toThrow(message);
});

test("the targets of an event come page by page, in the order of the list, each with its page on the list's site", () => {
  const event = "sanction-2022-09-30-usa-rus";
  const names: string[] = [];
  let after: string | null = null;
  do {
    const page: ReturnType<typeof queryListings> = queryListings(db, { event, limit: 100, after });
    expect(page.total).toBe(295);
    names.push(...page.listings.map(({ ref }) => ref));
    after = page.next;
  } while (after !== null);
  expect(new Set(names).size).toBe(295);
  expect(queryListings(db, { event, limit: 1, after: null }).listings[0]?.url).toMatch(
    /^https:\/\/sanctionssearch\.ofac\.treas\.gov\/Details\.aspx\?id=\d+$/,
  );
  expect(() => queryListings(db, { event: "nothing", limit: 1, after: null })).toThrow(NotFound);
  expect(() => queryListings(db, { event, limit: 1, after: "x" })).toThrow(BadParameter);
});

test("a level over two lists is known where both are, and ends with the first that ends", () => {
  const answer = series("metric=stock&target=RUS&by=year&from=2022-01-01&to=2026-12-31");
  expect(answer.rows.map(({ key, value }) => [key, value])).toEqual([
    ["2022", countLines(RUSSIA, "2022-12-31")],
    ["2023", countLines(RUSSIA, "2023-12-31")],
    ["2024", countLines(RUSSIA, "2024-05-03")],
    ["2025", null],
    ["2026", null],
  ]);
  expect(answer.sentence).toContain("until 3 May 2024");
});

const RUSSIA = "EXISTS (SELECT 1 FROM event_actor a WHERE a.event_id = event.id AND a.role = 'target' AND a.actor_id = 'RUS')";

test("a level on a day after the list has none, and what was carried over is nobody's listing", () => {
  expect(series("metric=stock&list=ofac&by=day&from=2024-06-01&to=2024-06-01").total.covered).toBe(false);
  expect(queryTotals(db, read("metric=stock&list=ofac&from=2024-06-01&to=2024-06-01")).current.value).toBeNull();
  expect(valueOf("metric=listings&list=ofac&status=carried_over")).toBe(0);
});

test("a collection that is asked for alone covers its own days and no other", () => {
  const rows = series("source=wh-readouts&kind=call&from=2018-01-01&to=2021-12-31").rows;
  expect(rows.map(({ key, covered }) => [key, covered])).toEqual([
    ["2018", true],
    ["2019", true],
    ["2020", false],
    ["2021", true],
  ]);
});

test("what a licence asks to be said comes with every answer that shows the list", () => {
  const line = "Contains public sector information licensed under the Open Government Licence v3.0.";
  expect(series("list=uk").attributions).toEqual([line]);
  expect(series("metric=stock&list=ofac").attributions).toEqual([]);
  expect(queryEvents(db, { query: read("list=uk"), key: null, splitKey: null, order: "asc", limit: 1, after: null }).attributions).toEqual([
    line,
  ]);
});
