import { DEFAULT_QUERY } from "#shared/query.ts";
import { describe, expect, test } from "vitest";
import { sayAgainst } from "#client/headline/against.ts";
import { sayNarrowed } from "#client/headline/narrowed.ts";
import { sayBriefly, sayWithin } from "#client/headline/span-words.ts";
import { headlineCounted, headlineSpoken } from "#client/headline/spoken.ts";
import type { Totals } from "#shared/api.ts";
import { parseDay } from "#shared/dates.ts";
import { parseQuery } from "#shared/query.ts";

type PeriodTotal = Totals["current"];

/** A number of a period covered from its first day to its last. */
function told(from: string, to: string, value: number | null, more: Partial<PeriodTotal> = {}): PeriodTotal {
  const covered = value !== null;
  const span = { coveredFrom: covered ? from : null, coveredTo: covered ? to : null };
  return { from, to, value, possible: 0, unstated: 0, covered, ...span, ...more };
}

const ALIKE = { uneven: [], otherSources: [] };
const SECOND = told("2021-01-20", "2025-01-19", 8);
const FIRST = told("2017-01-20", "2021-01-19", 9);
const TERM = "from=2021-01-20&to=2025-01-19";
const STATES: Parameters<typeof headlineSpoken>[1] = {
  first: "the United States",
  second: "Russia",
  between: "between the United States and Russia",
};

function spoken(text: string, names = STATES, current = SECOND, previous: PeriodTotal | null = FIRST): string {
  return headlineSpoken(parseQuery(new URLSearchParams(text)), names, { current, elapsed: null, previous, ...ALIKE });
}

describe("how often they spoke", () => {
  test("of a period that goes on, or was known to a day, the part is told that is set against as long a one", () => {
    const query = parseQuery(new URLSearchParams("actor=USA&with=RUS&kind=call&from=2017-01-20&to=2021-01-19&knownOn=2018-06-14"));
    const answer = {
      current: told("2017-01-20", "2021-01-19", 8, { coveredTo: "2018-06-14" }),
      elapsed: told("2017-01-20", "2018-06-14", 8),
      previous: told("2013-01-20", "2014-06-14", 5),
      ...ALIKE,
    };
    expect(headlineSpoken(query, STATES, answer)).toBe(
      "Between 20 Jan 2017 and 14 Jun 2018 the leaders of the United States and Russia themselves spoke by phone 8 times, against 5 between 20 Jan 2013 and 14 Jun 2014.",
    );
    expect(headlineSpoken(query, STATES, { ...answer, previous: null })).toMatch(/^Between 20 Jan 2017 and 19 Jan 2021 /);
  });
  test("two states speak through their leaders", () => {
    expect(spoken(`actor=USA&with=RUS&kind=call&${TERM}`)).toBe(
      "Between 20 Jan 2021 and 19 Jan 2025 the leaders of the United States and Russia themselves spoke by phone 8 times, against 9 between 20 Jan 2017 and 19 Jan 2021.",
    );
  });
  test("two people speak for themselves", () => {
    const people = { first: "Joe Biden", second: "Vladimir Putin", between: "" };
    expect(spoken(`person=joe-biden&withPerson=vladimir-putin&${TERM}`, people, told("2021-01-20", "2025-01-19", 1), null)).toBe(
      "Between 20 Jan 2021 and 19 Jan 2025 Joe Biden and Vladimir Putin spoke by phone or video once.",
    );
  });
  test("one side, an organisation, a person beside a state, or nobody named", () => {
    const one = { first: "France", second: null, between: "with France" };
    expect(spoken("actor=FRA&kind=call&from=2020-01-01&to=2020-12-31", one, told("2020-01-01", "2020-12-31", 2), null)).toBe(
      "In 2020 leaders of France and other leaders spoke by phone twice.",
    );
    const organisation = { first: "the European Union", second: "Russia", between: "" };
    expect(spoken("actor=EU&with=RUS&kind=call", organisation, told("", "", 3), null)).toBe(
      "In the whole record the leaders of the European Union and Russia themselves spoke by phone 3 times.",
    );
    const person = { first: "Vladimir Putin", second: null, between: "" };
    expect(spoken("person=vladimir-putin&kind=video_call&from=2015-01-01", person, told("", "", 4), null)).toBe(
      "Since 1 Jan 2015 Vladimir Putin and other leaders spoke by video 4 times.",
    );
    expect(spoken("kind=call&to=2015-12-31", { first: null, second: null, between: "" }, told("", "", 5), null)).toBe(
      "Until 31 Dec 2015 leaders spoke by phone 5 times.",
    );
  });
  test("no call, no source, and what is only possible are three things", () => {
    const none = told("2023-01-01", "2024-12-31", 0);
    const text = "actor=USA&with=RUS&kind=call&from=2023-01-01&to=2024-12-31";
    expect(spoken(text, STATES, none, told("2021-01-01", "2022-12-31", 8))).toBe(
      "From 2023 to 2024 the record has no call of the leaders of the United States and Russia themselves, against 8 from 2021 to 2022.",
    );
    expect(spoken(text, STATES, { ...none, value: null, covered: false }, null)).toBe(
      "From 2023 to 2024 no source covers calls of the leaders of the United States and Russia themselves: their number is unknown, not zero.",
    );
    expect(spoken(text, STATES, { ...none, value: 3, possible: 2 }, null)).toBe(
      "From 2023 to 2024 the leaders of the United States and Russia themselves spoke by phone 3 times, and perhaps 2 more.",
    );
  });
});

