import { expect, test } from "vitest";
import { filterGroups } from "#client/pages/api/filter-groups.ts";
import { findEntry, groupOperations } from "#client/pages/api/group-operations.ts";
import { SMALL_DOCUMENT } from "./small-document.ts";

const groups = groupOperations(SMALL_DOCUMENT);
const [series, event] = groups[0]?.entries ?? [];

test("groups follow the tags, and the formats of one answer are one entry, the plain address first", () => {
  expect(groups.map(({ id, name, description }) => [id, name, description])).toEqual([
    ["group-counts", "Counts", "How many."],
    ["group-nice-pictures", "Nice pictures", "Drawings."],
  ]);
  expect(groups.map(({ entries }) => entries.map(({ forms }) => forms.map(({ path }) => path)))).toEqual([
    [["/series", "/series.csv"], ["/events/{id}"]],
    [["/series.svg"]],
  ]);
});

test("an entry has the name, the summary and the notes of its plain address", () => {
  expect(series).toMatchObject({
    id: "getSeries",
    path: "/series",
    summary: "Counts by one dimension.",
    notes: ["- Day 0: The first day."],
  });
  expect([series?.isDeprecated, event?.isDeprecated]).toEqual([false, true]);
  expect(groups[1]?.entries[0]).toMatchObject({ id: "getSeriesSvg", path: "/series.svg", notes: [] });
});

test("each form has its media type, its example under the base and the name of its shape", () => {
  expect(series?.forms).toEqual([
    {
      id: "getSeries",
      path: "/series",
      extension: "",
      mediaType: "application/json",
      summary: "Counts by one dimension.",
      example: "/api/v1/series?actor=USA",
      schema: "Series",
    },
    {
      id: "getSeriesCsv",
      path: "/series.csv",
      extension: ".csv",
      mediaType: "text/csv",
      summary: "The rows of /series, as a file.",
      example: "/api/v1/series.csv?actor=USA",
      schema: null,
    },
  ]);
});

test("a parameter stands once for all forms that take it, with what it can be and which forms take it", () => {
  expect(series?.parameters).toEqual([
    {
      name: "limit",
      isInPath: false,
      isRequired: false,
      isDeprecated: false,
      description: "At most this many.",
      kind: "number",
      range: [1, 500],
      values: [],
      fallback: "50",
      example: "20",
      isShared: false,
      only: [""],
    },
    {
      name: "actor",
      isInPath: false,
      isRequired: false,
      isDeprecated: false,
      description: "States.",
      kind: "text",
      range: null,
      values: [],
      fallback: null,
      example: "USA",
      isShared: true,
      only: null,
    },
    {
      name: "bom",
      isInPath: false,
      isRequired: false,
      isDeprecated: false,
      description: "For Excel.",
      kind: "choice",
      range: null,
      values: ["0", "1"],
      fallback: "0",
      example: "1",
      isShared: false,
      only: [".csv"],
    },
  ]);
});

test("what stands in the path comes first, then what must be given", () => {
  expect(event?.parameters.map(({ name, kind, example, description }) => [name, kind, example, description])).toEqual([
    ["id", "text", "e1", "Event id."],
    ["with", "text", "RUS", "The other side."],
    ["kind", "list", "call,visit", "Kinds."],
  ]);
});

test("refusals are those of any form, and 304 is none", () => {
  expect(series?.refusals).toEqual([
    { status: "400", description: "Bad parameter", schema: "Problem", only: null },
    { status: "422", description: "File too large", schema: null, only: [".csv"] },
  ]);
});

test("an anchor names the entry of any of its forms", () => {
  expect(findEntry(groups, "getSeriesCsv")?.id).toBe("getSeries");
  expect(findEntry(groups, "getEventsById")?.id).toBe("getEventsById");
  expect(findEntry(groups, "changes")).toBeNull();
});

test.each([
  [[], ["getSeries", "getEventsById", "getSeriesSvg"], [[], [], []]],
  [["series"], ["getSeries", "getSeriesSvg"], [[], []]],
  [["csv"], ["getSeries"], [[]]],
  [["act"], ["getSeries"], [["actor"]]],
  [["series", "lim", "act"], ["getSeries"], [["limit", "actor"]]],
  [["ctor"], [], []],
  [["event", "with"], ["getEventsById"], [["with"]]],
])("the words %j leave %j", (words, ids, names) => {
  const found = filterGroups(groups, words).flatMap((left) => left.found);
  expect(found.map(({ entry }) => entry.id)).toEqual(ids);
  expect(found.map((one) => one.names)).toEqual(names);
});

test("a group without a match is left out", () => {
  expect(filterGroups(groups, ["drawing"]).map(({ group }) => group.name)).toEqual(["Nice pictures"]);
});
