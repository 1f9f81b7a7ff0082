import { expect, test } from "vitest";
import { compileActors, type CompiledActor } from "#db/sources/actors/adapter.ts";
import { CODES, COW, newContext, refusal } from "#tests/helpers/compiling.ts";
import { code, codesFile, cowFile } from "#tests/helpers/upstream.ts";

function compile(codes = CODES, cow = COW): Map<string, CompiledActor> {
  const { actors } = compileActors({ file: "codes.csv", text: codes }, { file: "cow.csv", text: cow }, "hash");
  return new Map(actors.map((actor) => [actor.id, actor]));
}

test("a state has its ISO and COW codes, its life span, its names and its region", () => {
  expect(compile().get("FRA")).toEqual({
    id: "FRA",
    kind: "state",
    name: "France",
    nameInText: "France",
    iso2: "FR",
    isoNumeric: "250",
    cowCode: 220,
    region: "Europe",
    subregion: "Western Europe",
    from: null,
    to: null,
    successor: null,
    aliases: ["FR"],
  });
});

test("short names are spelled out, take an article in a sentence, and stay findable as printed", () => {
  const actors = compile();
  expect(actors.get("USA")).toMatchObject({ name: "United States", nameInText: "the United States", cowCode: 2 });
  expect(actors.get("USA")?.aliases).toEqual(["US", "United States of America"]);
  expect(actors.get("GBR")).toMatchObject({ name: "United Kingdom", nameInText: "the United Kingdom", aliases: ["UK", "GB"] });
  expect(actors.get("LCA")).toMatchObject({ name: "Saint Lucia", from: "1979-02-22", cowCode: 56, aliases: ["St. Lucia", "LC"] });
  expect(actors.get("TUR")).toMatchObject({ name: "Türkiye", cowCode: 640 });
  expect(actors.get("GRL")?.kind).toBe("territory");
});

test("a number that is missing upstream stays missing", () => {
  const actors = compile(codesFile([code("TWN", "TW", "", "Taiwan"), code("AFG", "AF", "4", "Afghanistan")]), cowFile([]));
  expect([actors.get("TWN")?.isoNumeric, actors.get("AFG")?.isoNumeric]).toEqual([null, "004"]);
});

test.each([
  ["SUN", 365, "1922-12-30", "1991-12-25", "RUS"],
  ["YUG", 345, "1918-12-01", "2003-02-03", "SCG"],
  ["SCG", 345, "2003-02-04", "2006-06-04", "SRB"],
  ["CSK", 315, "1918-10-28", "1992-12-31", null],
  ["DDR", 265, "1949-10-07", "1990-10-02", "DEU"],
  ["COW-RVN", 817, "1954-06-04", "1975-04-30", "VNM"],
  ["X-HAWAII", null, null, "1898-08-11", "USA"],
])("the former state %s has code %s, lasted from %s to %s and was followed by %s", (id, cowCode, from, to, successor) => {
  expect(compile().get(id)).toMatchObject({ kind: "former_state", cowCode, from, to, successor });
});

test("Russia and Serbia begin where the states before them end, whatever the longer line of COW says", () => {
  const actors = compile();
  expect([actors.get("RUS")?.from, actors.get("RUS")?.to, actors.get("RUS")?.cowCode]).toEqual(["1991-12-26", null, 365]);
  expect(actors.get("SRB")?.from).toBe("2006-06-05");
});

test("states of COW that the record does not hold are passed over, and organisations are added", () => {
  const actors = compile();
  expect([...actors.values()].filter(({ kind }) => kind === "organisation").map(({ id }) => id)).toEqual(["EU", "G7", "NATO", "UN"]);
  expect([...actors.values()].some(({ cowCode }) => cowCode === 240)).toBe(false);
});

test("actors come in the order of their ids, and printed names become aliases once", () => {
  const { actors } = newContext();
  const ids = [...actors.byId.keys()];
  expect(ids).toEqual(ids.toSorted());
  for (const name of ["Francia", " Francia ", "France", "FR", ""]) actors.addAlias("FRA", name);
  actors.addAlias("nowhere", "Nowhere");
  expect([...actors.printed]).toEqual([["FRA", new Set(["Francia"])]]);
});

const AFG = code("AFG", "AF", "4", "Afghanistan");

test.each([
  ["codes.csv:2", "ISO3166-1-Alpha-3", '"Af" is not an alpha-3 code', codesFile([code("Af", "AF", "4", "Afghanistan")]), cowFile([])],
  ["codes.csv:3", "ISO3166-1-Alpha-3", '"AFG" is there twice', codesFile([AFG, AFG]), cowFile([])],
  ["codes.csv:3", "ISO3166-1-Alpha-3", '"XKX" is there twice', codesFile([AFG, code("XKX", "XK", "", "Kosovo")]), cowFile([])],
  ["codes.csv:2", "CLDR display name", "the state has no name", codesFile([code("AFG", "AF", "4", "")]), cowFile([])],
  [
    "cow.csv:2",
    "statenme",
    '"Atlantis" is no state we know; name it in db/sources/actors/cow.ts',
    codesFile([AFG]),
    cowFile([["999", "Atlantis", "1919-1-1", "2016-12-31"]]),
  ],
  ["cow.csv:2", "stday", '"1919-02-30" is not a day', codesFile([AFG]), cowFile([["700", "Afghanistan", "1919-2-30", "2016-12-31"]])],
  ["cow.csv:2", "endday", '"1999-13-01" is not a day', codesFile([AFG]), cowFile([["700", "Afghanistan", "1919-2-3", "1999-13-1"]])],
  ["cow.csv:2", "ccode", '"seven" is not a number', codesFile([AFG]), cowFile([["seven", "Afghanistan", "1919-2-3", "2016-12-31"]])],
])("%s: column %s: %s", (at, column, reason, codes, cow) => {
  expect(refusal(() => compile(codes, cow))).toBe(`${at}: column "${column}": ${reason}`);
});

test("a missing column of either file stops the compile", () => {
  expect(refusal(() => compile("ISO3166-1-Alpha-2\nAF\n"))).toBe('codes.csv:1: column "ISO3166-1-Alpha-3": the column is missing');
  expect(refusal(() => compile(CODES, "ccode,unknown\n1,2\n"))).toBe('cow.csv:1: column "unknown": the column is unknown');
});
