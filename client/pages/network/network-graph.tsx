import { useState } from "react";
import type { Network } from "#shared/api.ts";
import { useWidth } from "../../charts/use-width.ts";
import { formatNumber } from "../../format.ts";
import { layGraph } from "#shared/charts/lay-graph.ts";
import { words } from "../../words.ts";
import { analysesWords } from "../../words/analyses.ts";

const said = analysesWords.network;

interface NetworkGraphProps {
  network: Network;
  onOpen: (id: string) => void;
}

const MAX_PX = 640;

/** The network on a ring. A side opens its events, a line those of its pair; by keys a pair is opened from the matrix or the table. */
export function NetworkGraph({ network, onOpen }: NetworkGraphProps) {
  const [ref, measured] = useWidth();
  const [near, setNear] = useState<string | null>(null);
  const size = Math.min(MAX_PX, measured ?? MAX_PX);
  const narrow = size < 480;
  const { nodes, links, height } = layGraph(network, size, narrow ? 56 : 110);
  const labelOf = (id: string) => network.nodes.find((node) => node.id === id)?.label ?? id;
  const isNear = (pair: string) => near !== null && pair.split(":").includes(near);
  return (
    <div ref={ref} className="network-graph">
      <svg width={size} height={height} role="group" aria-label={said.ring(nodes.length, network.finding)}>
        {links.map(({ pair, path, width, events }) => (
          <path
            key={pair}
            d={path}
            className={near === null ? "graph-link" : isNear(pair) ? "graph-link graph-near" : "graph-link graph-far"}
            strokeWidth={width}
            onClick={() => onOpen(pair)}
          >
            <title>{said.cell(words.say.list(pair.split(":").map(labelOf), "and"), events, null)}</title>
          </path>
        ))}
        {nodes.map((node) => (
          <g
            key={node.id}
            className="graph-node"
            role="button"
            tabIndex={0}
            aria-label={`${narrow ? `${node.id}, ` : ""}${describeNode(network, node.id)}`}
            onClick={() => onOpen(node.id)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== " ") return;
              event.preventDefault();
              onOpen(node.id);
            }}
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
      <p className="figure-note">{said.ringNote}</p>
    </div>
  );
}

function describeNode({ nodes, links }: Network, id: string): string {
  const node = nodes.find((candidate) => candidate.id === id);
  const own = links.filter(({ a, b }) => a === id || b === id).slice(0, 5);
  const others = own.map(({ a, b, events }) => said.with(events, nodes.find((one) => one.id === (a === id ? b : a))?.label ?? ""));
  return `${node?.label ?? id}: ${formatNumber(node?.partners ?? 0)} partners, ${formatNumber(node?.contacts ?? 0)} contacts; ${others.join(", ")}`;
}
