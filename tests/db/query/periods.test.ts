import { afterAll, beforeAll, expect, test } from "vitest";
import type { Db } from "#db/client.ts";
import { buildInMemory } from "#db/import/build.ts";
import { queryPeriodList } from "#db/query/period-list.ts";
import { querySources } from "#db/query/sources.ts";
import { queryTotal } from "#db/query/total.ts";
import { resolveQuery } from "#db/query/vocabulary.ts";
import { formatDay } from "#shared/dates.ts";
import { parseQuery } from "#shared/query.ts";
import { openRecord } from "#tests/helpers/record.ts";
import { writeSmallRecord } from "#tests/helpers/small-record.ts";

let record: Db;

beforeAll(() => {
  record = openRecord();
});
afterAll(() => record.$client.close());

function listSmall(request: Parameters<typeof queryPeriodList>[1]): ReturnType<typeof queryPeriodList> {
  const db = buildInMemory(writeSmallRecord());
  const answer = queryPeriodList(db, request);
  db.$client.close();
  return answer;
}

function resolve(text: string): [string | null, string | null] {
  const { from, to } = resolveQuery(record, parseQuery(new URLSearchParams(text)));
  return [from === null ? null : formatDay(from), to === null ? null : formatDay(to)];
}

test("a period says who tells of it and which events date it, and a month reaches to its last day", () => {
  const { periods } = listSmall({ actors: ["RUS"], kinds: ["crisis"] });
  expect(periods).toEqual([
    {
      id: "crisis-2018",
      label: "An expulsion and before",
      kind: "crisis",
      actors: [
        { id: "RUS", label: "Russia" },
        { id: "USA", label: "United States" },
      ],
      person: null,
      office: null,
      start: "2018-03-20",
      end: "2018-03",
      from: "2018-03-20",
      to: "2018-03-31",
      shownTo: "2018-03-31",
      source: { publisher: "Agency A", title: "Page A", url: "https://a.example/1", says: "Sixty are expelled." },
      events: [
        { id: "call-1", title: "A call", start: "2018-03-20" },
        { id: "expulsion-1", title: "An expulsion", start: "2018-03-26" },
      ],
    },
  ]);
});

test("an open end is open, and shown to the last covered day", () => {
  const { periods } = listSmall({ actors: null, kinds: ["disclosure_gap"] });
  expect(periods.map(({ id, start, end, from, to, shownTo }) => [id, start, end, from, to, shownTo])).toEqual([
    ["gap-2020", "2020", null, "2020-01-01", null, "2024-12-31"],
  ]);
});

test("terms are derived from the tenures, with the page that states them", () => {
  const { periods } = listSmall({ actors: ["USA"], kinds: ["term"] });
  expect(periods.map(({ id, actors, person, start, end, source }) => [id, actors[0]?.id, person?.label, start, end, source])).toEqual([
    [
      "usa-president-ann-one-2017",
      "USA",
      "Ann One",
      "2017-01-20",
      null,
      { publisher: "Agency A", title: "Page A", url: "https://a.example/1", says: null },
    ],
  ]);
});

test("without a filter the terms come first, then what has a name", () => {
  const { periods } = listSmall({ actors: null, kinds: null });
  expect(periods.map(({ id }) => id)).toEqual([
    "rus-president-ben-two-2012",
    "rus-president-ben-two-2018",
    "usa-president-ann-one-2017",
    "crisis-2018",
    "gap-2020",
  ]);
});

test("the United States and Cuba had no relations from 3 January 1961 to 20 July 2015", () => {
  const { periods } = queryPeriodList(record, { actors: ["CUB"], kinds: ["break"] });
  expect(periods.map(({ id, start, end, source }) => [id, start, end, source?.url])).toEqual([
    ["break-1961-usa-cub", "1961-01-03", "2015-07-20", "https://history.state.gov/countries/cuba"],
  ]);
});

test("in the weeks after Salisbury Russia expelled 60 Americans and the United States 60 Russians", () => {
  expect([countExpelled("sender=RUS&target=USA"), countExpelled("sender=USA&target=RUS")]).toEqual([60, 60]);
  expect(resolve("period=crisis-2018-salisbury")).toEqual(["2018-03-14", "2018-04-30"]);
});

test("each gap lies where its collection covers nothing", () => {
  expect(coveredCalls("wh-readouts")).toEqual([
    ["2017-01-20", "2018-06-30"],
    ["2021-01-20", "2025-01-20"],
  ]);
  expect(resolve("period=gap-2018-white-house")).toEqual(["2018-07-01", "2021-01-19"]);
  expect(coveredCalls("kremlin")).toEqual([
    ["2021-10-24", "2022-06-24"],
    ["2024-12-19", "2025-04-30"],
  ]);
  expect(resolve("period=gap-2022-kremlin")).toEqual(["2022-06-25", "2024-12-18"]);
});

function countExpelled(sides: string): number {
  const text = `period=crisis-2018-salisbury&kind=expulsion&metric=quantity&unit=persons&${sides}`;
  return queryTotal(record, resolveQuery(record, parseQuery(new URLSearchParams(text)))).value;
}

function coveredCalls(source: string): [string, string][] | undefined {
  const { sources } = querySources(record);
  const calls = sources.find(({ id }) => id === source)?.coverage.find(({ kind }) => kind.id === "call");
  return calls?.intervals.map(({ from, to }) => [from, to]);
}
