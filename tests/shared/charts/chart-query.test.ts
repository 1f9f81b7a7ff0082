import { expect, test } from "vitest";
import { chartQueries } from "#shared/charts/chart-query.ts";
import { findNoKey, findOpenSource } from "#client/figures/open-source.ts";
import { formatQuery, parseQuery } from "#shared/query.ts";

function ask(id: Parameters<typeof chartQueries>[0], search: string): string[] {
  const page = parseQuery(new URLSearchParams(search));
  return chartQueries(id, page).map((query) => `${query.id} ${formatQuery(query.query)}`);
}

test("calls take the page's sides and period", () => {
  expect(ask("calls", "actor=USA&from=2009-01-20&with=RUS")).toEqual([
    "all actor=USA&from=2009-01-20&kind=call,video_call&split=kind&with=RUS",
  ]);
});

test("a directed chart asks once each way", () => {
  expect(ask("expulsions", "actor=USA&with=RUS")).toEqual([
    "out kind=expulsion&metric=quantity&sender=USA&target=RUS&unit=persons",
    "back kind=expulsion&metric=quantity&sender=RUS&target=USA&unit=persons",
  ]);
});

test("without a first side a directed chart counts everyone", () => {
  expect(ask("visits", "from=2009-01-01")).toEqual(["all from=2009-01-01&kind=visit&level=leaders"]);
});

test("the page's kinds narrow a chart, and can leave it nothing", () => {
  expect(ask("calls", "kind=call,expulsion")).toEqual(["all kind=call&split=kind"]);
  expect(ask("venues", "kind=call")).toEqual([]);
});

test("a counting rule that means nothing for a chart gives way", () => {
  expect(ask("calls", "count=formal")).toEqual(["all count=formal&kind=call,video_call&split=kind"]);
  expect(ask("visits", "count=journey&kind=visit")).toEqual(["all count=journey&kind=visit&level=leaders"]);
  expect(ask("expulsions", "count=pair")).toEqual(["all kind=expulsion&metric=quantity&unit=persons"]);
});

test("targets listed stand with those delisted, each counted by the kind that does it", () => {
  expect(ask("listings", "actor=USA&with=RUS")).toEqual([
    "all actor=USA&kind=sanction_imposed&metric=listings&split=list&with=RUS",
    "less actor=USA&kind=sanction_eased&metric=delistings&split=list&with=RUS",
  ]);
  expect(ask("listings", "kind=sanction_eased")).toEqual(["less kind=sanction_eased&metric=delistings&split=list"]);
});

test("a level with half of its kinds, other statuses or a person asked for is no level, and none of a term of office", () => {
  const level = "all kind=sanction_eased,sanction_imposed&metric=stock&split=list";
  expect(ask("stock", "")).toEqual([level]);
  expect(ask("stock", "kind=sanction_imposed")).toEqual([]);
  expect(ask("stock", "status=lifted")).toEqual([]);
  expect(ask("stock", "person=vladimir-putin")).toEqual([]);
  expect(ask("stock", "by=tenure")).toEqual([level]);
  expect(ask("stock", "by=month")).toEqual([`all by=month&${level.slice(4)}`]);
});

test("charts over time follow the page's grain, rankings do not", () => {
  expect(ask("calls", "by=quarter")).toEqual(["all by=quarter&kind=call,video_call&split=kind"]);
  expect(ask("venues", "by=quarter")).toEqual(["all by=venue-city&kind=meeting,summit"]);
});

test("of machine-coded reports a chart asks what they tell: countries, senders and targets, reports of expulsions; lists are not told", () => {
  expect(ask("venues", "tier=machine")).toEqual(["all by=venue-country&kind=meeting,summit&tier=machine"]);
  expect(ask("visits", "tier=machine&actor=USA&with=RUS")).toEqual([
    "out kind=visit&sender=USA&target=RUS&tier=machine",
    "back kind=visit&sender=RUS&target=USA&tier=machine",
  ]);
  expect(ask("expulsions", "tier=machine&actor=USA")).toEqual([
    "out kind=expulsion&sender=USA&tier=machine",
    "back kind=expulsion&target=USA&tier=machine",
  ]);
  expect(ask("timeline", "tier=machine")).toEqual(["all split=kind&tier=machine"]);
  expect([ask("listings", "tier=machine"), ask("stock", "tier=machine")]).toEqual([[], []]);
});

test("the timeline asks for what the page counts, each event once", () => {
  expect(ask("timeline", "actor=USA&kind=call&from=2009-01-20")).toEqual(["all actor=USA&from=2009-01-20&kind=call&split=kind"]);
  expect(ask("timeline", "count=pair&person=vladimir-putin")).toEqual(["all person=vladimir-putin&split=kind"]);
  expect(ask("timeline", "count=formal")).toEqual(["all count=formal&split=kind"]);
});

test("an open mark of the timeline is asked for in the grain of its key", () => {
  const page = parseQuery(new URLSearchParams("actor=USA&with=RUS"));
  const sides = { first: "the United States", second: "Russia", between: null };
  const open = (key: string | null) => findOpenSource({ source: "timeline", key, part: "call" }, page, sides)?.query.by;
  expect([open("2022"), open("2022-Q1"), open("2022-03"), open("2022-03-04"), open(null)]).toEqual([
    "year",
    "quarter",
    "month",
    "day",
    "year",
  ]);
});

function noKey(key: string | null, search: string): string | null {
  return findNoKey({ source: "calls", key, part: null }, parseQuery(new URLSearchParams(search)));
}

test("a key that is no bucket of the chart's time opens nothing", () => {
  expect([noKey("2018", "by=year"), noKey("2018-03", "by=month"), noKey("unknown", "by=year"), noKey(null, "by=year")]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect([noKey("zzz", "by=year"), noKey("2018-03", "by=year"), noKey("2018-13", "by=month")]).toEqual(["zzz", "2018-03", "2018-13"]);
  expect(noKey("geneva-che", "by=venue-city")).toBeNull();
});
