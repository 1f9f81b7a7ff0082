import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { queryEvent } from "#db/query/event.ts";
import { queryEvents } from "#db/query/events.ts";
import { querySeries } from "#db/query/series.ts";
import { parseQuery } from "#shared/query.ts";
import { openRecord } from "#tests/helpers/record.ts";

let db: Db;

beforeAll(() => {
  db = openRecord();
}, 120_000);

const BIDEN_PUTIN = "person=joe-biden&withPerson=vladimir-putin&kind=call,video_call";

test.each([
  ["calls between Clinton and Yeltsin", "person=bill-clinton&withPerson=boris-yeltsin&kind=call,video_call", 60],
  // A record of a talk is a meeting: each summit is one of its records, and every further one a meeting beside it.
  ["meeting records of Clinton and Yeltsin", "person=bill-clinton&withPerson=boris-yeltsin&kind=meeting", 31],
  ["calls between Biden and Putin", `${BIDEN_PUTIN}&from=2021-01-01&to=2022-12-31`, 6],
  [
    "calls between Putin and Macron on 20 and 21 February 2022",
    "person=vladimir-putin&withPerson=emmanuel-macron&kind=call&from=2022-02-20&to=2022-02-21",
    2,
  ],
  [
    "calls between Biden and Zelensky on 24 and 25 February 2022",
    "person=joe-biden&withPerson=volodymyr-zelensky&kind=call&from=2022-02-24&to=2022-02-25",
    2,
  ],
  [
    "calls between Putin and Trump on 28 and 29 December 2025",
    "person=vladimir-putin&withPerson=donald-trump&kind=call&from=2025-12-28&to=2025-12-29",
    2,
  ],
  [
    "calls between Putin and Trump on 12 April 2020",
    "person=vladimir-putin&withPerson=donald-trump&kind=call&from=2020-04-12&to=2020-04-12",
    2,
  ],
])("%s", (_, query, value) => {
  expect(querySeries(db, parseQuery(new URLSearchParams(query))).total.value).toBe(value);
});

test("the calls of Biden and Putin are those of six days", () => {
  const query = parseQuery(new URLSearchParams(BIDEN_PUTIN));
  const { events } = queryEvents(db, { query, key: null, splitKey: null, order: "asc", limit: 20, after: null });
  expect(events.map(({ date, kind }) => `${date} ${kind}`).toSorted()).toEqual([
    "2021-01-26 call",
    "2021-04-13 call",
    "2021-07-09 call",
    "2021-12-07 video_call",
    "2021-12-30 call",
    "2022-02-12 call",
  ]);
});

test("the call of 30 December 2021 cites the Kremlin, which dates it the 31st", () => {
  const { documents } = queryEvent(db, "call-2021-12-30-putin-biden");
  expect(documents.filter(({ family }) => family === "Kremlin").map(({ relation, says }) => [relation, says])).toEqual([
    ["conflicts", "2021-12-31"],
  ]);
});
