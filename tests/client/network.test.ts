import { expect, test } from "vitest";
import { findOpened } from "#client/pages/network/find-opened.ts";
import { layGraph } from "#shared/charts/lay-graph.ts";
import { cellsOf } from "#shared/charts/matrix-cells.ts";
import { stepRing } from "#client/pages/network/step-ring.ts";
import type { Network } from "#shared/api.ts";

const node = (id: string, partners: number) => ({
  id,
  label: `The ${id}`,
  partners,
  contacts: partners,
  previous: null,
  query: `actor=${id}`,
});

// A meets B nine times and C once; B and C are covered and do not meet; of D nobody can say.
const NETWORK: Network = {
  query: "",
  sentence: "",
  period: { from: null, to: null, label: null },
  vintage: { version: "v", recordDay: "2026-11-22", lastCoveredDay: null },
  finding: "",
  completeness: "partial",
  previous: null,
  totals: { actors: 4, pairs: 2, events: 10, newPairs: null, lostPairs: null, openPairs: null },
  nodes: [node("A", 2), node("C", 1), node("B", 1), node("D", 0)],
  links: [
    { a: "A", b: "B", events: 9, covered: true, previous: 3, query: "actor=A&with=B" },
    { a: "A", b: "C", events: 1, covered: false, previous: null, query: "actor=A&with=C" },
  ],
  apart: [["B", "C"]],
  leftOut: [["B", "D"]],
};

test("a cell is a number, a covered nothing, nothing anybody can say, or left out by the filter, from either side", () => {
  const cellOf = cellsOf(NETWORK);
  expect(cellOf("B", "A")).toEqual({ pair: "A:B", a: "A", b: "B", events: 9, leftOut: false, least: false, previous: 3, share: 1 });
  expect(cellOf("A", "C")).toMatchObject({ events: 1, least: true, previous: null, share: 1 / 9 });
  expect(cellOf("C", "B").events).toBe(0);
  expect(cellOf("A", "D")).toMatchObject({ events: null, leftOut: false });
  expect(cellOf("D", "B")).toMatchObject({ events: null, leftOut: true });
});

test("a pair or a side of the address is opened with the query that counts it", () => {
  expect(findOpened(NETWORK, "A:B")).toEqual({ query: "actor=A&with=B", label: "The A and The B" });
  expect(findOpened(NETWORK, "D")).toEqual({ query: "actor=D", label: "The D" });
  expect(findOpened(NETWORK, "B:C")).toBeNull();
  expect(findOpened(NETWORK, null)).toBeNull();
});

test("one network has one drawing: the closest beside each other, the thickest line for the most", () => {
  const { nodes, links, height } = layGraph(NETWORK, 400, 100);
  // From A, the side with the most partners, to B, its closest; then what is left in its order.
  expect(nodes.map(({ id }) => id)).toEqual(["A", "B", "C", "D"]);
  expect(nodes.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
    [200, 30],
    [300, 130],
    [200, 230],
    [100, 130],
  ]);
  expect(height).toBe(260);
  expect(links.map(({ pair, width }) => [pair, Number(width.toFixed(2))])).toEqual([
    ["A:B", 7.75],
    ["A:C", 3.08],
  ]);
  expect(layGraph({ ...NETWORK, nodes: [], links: [] }, 400, 100)).toMatchObject({ nodes: [], links: [] });
});

test("arrow keys walk the sides around the ring and the lines of each, those with most contacts first", () => {
  const { nodes, links } = layGraph(NETWORK, 400, 100);
  const walk = (...keys: string[]) =>
    keys.reduce((at, key) => stepRing(nodes, links, at, key) ?? at, { node: "A", pair: null as string | null });
  // The ring is A, B, C, D; A has lines to B (nine) and C (one).
  expect(walk("ArrowRight")).toEqual({ node: "B", pair: null });
  expect(walk("ArrowLeft")).toEqual({ node: "D", pair: null });
  expect(walk("ArrowDown")).toEqual({ node: "A", pair: "A:B" });
  expect(walk("ArrowDown", "ArrowDown")).toEqual({ node: "A", pair: "A:C" });
  expect(walk("ArrowDown", "ArrowDown", "ArrowDown")).toEqual({ node: "A", pair: "A:C" });
  expect(walk("ArrowDown", "ArrowUp")).toEqual({ node: "A", pair: null });
  expect(walk("ArrowDown", "ArrowRight")).toEqual({ node: "B", pair: null });
  expect(walk("End", "ArrowDown")).toEqual({ node: "D", pair: null });
});
