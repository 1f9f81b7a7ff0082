import { expect, test } from "vitest";
import { spansOfPairs } from "#db/sources/pair-coverage.ts";
import { NOT_STATED, type CompiledEvent } from "#db/sources/facts.ts";

function event(kind: CompiledEvent["kind"], start: string, ...actors: readonly string[]): CompiledEvent {
  const parties = actors.map((actor) => ({ role: "participant" as const, actor, person: null, office: null, printed: null }));
  return {
    ...NOT_STATED,
    status: "held",
    title: "",
    citations: [],
    confidence: "stated",
    id: `${kind}-${start}`,
    ref: start,
    kind,
    start,
    parties,
  };
}

function spans(...events: readonly CompiledEvent[]): string[] {
  return spansOfPairs("table", events).map(
    ({ kind, actor, partner, from, to, completeness }) => `${kind} ${actor}-${partner} ${from} ${to} ${completeness}`,
  );
}

test("the pairs a table sets out to list are known in part, from the first of a kind to the last contact of any", () => {
  expect(
    spans(
      event("call", "2001-03-01", "USA", "RUS"),
      event("call", "2020-03-01", "RUS", "USA"),
      event("meeting", "2018-07-16", "USA", "RUS"),
    ),
  ).toEqual(["call RUS-USA 2001-03-01 2020-03-01 partial", "meeting RUS-USA 2018-07-16 2020-03-01 partial"]);
});

test("of other pairs it is a sample of its own days; measures and one side alone say nothing of a pair", () => {
  expect(
    spans(
      event("call", "2014-08-20", "FRA", "RUS"),
      event("call", "2014-08-21", "FRA", "RUS"),
      event("call", "2016-02", "FRA", "RUS"),
      event("expulsion", "2018-03-26", "FRA", "RUS"),
      event("call", "2019-01-01", "FRA"),
      event("meeting", "2015-02-11", "DEU", "FRA", "RUS"),
    ),
  ).toEqual([
    "call FRA-RUS 2014-08-20 2014-08-21 sample",
    "call FRA-RUS 2016-02-01 2016-02-29 sample",
    "meeting DEU-FRA 2015-02-11 2015-02-11 sample",
    "meeting DEU-RUS 2015-02-11 2015-02-11 sample",
    "meeting FRA-RUS 2015-02-11 2015-02-11 sample",
  ]);
});
