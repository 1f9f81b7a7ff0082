import { expect, test } from "vitest";
import { setOutOfExpulsions, setOutOfTable, spansOfPairs } from "#db/sources/pair-coverage.ts";
import { NOT_STATED, type CompiledEvent } from "#db/sources/facts.ts";

function event(kind: CompiledEvent["kind"], start: string, ...actors: readonly string[]): CompiledEvent {
  return eventOf(kind, start, actors, () => "participant");
}

function act(kind: CompiledEvent["kind"], start: string, ...actors: readonly string[]): CompiledEvent {
  return eventOf(kind, start, actors, (index) => (index === actors.length - 1 ? "target" : "sender"));
}

function eventOf(
  kind: CompiledEvent["kind"],
  start: string,
  actors: readonly string[],
  roleOf: (index: number) => CompiledEvent["parties"][number]["role"],
): CompiledEvent {
  const parties = actors.map((actor, index) => ({ role: roleOf(index), actor, person: null, office: null, printed: null }));
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

function spans(
  events: readonly CompiledEvent[],
  setOut: (events: readonly CompiledEvent[]) => Parameters<typeof spansOfPairs>[2] = setOutOfTable,
): string[] {
  return spansOfPairs("table", events, setOut(events)).map(
    ({ kind, actor, partner, from, to, completeness }) => `${kind} ${actor}-${partner} ${from} ${to} ${completeness}`,
  );
}

test("the pairs a table sets out to list are known in part, from the first of a kind to the last event of any", () => {
  expect(
    spans([
      event("call", "2001-03-01", "USA", "RUS"),
      event("call", "2020-03-01", "RUS", "USA"),
      event("meeting", "2018-07-16", "USA", "RUS"),
      act("expulsion", "2016-12-29", "USA", "RUS"),
      act("expulsion", "2023-10-06", "RUS", "USA"),
    ]),
  ).toEqual([
    "call RUS-USA 2001-03-01 2023-10-06 partial",
    "expulsion RUS-USA 2016-12-29 2023-10-06 partial",
    "meeting RUS-USA 2018-07-16 2023-10-06 partial",
  ]);
});

test("of the Soviet Union it sets out to list meetings and treaties; its calls and expulsions are single ones", () => {
  expect(
    spans([
      event("call", "1967-06-05", "SUN", "USA"),
      event("call", "1989-01-23", "SUN", "USA"),
      event("meeting", "1955-07-18", "USA", "SUN"),
      event("agreement", "1963-08-05", "USA", "SUN"),
      act("expulsion", "1986-09-01", "USA", "SUN"),
    ]),
  ).toEqual([
    "agreement SUN-USA 1963-08-05 1989-01-23 partial",
    "call SUN-USA 1967-06-05 1967-06-05 sample",
    "call SUN-USA 1989-01-23 1989-01-23 sample",
    "expulsion SUN-USA 1986-09-01 1986-09-01 sample",
    "meeting SUN-USA 1955-07-18 1989-01-23 partial",
  ]);
});

test("of other pairs it is a sample of its own days; one side alone says nothing of a pair", () => {
  expect(
    spans([
      event("call", "2014-08-20", "FRA", "RUS"),
      event("call", "2014-08-21", "FRA", "RUS"),
      event("call", "2016-02", "FRA", "RUS"),
      act("expulsion", "2018-03-26", "FRA", "RUS"),
      event("call", "2019-01-01", "FRA"),
      event("meeting", "2015-02-11", "DEU", "FRA", "RUS"),
    ]),
  ).toEqual([
    "call FRA-RUS 2014-08-20 2014-08-21 sample",
    "call FRA-RUS 2016-02-01 2016-02-29 sample",
    "expulsion FRA-RUS 2018-03-26 2018-03-26 sample",
    "meeting DEU-FRA 2015-02-11 2015-02-11 sample",
    "meeting DEU-RUS 2015-02-11 2015-02-11 sample",
    "meeting FRA-RUS 2015-02-11 2015-02-11 sample",
  ]);
});

test("the sides of an act are who acts and on whom, not those who act together", () => {
  expect(spans([act("sanction_imposed", "2014-07-31", "EU", "GBR", "RUS"), act("sanction_imposed", "2014-09-12", "EU", "RUS")])).toEqual([
    "sanction_imposed EU-RUS 2014-07-31 2014-09-12 partial",
    "sanction_imposed GBR-RUS 2014-07-31 2014-07-31 sample",
  ]);
});

test("of the European Union and Russia the table sets out to list measures, not contacts", () => {
  expect(spans([event("call", "2014-03-01", "EU", "RUS"), act("expulsion", "2022-04-05", "EU", "RUS")])).toEqual([
    "call EU-RUS 2014-03-01 2014-03-01 sample",
    "expulsion EU-RUS 2022-04-05 2022-04-05 partial",
  ]);
});

test("the table of expulsions speaks of every pair it names from its first day to its last", () => {
  expect(
    spans(
      [
        act("expulsion", "2016-12-29", "USA", "RUS"),
        act("expulsion", "2018-03-26", "DEU", "RUS"),
        act("staff_cap", "2023-07", "RUS", "DEU"),
      ],
      setOutOfExpulsions,
    ),
  ).toEqual([
    "expulsion DEU-RUS 2016-12-29 2023-07-31 partial",
    "expulsion RUS-USA 2016-12-29 2023-07-31 partial",
    "staff_cap DEU-RUS 2016-12-29 2023-07-31 partial",
  ]);
});
