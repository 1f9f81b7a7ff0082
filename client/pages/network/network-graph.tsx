import { useRef, useState, type KeyboardEvent } from "react";
import type { Network } from "#shared/api.ts";
import { useWidth } from "../../charts/use-width.ts";
import { layGraph } from "#shared/charts/lay-graph.ts";
import { stepRing, type RingPlace } from "./step-ring.ts";
import { words } from "../../words.ts";
import { thingAsked } from "#shared/charts/thing-of.ts";
import { analysesWords } from "../../words/analyses.ts";

const said = analysesWords.network;

interface NetworkGraphProps {
  network: Network;
  onOpen: (id: string) => void;
}

const MAX_PX = 640;

/** The network on a ring. A side opens its events, a line those of its pair; one tab stop, arrow keys walk both. */
export function NetworkGraph({ network, onOpen }: NetworkGraphProps) {
  const [ref, measured] = useWidth();
  const [near, setNear] = useState<string | null>(null);
  const size = Math.min(MAX_PX, measured ?? MAX_PX);
  const narrow = size < 480;
  const { nodes, links, height } = layGraph(network, size, narrow ? 56 : 110);
  const [at, setAt] = useState<RingPlace | null>(null);
  const elements = useRef(new Map<string, SVGElement>());
  const stop = at?.pair ?? at?.node ?? nodes[0]?.id;
  /** What a side and a line have alike: a place in the walk, and what Enter opens. */
  const operable = (id: string, place: RingPlace) => ({
    ref: (element: SVGElement | null) => {
      if (element) elements.current.set(id, element);
      else elements.current.delete(id);
    },
    role: "button" as const,
    tabIndex: stop === id ? 0 : -1,
    onClick: () => onOpen(id),
    onKeyDown: (event: KeyboardEvent) => {
      const next = stepRing(nodes, links, place, event.key);
      if (event.key === "Enter" || event.key === " ") onOpen(id);
      else if (next === null) return;
      event.preventDefault();
      if (next === null) return;
      setAt(next);
      elements.current.get(next.pair ?? next.node)?.focus();
    },
  });
  const walked = (pair: string): RingPlace => ({ node: at?.pair === pair ? at.node : (pair.split(":")[0] ?? ""), pair });
  const labelOf = (id: string) => network.nodes.find((node) => node.id === id)?.label ?? id;
  const isNear = (pair: string) => near !== null && (pair === near || pair.split(":").includes(near));
  return (
    <div ref={ref} className="network-graph">
      <svg width={size} height={height} role="group" aria-label={said.ring(nodes.length, network.finding)}>
        {links.map(({ pair, path, width, events }) => (
          <path
            key={pair}
            d={path}
            className={near === null ? "graph-link" : isNear(pair) ? "graph-link graph-near" : "graph-link graph-far"}
            strokeWidth={width}
            {...operable(pair, walked(pair))}
            aria-label={said.cell(words.say.list(pair.split(":").map(labelOf), "and"), events, false, null)}
            onFocus={() => setNear(pair)}
            onBlur={() => setNear(null)}
          >
            <title>{said.cell(words.say.list(pair.split(":").map(labelOf), "and"), events, false, null)}</title>
          </path>
        ))}
        {nodes.map((node) => (
          <g
            key={node.id}
            className="graph-node"
            {...operable(node.id, { node: node.id, pair: null })}
            aria-label={`${narrow ? `${node.id}, ` : ""}${describeNode(network, node.id)}`}
            onPointerEnter={() => setNear(node.id)}
            onPointerLeave={() => setNear(null)}
            onFocus={() => setNear(node.id)}
            onBlur={() => setNear(null)}
          >
            <circle cx={node.x} cy={node.y} r={node.radius} />
            <text x={node.textX} y={node.textY} textAnchor={node.anchor} dominantBaseline="central">
              {narrow ? node.id : node.label}
            </text>
          </g>
        ))}
      </svg>
      <p className="figure-note">{said.ringNote(thingAsked(network.query))}</p>
    </div>
  );
}

function describeNode({ nodes, links, query }: Network, id: string): string {
  const node = nodes.find((candidate) => candidate.id === id);
  const own = links.filter(({ a, b }) => a === id || b === id).slice(0, 5);
  const others = own.map(({ a, b, events }) => said.with(events, nodes.find((one) => one.id === (a === id ? b : a))?.label ?? ""));
  return said.node(node?.label ?? id, node?.partners ?? 0, node?.contacts ?? 0, others, thingAsked(query));
}
