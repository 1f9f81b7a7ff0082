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
  // Their talks are recorded one by one: 31 records are 18 meetings the curated table has, one with Kravchuk, and one in 2000.
  ["meetings of Clinton and Yeltsin", "person=bill-clinton&withPerson=boris-yeltsin&kind=meeting", 20],
  ["meetings of Clinton and Yeltsin in Helsinki", "person=bill-clinton&withPerson=boris-yeltsin&kind=meeting&venue=helsinki-fin", 1],
  ["meetings of Trump and Lavrov on 10 May 2017", "person=donald-trump&withPerson=sergey-lavrov&from=2017-05-10&to=2017-05-10", 1],
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

// The stops at which the list of travels says that Bush "met with President Putin", and the visits for which that of visitors
// names him: the record knows each from a page, so the lists fill no gap.
test.each([
  ["2001-06-16", "2001-06-16"],
  ["2001-11-12", "2001-11-15"],
  ["2002-05-23", "2002-05-26"],
  ["2002-11-22", "2002-11-22"],
  ["2003-05-31", "2003-06-01"],
  ["2003-09-26", "2003-09-27"],
  ["2004-06-08", "2004-06-10"],
  ["2005-02-23", "2005-02-24"],
  ["2005-05-08", "2005-05-09"],
  ["2005-09-16", "2005-09-16"],
  ["2005-11-16", "2005-11-20"],
  ["2006-11-15", "2006-11-15"],
  ["2007-07-01", "2007-07-02"],
  ["2008-04-05", "2008-04-06"],
  ["2008-08-07", "2008-08-11"],
])("Bush and Putin meet between %s and %s, as the lists of travels and visits have it", (from, to) => {
  const query = parseQuery(new URLSearchParams(`person=george-w-bush&withPerson=vladimir-putin&kind=meeting,summit&from=${from}&to=${to}`));
  expect(querySeries(db, query).total.value).toBeGreaterThan(0);
});
