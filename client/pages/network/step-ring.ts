import type { GraphLink, GraphNode } from "#shared/charts/lay-graph.ts";

/** What a walk over a ring stands at: a side, or one of its lines. */
export interface RingPlace {
  node: string;
  /** A pair `RUS:USA`; null at the side itself. */
  pair: string | null;
}

/** Where an arrow key leads: left and right around the ring, down and up through the lines of a side, those with most contacts first. */
export function stepRing(nodes: readonly GraphNode[], links: readonly GraphLink[], at: RingPlace, key: string): RingPlace | null {
  const index = nodes.findIndex(({ id }) => id === at.node);
  const around = { ArrowRight: index + 1, ArrowLeft: index - 1 + nodes.length, Home: 0, End: nodes.length - 1 }[key];
  if (around !== undefined) {
    const node = nodes[around % nodes.length];
    return node === undefined ? null : { node: node.id, pair: null };
  }
  if (key !== "ArrowDown" && key !== "ArrowUp") return null;
  const own = links.filter(({ pair }) => pair.split(":").includes(at.node)).toSorted((a, b) => b.events - a.events);
  const stops = [null, ...own.map(({ pair }) => pair)];
  const next = stops[stops.indexOf(at.pair) + (key === "ArrowDown" ? 1 : -1)];
  return next === undefined ? null : { node: at.node, pair: next };
}
