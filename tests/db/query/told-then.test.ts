import { afterAll, beforeAll, expect, test } from "vitest";
import { queryUnfolding } from "#db/query/analyses/unfolding.ts";
import { queryEvents } from "#db/query/events.ts";
import { resolveQuery } from "#db/query/vocabulary.ts";
import type { Db } from "#db/client.ts";
import { parseQuery } from "#shared/query.ts";
import { openRecord } from "#tests/helpers/record.ts";

let db: Db;
beforeAll(() => {
  db = openRecord();
}, 120_000);
afterAll(() => db.$client.close());

function tellOn(day: string) {
  const { plans } = queryUnfolding(db, parseQuery(new URLSearchParams(`actor=USA&with=RUS&knownOn=${day}`)));
  return Object.fromEntries(
    plans.flatMap(({ id, toldThen: then }) =>
      then === null ? [] : [[id, [then.persons.map((person) => person.id), then.place?.id ?? null, then.pages.map(({ title }) => title)]]],
    ),
  );
}

function list(search: string) {
  const query = resolveQuery(db, parseQuery(new URLSearchParams(search)));
  return queryEvents(db, { query, key: null, splitKey: null, order: "asc", limit: 50, after: null }).events;
}

test("on 3 July 2018 the meeting is told of by the article of that day: Putin, Trump, Helsinki, and no day", () => {
  expect(tellOn("2018-07-03")).toEqual({
    "meeting-2018-07-16-putin-trump": [
      ["donald-trump", "vladimir-putin"],
      "helsinki-fin",
      [
        "Trump-Putin summit to take place in Helsinki July 16",
        "Trump, Putin to hold Helsinki summit July 16th",
        "Putin 'Ready' For One-On-One Meeting With Trump In Helsinki",
      ],
    ],
  });
});

test("on 14 June 2018 three plans are told apart, and pages of later days tell of none", () => {
  const exploring = "US and Russia 'exploring' possible Trump-Putin meeting";
  expect(tellOn("2018-06-14")).toEqual({
    // No title names Bolton yet.
    "meeting-2018-06-27-bolton-putin": [["vladimir-putin"], null, [exploring]],
    "meeting-2018-07-putin-trump": [
      ["donald-trump", "vladimir-putin"],
      "vienna-aut",
      ["Kremlin: Vienna one of cities considered as Putin-Trump meeting venue", "Kremlin: Vienna Possible Spot for Trump-Putin Summit"],
    ],
    "meeting-2018-07-16-putin-trump": [
      ["donald-trump", "vladimir-putin"],
      null,
      ["Kremlin: Vienna Possible Spot for Trump-Putin Summit", exploring],
    ],
  });
});

test("an event of a list tells it as well, and only where a day is asked for", () => {
  const asked = "person=donald-trump&withPerson=vladimir-putin&kind=meeting&status=planned,held";
  const then = list(`${asked}&knownOn=2018-07-03`).find(({ id }) => id === "meeting-2018-07-16-putin-trump")?.toldThen;
  expect(then?.place).toEqual({ id: "helsinki-fin", label: "Helsinki" });
  expect(list(`${asked}&knownOn=2018-07-16`).find(({ id }) => id === "meeting-2018-07-16-putin-trump")?.toldThen).toBeNull();
  expect(list(asked)[0]?.toldThen).toBeUndefined();
});
