import { expect, test } from "vitest";
import { readAnalysis } from "#client/pages/analysis/analysis-state.ts";
import { readCompare } from "#client/pages/compare/compare-state.ts";
import { readPlainAddress } from "#client/plain-address.ts";
import { EVERY_VIEW, PAGE_VIEWS } from "#client/page-views.ts";
import { readPage } from "#client/query-state.ts";
import { PAGE_PARAMETERS, type PagePath } from "#shared/definitions/page-parameters.ts";
import { readPageParameters } from "#shared/read-page-parameters.ts";
import { idsOf } from "#shared/tables.ts";

/** Texts that no closed list, number or pattern takes; what only the record can judge has others. */
const NONSENSE = "zz zz";

function told(faults: readonly { parameter: string; value: string | null }[]): string[] {
  return faults.map(({ parameter, value }) => `${parameter}=${value ?? ""}`);
}

/** A value that is read. */
function sampleOf(page: PagePath, name: string, takes: object): string {
  if ("words" in takes) return String((takes.words as readonly string[])[0]);
  if ("range" in takes) return "2";
  if ("text" in takes) return "a";
  if (name === "window") return "1..2";
  return page === "/compare" ? "barack-obama@100" : "RUS:USA";
}

test("of every parameter of every page, a value that means nothing is told, and one given twice", () => {
  const silent: string[] = [];
  let walked = 0;
  for (const page of idsOf(PAGE_PARAMETERS)) {
    for (const [name, { takes }] of Object.entries(PAGE_PARAMETERS[page]) as [string, { takes: object }][]) {
      walked += 1;
      const value = "text" in takes ? " " : NONSENSE;
      if (told(readPageParameters(page, [[name, value]]).faults).join(" ") !== `${name}=${value}`) silent.push(`${page}?${name}`);
      const one = sampleOf(page, name, takes);
      const twice = readPageParameters(page, [
        [name, one],
        [name, one],
      ]);
      if (told(twice.faults).join(" ") !== `${name}=${one}` || twice.own.get(name) !== one) silent.push(`${page}?${name} twice`);
    }
  }
  expect(silent).toEqual([]);
  expect(walked).toBe(19);
});

test("a page with filters tells of every parameter of its own, and of those of another page as of none", () => {
  const views = Object.entries(PAGE_VIEWS);
  for (const [page, own] of views) {
    for (const name of EVERY_VIEW.names) {
      const { faults } = readPage(`?${name}=${encodeURIComponent(NONSENSE)}`, "by-year", own);
      expect([page, name, told(faults)]).toEqual([page, name, [`${name}=${NONSENSE}`]]);
      if (!own.names.some((known) => known === name)) expect(faults[0]?.unknown).toBe(true);
    }
  }
  expect(views.length).toBe(3);
});

test("which part of a mark is open says nothing where no mark is", () => {
  expect(told(readPage("?key=2017&part=call").faults)).toEqual(["key=2017", "part=call"]);
  expect(told(readPage("?open=calls&key=2017&part=call").faults)).toEqual([]);
});

test("the comparison from day 0 tells what it does not read, and that its days are those of the lines", () => {
  const { faults, terms, show, days, table } = readCompare("?terms=joind&show=mnth&days=many&as=tabl&open=obama&of=&from=2010-01-01");
  expect(told(faults)).toEqual(["terms=joind", "show=mnth", "days=many", "as=tabl", "open=obama", "of=", "from=2010-01-01"]);
  expect(faults.map(({ suggestion }) => suggestion ?? null)).toEqual(["joined", "month", null, "table", null, null, null]);
  expect([terms, show, days, table]).toEqual(["apart", "total", null, false]);
});

test("the nearest name of a page's own parameters is offered too", () => {
  expect(readAnalysis("?node=8", "/network").faults.map(({ suggestion }) => suggestion)).toEqual(["nodes"]);
  expect(readAnalysis("?arond=expulsion", "/around").faults.map(({ suggestion }) => suggestion)).toEqual(["around"]);
});

test("a page without filters keeps what it reads, and tells the rest", () => {
  const { faults, kept } = readPlainAddress("/tallies", "?show=mach&claim=9+calls&knownOn=soon&asOf=2026-11-22&colour=blue", [
    "asOf",
    "knownOn",
  ]);
  expect(told(faults)).toEqual(["show=mach", "colour=blue", "knownOn=soon"]);
  expect(kept).toBe("asOf=2026-11-22&claim=9+calls");
});
