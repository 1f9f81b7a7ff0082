import { afterAll, beforeAll, expect, test } from "vitest";
import { eventsSchema, seriesSchema } from "#shared/api.ts";
import { serveRecord, type Served } from "#tests/helpers/serve.ts";

/** Counts that others published; one that fails is a fault in the data or a finding to explain. */
let served: Served;

beforeAll(async () => {
  served = await serveRecord();
});
afterAll(() => served.stop());

test.each([
  ["calls Putin–Trump to mid-June 2018", "person=donald-trump&withPerson=vladimir-putin&kind=call&from=2017-01-20&to=2018-06-15", 8],
  ["calls Obama–Putin, 2015 and 2016", "person=barack-obama&withPerson=vladimir-putin&kind=call&from=2015-01-01&to=2016-12-31", 9],
  ["meetings Putin–Trump, announced", "person=donald-trump&withPerson=vladimir-putin&kind=meeting&to=2018-06-15&count=formal", 2],
  ["meetings Putin–Trump with the dinner of 7 July 2017", "person=donald-trump&withPerson=vladimir-putin&kind=meeting&to=2018-06-15", 3],
  [
    "diplomats expelled by the United States in December 2016",
    "metric=quantity&unit=persons&kind=expulsion&sender=USA&target=RUS&from=2016-12-01&to=2016-12-31",
    35,
  ],
  [
    "compounds closed by the United States in December 2016",
    "metric=quantity&unit=missions&kind=mission_closed_by_host&sender=USA&target=RUS&from=2016-12-01&to=2016-12-31",
    2,
  ],
])("%s", async (_claim, query, value) => {
  expect((await askSeries(query)).total.value).toBe(value);
});

test.each([
  ["person=donald-trump&withPerson=vladimir-putin&kind=call&from=2017-01-01&to=2020-12-31", { 2017: 6, 2018: 2, 2019: 3, 2020: 8 }],
  ["person=barack-obama&withPerson=vladimir-putin&kind=call&from=2015-01-01&to=2016-12-31", { 2015: 3, 2016: 6 }],
])("by year: %s", async (query, years) => {
  const { rows } = await askSeries(query);
  expect(Object.fromEntries(rows.map((row) => [row.key, row.value]))).toEqual(years);
});

test("stops of presidents in Russia and the Soviet Union from 1972", async () => {
  const { rows } = await askSeries("kind=visit&guest=USA&host=RUS,SUN&level=leaders&from=1972-01-01&by=person");
  expect(Object.fromEntries(rows.map((row) => [row.key, row.value]))).toEqual({
    "richard-nixon": 2,
    "gerald-ford": 1,
    "ronald-reagan": 1,
    "george-h-w-bush": 2,
    "bill-clinton": 5,
    "george-w-bush": 7,
    "barack-obama": 2,
  });
});

test("visits of Vladimir Putin to the United States begin on the days the State Department lists", async () => {
  const { events } = await askEvents("kind=visit&person=vladimir-putin&host=USA&order=asc");
  expect(events.map((event) => event.date)).toEqual([
    "2000-09-06",
    "2001-11-12",
    "2003-09-26",
    "2004-06-08",
    "2005-09-16",
    "2007-07-01",
    "2015-09-28",
  ]);
});

test("the Shannon–Ryabkov talks of June 2017 were cancelled and are in no default count", async () => {
  const june = "person=thomas-shannon&withPerson=sergey-ryabkov&from=2017-06-01&to=2017-06-30";
  expect((await askEvents(june)).events).toEqual([]);
  expect((await askEvents(`${june}&status=cancelled`)).events.map((event) => [event.date, event.status])).toEqual([
    ["2017-06-23", "cancelled"],
  ]);
});

async function askSeries(query: string) {
  return seriesSchema.parse(await ask(`series?${query}`));
}

async function askEvents(query: string) {
  return eventsSchema.parse(await ask(`events?${query}`));
}

async function ask(path: string): Promise<unknown> {
  const response = await fetch(`${served.address}/api/v1/${path}`);
  expect(response.status, path).toBe(200);
  return response.json();
}
