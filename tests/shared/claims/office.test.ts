import { expect, test } from "vitest";
import { parseClaim } from "#shared/claims/parse-claim.ts";
import { formatDay } from "#shared/dates.ts";
import { ANCHOR, NAMES, TERMS } from "#tests/helpers/claims.ts";

const OBAMA = "Obama, then in office for the United States";
test.each([
  ["35 Russian diplomats expelled by Obama in December 2016", "2016-12-01", "2016-12-31", OBAMA],
  ["Obama expelled 35 Russian diplomats in December 2016", "2016-12-01", "2016-12-31", OBAMA],
  ["35 Russian diplomats expelled by the Obama administration in December 2016", "2016-12-01", "2016-12-31", OBAMA],
  ["3 sanctions of Obama against Russia, 2016–2017", "2016-01-01", "2017-01-19", `${OBAMA}; counted from 1 Jan 2016 to 19 Jan 2017`],
  // Without a period it is his time in office.
  ["Obama closed two Russian compounds", "2009-01-20", "2017-01-19", `${OBAMA}; counted from 20 Jan 2009 to 19 Jan 2017`],
  // Of Trump's two terms one alone had begun by then.
  [
    "Trump sanctioned Russia until 2018",
    "2017-01-20",
    "2018-12-31",
    "Trump, then in office for the United States; counted from 20 Jan 2017 to 31 Dec 2018",
  ],
])("who expels, closes or sanctions is the state they then led: %s", (text, from, to, reading) => {
  const { claim, unread, readings } = parseClaim(text, NAMES, ANCHOR, { terms: TERMS });
  expect(unread).toEqual([]);
  expect(readings).toEqual([reading]);
  expect([claim?.from ?? 0, claim?.to ?? 0].map(formatDay)).toEqual([from, to]);
  expect(claim?.sides.map(({ id, role }) => [id, role])).toEqual([
    ["USA", "by"],
    ["RUS", "to"],
  ]);
});

test.each([
  [
    "35 Russian diplomats expelled by Obama in 2018",
    "Obama",
    "held no office at the head of a state from 1 Jan 2018 to 31 Dec 2018; name the state, or other years",
  ],
  [
    "35 Russian diplomats expelled by Obama until 2008",
    "Obama",
    "held no office at the head of a state until 31 Dec 2008; name the state, or other years",
  ],
  ["35 Russian diplomats expelled by Pace", "Pace", "held no office at the head of a state of the record; name the state"],
  ["Putin expelled 60 Russians in 2018", "Putin", "was in office for no state but the other side; two different ones are needed"],
])("who held no office then is no side, and that is said: %s", (text, words, reason) => {
  const { claim, unread, readings } = parseClaim(text, NAMES, ANCHOR, { terms: TERMS });
  expect(unread).toEqual([{ words, reason }]);
  expect(readings).toEqual([]);
  expect(claim?.sides.map(({ id }) => id)).toEqual(["RUS"]);
});

test.each([
  [
    "60 Russian diplomats expelled by Trump",
    [
      ["20 January 2017 to 19 January 2021", "Donald Trump, 20 January 2017 to 19 January 2021,"],
      ["20 January 2025 to 15 May 2026", "Donald Trump, 20 January 2025 to 15 May 2026,"],
    ],
    "2017-01-20",
    "2021-01-19",
  ],
  [
    "60 Russian diplomats expelled by Trump, 2018–2025",
    [
      ["1 January 2018 to 19 January 2021", "1 January 2018 to 19 January 2021"],
      ["20 January 2025 to 31 December 2025", "20 January 2025 to 31 December 2025"],
    ],
    "2018-01-01",
    "2021-01-19",
  ],
])("of several times in office it is asked which: %s", (text, choices, from, to) => {
  const { claim, questions } = parseClaim(text, NAMES, ANCHOR, { terms: TERMS });
  expect(claim).toBeNull();
  expect(questions.map(({ asks, words }) => [asks, words])).toEqual([["when", "Trump"]]);
  const [question] = questions;
  expect(question?.candidates.map(({ label, name }) => [label, name])).toEqual(choices);
  const first = `${text.slice(0, question?.at)}${question?.candidates[0]?.name ?? ""}${text.slice(question?.end)}`;
  const chosen = parseClaim(first, NAMES, ANCHOR, { terms: TERMS });
  expect(chosen.unread).toEqual([]);
  expect([chosen.claim?.from ?? 0, chosen.claim?.to ?? 0].map(formatDay)).toEqual([from, to]);
  expect(chosen.claim?.sides.map(({ id }) => id)).toEqual(["USA", "RUS"]);
});
