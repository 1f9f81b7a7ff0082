import { afterAll, expect, test } from "vitest";
import { openDatabase } from "#db/client.ts";
import { querySeries } from "#db/query/series.ts";
import { queryTotals } from "#db/query/totals.ts";
import { parseQuery } from "#shared/query.ts";
import { buildRecord } from "#tests/helpers/record.ts";

const db = openDatabase(buildRecord());
afterAll(() => db.$client.close());

/** Visits between the United States and others in some years; the source has all of them from 1906 on. */
function visits(other: string, from: number, to: number): (number | null)[] {
  const query = `kind=visit&actor=USA&with=${other}&by=year&from=${from}-01-01&to=${to}-12-31`;
  return querySeries(db, parseQuery(new URLSearchParams(query))).rows.map(({ value }) => value);
}

function predecessors(query: string) {
  return queryTotals(db, parseQuery(new URLSearchParams(query))).predecessors;
}

// 5, 1, 7, 10 and 5 by plain SQL over event and event_actor, with both states.
test("of a state that another stood before nothing is told then, and of one that ended nothing after", () => {
  expect(visits("RUS", 1988, 1992)).toEqual([null, null, null, null, 5]);
  expect(visits("SUN", 1990, 1994)).toEqual([7, 10, null, null, null]);
  expect(visits("RUS,SUN", 1988, 1992)).toEqual([5, 1, 7, 10, 5]);
});

test("a first day alone is no limit: Kiribati stood before it joined the United Nations", () => {
  expect(visits("KIR", 1989, 1991)).toEqual([0, 1, 0]);
});

test("a total names the states that stood before those asked for, where the period reaches back to them", () => {
  expect(predecessors("actor=USA&with=RUS&from=1985-01-01")).toEqual([
    { id: "SUN", label: "Soviet Union", inText: "the Soviet Union", of: "RUS", until: "1991-12-25", filter: "with" },
  ]);
  expect(predecessors("actor=SRB").map(({ id, until }) => [id, until])).toEqual([
    ["SCG", "2006-06-04"],
    ["YUG", "2003-02-03"],
  ]);
  expect([predecessors("actor=USA&with=RUS&from=1991-12-26"), predecessors("actor=RUS,SUN"), predecessors("actor=DEU")]).toEqual([
    [],
    [],
    [],
  ]);
});
