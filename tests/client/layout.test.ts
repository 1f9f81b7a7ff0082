import { expect, test } from "vitest";
import { parseQuery } from "#shared/query.ts";
import { layOut, layOutReports } from "#client/pages/dashboard/layout.ts";

function rows(...asked: Parameters<typeof layOut>[0] extends ReadonlySet<infer Id> ? Id[] : never): string[] {
  const lines: string[] = [];
  let left = 0;
  for (const { id, span } of layOut(new Set(asked))) {
    if (left === 0) lines.push("");
    lines[lines.length - 1] += `${left === 0 ? "" : " "}${id} ${span}`;
    left = (left + span) % 12;
  }
  expect(left).toBe(0);
  return lines;
}

test("everything asked for fills rows of twelve columns", () => {
  expect(rows("calls", "sanctions", "listings", "stock", "venues", "visits", "expulsions", "timeline")).toEqual([
    "calls 8 tallies 4",
    "sanctions 4 listings 4 stock 4",
    "venues 6 expulsions 6",
    "map 12",
    "visits 8 latest 4",
    "timeline 12",
  ]);
});

test("what the filters leave out gives its place to the others", () => {
  expect(rows("sanctions", "listings")).toEqual(["sanctions 6 listings 6", "tallies 6 latest 6"]);
  expect(rows("calls", "venues", "visits")).toEqual(["calls 8 tallies 4", "venues 12", "map 12", "visits 8 latest 4"]);
  expect(rows("calls", "venues")).toEqual(["calls 8 venues 4", "map 12", "tallies 6 latest 6"]);
  expect(rows("visits", "expulsions")).toEqual(["expulsions 4 visits 8", "tallies 6 latest 6"]);
  expect(rows("calls")).toEqual(["calls 12", "tallies 6 latest 6"]);
  expect(rows()).toEqual(["tallies 6 latest 6"]);
});

function blocks(search: string): string[] {
  return layOutReports(parseQuery(new URLSearchParams(`tier=machine&${search}`))).map(({ id, span }) => `${id} ${span}`);
}

test("machine-coded reports fill the rows of the figures they can answer", () => {
  expect(blocks("actor=USA")).toEqual(["calls 6", "sanctions 6", "venues 6", "expulsions 6", "visits 12", "timeline 12"]);
  expect(blocks("kind=meeting,visit")).toEqual(["venues 12", "visits 12", "timeline 12"]);
});
