import { expect, test } from "vitest";
import { layOutFor } from "#client/pages/dashboard/layout.ts";
import { chartLook, firstChart } from "#shared/charts/chart-look.ts";
import { chartQueries } from "#shared/charts/chart-query.ts";
import { bothSidesPage, findCounter } from "#shared/counter-query.ts";
import { formatQuery, parseQuery, type Query } from "#shared/query.ts";

function page(search: string): Query {
  return parseQuery(new URLSearchParams(search));
}

test.each(["visits", "expulsions", "listings"] as const)("the second query of %s is the other side of the first", (id) => {
  for (const search of ["actor=USA&with=RUS&from=2009-01-20", "actor=GBR,USA&with=RUS&by=quarter", "actor=USA"]) {
    const [one, other] = chartQueries(id, page(search));
    const counter = one && findCounter(one.query);
    expect(counter && formatQuery(counter), search).toBe(other && formatQuery(other.query));
    expect(chartLook(id, chartQueries(id, page(search))).sides).toBe("both");
  }
});

test("what is asked of everyone has one side", () => {
  expect(chartLook("visits", chartQueries("visits", page("from=2009-01-20")))).toEqual({ form: null, sides: "one" });
  expect(chartLook("expulsions", chartQueries("expulsions", page("from=2009-01-20")))).toEqual({ form: null, sides: "one" });
});

test("the page of both sides asks the same of its chart", () => {
  for (const id of ["visits", "expulsions", "listings"] as const) {
    const asked = chartQueries(id, page("actor=USA&with=RUS&from=2009-01-20&by=quarter")).map(({ query }) => formatQuery(query));
    const again = bothSidesPage(page(asked[0] ?? ""));
    expect(chartQueries(id, again).map(({ query }) => formatQuery(query))).toEqual(asked);
  }
  expect(formatQuery(bothSidesPage(page("kind=visit&host=RUS&by=month")))).toBe("actor=RUS&by=month&kind=visit");
  expect(formatQuery(bothSidesPage(page("kind=sanction_imposed&metric=listings&split=list&actor=USA")))).toBe(
    "actor=USA&kind=sanction_eased,sanction_imposed",
  );
});

test("the first chart is the first block of the page", () => {
  for (const kind of ["", "call", "visit", "expulsion", "sanction_imposed", "sanction_eased", "meeting", "meeting,visit", "summit"]) {
    const query = page(`actor=USA&with=RUS${kind === "" ? "" : `&kind=${kind}`}`);
    const drawn = layOutFor(query).find(({ id }) => id !== "tallies" && id !== "latest" && id !== "map");
    expect([kind, firstChart(query)?.id]).toEqual([kind, drawn?.id]);
  }
});
