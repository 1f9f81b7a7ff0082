import type { Network } from "../api.ts";

export interface GraphNode {
  id: string;
  label: string;
  x: number;
  y: number;
  /** Where its name stands, outside the ring. */
  textX: number;
  textY: number;
  anchor: "start" | "middle" | "end";
  radius: number;
}

export interface GraphLink {
  pair: string;
  path: string;
  width: number;
  events: number;
}

/** Room for names above and below. */
const HEAD_PX = 30;

/**
 * Sides on a ring, those in closest contact beside each other, with an arc for each pair: one network has one drawing.
 * @param margin room for names left and right, in pixels
 */
export function layGraph(
  { nodes, links }: Network,
  width: number,
  margin: number,
): { nodes: GraphNode[]; links: GraphLink[]; height: number } {
  const centre = width / 2;
  const ring = centre - margin;
  const height = 2 * (ring + HEAD_PX);
  const middle = height / 2;
  const mostPartners = Math.max(1, ...nodes.map(({ partners }) => partners));
  const mostEvents = Math.max(1, ...links.map(({ events }) => events));
  const placed = orderRing(nodes, links).map((node, index): GraphNode => {
    const angle = (index / nodes.length) * 2 * Math.PI - Math.PI / 2;
    const [across, down] = [Math.cos(angle), Math.sin(angle)];
    return {
      id: node.id,
      label: node.label,
      x: centre + ring * across,
      y: middle + ring * down,
      textX: centre + (ring + 16) * across,
      textY: middle + (ring + 16) * down,
      anchor: Math.abs(across) < 0.3 ? "middle" : across > 0 ? "start" : "end",
      radius: 3 + 6 * Math.sqrt(node.partners / mostPartners),
    };
  });
  const at = new Map(placed.map((node) => [node.id, node]));
  return {
    height,
    nodes: placed,
    links: links.flatMap(({ a, b, events }) => {
      const [one, other] = [at.get(a), at.get(b)];
      if (one === undefined || other === undefined) return [];
      const path = `M${one.x.toFixed(1)} ${one.y.toFixed(1)}Q${centre} ${middle} ${other.x.toFixed(1)} ${other.y.toFixed(1)}`;
      return [{ pair: `${a}:${b}`, path, width: 0.75 + 7 * Math.sqrt(events / mostEvents), events }];
    }),
  };
}

/** From the side with the most partners on, each time the one with the most contacts with the last placed. */
function orderRing(nodes: Network["nodes"], links: Network["links"]): Network["nodes"] {
  const events = new Map(links.flatMap(({ a, b, events: count }) => [[`${a}:${b}`, count] as const, [`${b}:${a}`, count] as const]));
  const [first, ...rest] = nodes;
  if (first === undefined) return [];
  const ring = [first];
  while (rest.length > 0) {
    const last = ring.at(-1) ?? first;
    const best = rest.reduce((most, node) =>
      (events.get(`${last.id}:${node.id}`) ?? 0) > (events.get(`${last.id}:${most.id}`) ?? 0) ? node : most,
    );
    ring.push(best);
    rest.splice(rest.indexOf(best), 1);
  }
  return ring;
}