test("where the filters leave calls out, the sentence counts what they leave", () => {
  const query = parseQuery(new URLSearchParams("actor=USA&with=RUS&kind=expulsion&from=2017-01-01&to=2020-12-31"));
  const [current, previous] = [told("2017-01-01", "2020-12-31", 7), told("2013-01-01", "2016-12-31", 0)];
  expect(headlineCounted(query, STATES, { one: "expulsion", many: "expulsions" }, { current, elapsed: null, previous, ...ALIKE })).toBe(
    "From 2017 to 2020 the record has 7 expulsions between the United States and Russia, against none from 2013 to 2016.",
  );
});

describe("the period it is held against", () => {
  test("may be covered in part, or not at all", () => {
    expect(sayAgainst(SECOND, { ...FIRST, coveredFrom: "2018-03-01" }, false)).toBe(
      ", against 9 between 20 Jan 2017 and 19 Jan 2021, which is covered only since 1 Mar 2018",
    );
    expect(sayAgainst(SECOND, { ...FIRST, coveredTo: "2020-06-30" }, false)).toBe(
      ", against 9 between 20 Jan 2017 and 19 Jan 2021, which is covered only until 30 Jun 2020",
    );
    expect(sayAgainst({ ...SECOND, coveredFrom: "2022-01-01" }, FIRST, false)).toBe(
      ", against 9 between 20 Jan 2017 and 19 Jan 2021; this period is covered only since 1 Jan 2022",
    );
    expect(sayAgainst(SECOND, { ...FIRST, value: null }, false)).toBe("; no source covers the same between 20 Jan 2017 and 19 Jan 2021");
    expect(sayAgainst(SECOND, null, false)).toBe("");
    expect(sayAgainst(SECOND, { ...FIRST, coveredFrom: null, coveredTo: null }, false)).toBe(
      ", against 9 between 20 Jan 2017 and 19 Jan 2021, which no source covers",
    );
  });

  test("may be told by other sources", () => {
    expect(sayAgainst(SECOND, FIRST, true)).toBe(", against 9 between 20 Jan 2017 and 19 Jan 2021, told in part by other sources");
    expect(sayAgainst(SECOND, { ...FIRST, coveredTo: "2020-06-30" }, true)).toBe(
      ", against 9 between 20 Jan 2017 and 19 Jan 2021, which is covered only until 30 Jun 2020",
    );
  });
});

test("a period is said as short as it can be", () => {
  expect(sayWithin(parseDay("2020-01-01"), parseDay("2020-12-31"))).toBe("in 2020");
  expect(sayWithin(parseDay("2017-01-01"), parseDay("2020-12-31"))).toBe("from 2017 to 2020");
  expect(sayWithin(parseDay("2017-07-07"), parseDay("2017-07-07"))).toBe("on 7 Jul 2017");
  expect(sayWithin(null, null)).toBe("in the whole record");
});

test.each([
  ["2018-01-01", "2018-12-31", "in 2018"],
  ["2017-01-01", "2020-12-31", "from 2017 to 2020"],
  ["2018-03-01", "2018-03-31", "in March 2018"],
  ["2018-03-01", "2018-06-30", "from March to June 2018"],
  ["2018-03-26", "2019-02-01", "between 26 Mar 2018 and 1 Feb 2019"],
  ["2018-03-26", "2018-03-26", "on 26 Mar 2018"],
  ["2017-03-01", "2018-06-30", "from Mar 2017 to Jun 2018"],
  ["2009-01-20", "2026-06-17", "from Jan 2009 to Jun 2026"],
  ["2014-01-01", null, "since 2014"],
  ["2014-03-01", null, "since March 2014"],
  ["2014-03-02", null, "since 2 Mar 2014"],
  [null, "2000-12-31", "until 2000"],
  [null, null, "in the record"],
])("a headline never tells a part of a year as the year: %s to %s is %s", (from, to, words) => {
  expect(sayBriefly(from === null ? null : parseDay(from), to === null ? null : parseDay(to))).toBe(words);
});

test("a headline says what else narrows its number", () => {
  const query = { ...DEFAULT_QUERY, text: "new start", filters: { actor: ["USA"], with: ["RUS"] } };
  expect(sayNarrowed(query)).toBe(", of events that mention “new start”");
  expect(sayNarrowed({ ...query, text: null, filters: { ...query.filters, kind: ["call"] } })).toBe("");
  expect(sayNarrowed({ ...query, text: null, filters: { topic: ["Syria"] } })).toBe(", under the filters above");
  expect(sayNarrowed({ ...query, filters: { topic: ["Syria"] } })).toBe(", of events that mention “new start” and under the filters above");
});
