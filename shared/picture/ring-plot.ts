import type { Network } from "../api.ts";
import { layGraph } from "../charts/lay-graph.ts";
import { count } from "./choose-drawing.ts";
import type { FigurePlot } from "./figure.ts";
import { label, linked } from "./plot.ts";
import { spokenWords } from "../words/spoken.ts";

const [MOST_PX, NARROW_PX] = [640, 480];

/** Sides on a ring with an arc for each pair, the thicker the more contacts; both lead to their events. */
export function ringPlot(network: Network): FigurePlot {
  const labelOf = (id: string) => network.nodes.find((node) => node.id === id)?.label ?? id;
  const lay = (width: number) => layGraph(network, width, width < NARROW_PX ? 56 : 110);
  return {
    naturalPx: (width) => lay(Math.min(MOST_PX, width)).height,
    draw: ({ pen, box, open }) => {
      const { pictures: said, say } = spokenWords();
      // As large as both sides of the box allow; the height of a ring is its width less the names at its sides.
      const wide = Math.min(MOST_PX, box.width);
      const natural = lay(wide).height;
      const size = natural <= box.height ? wide : Math.max(120, wide - (natural - box.height));
      const { nodes, links, height } = lay(size);
      const arcs = links.map(({ pair, path, width, events }) => {
        const query = network.links.find(({ a, b }) => `${a}:${b}` === pair)?.query ?? null;
        const mark = pen("path", { d: path, fill: "none", stroke: "var(--meeting)", "stroke-opacity": 0.45, "stroke-width": width });
        const name = say.pair(say.list(pair.split(":").map(labelOf), "and"), count(events));
        return linked(pen, query !== null && open ? open({ list: query }) : null, name, mark);
      });
      const sides = nodes.map((node) => {
        const own = network.nodes.find(({ id }) => id === node.id);
        const mark =
          pen("circle", { cx: node.x, cy: node.y, r: node.radius, fill: "var(--ink)" }) +
          label(pen, size < NARROW_PX ? node.id : node.label, {
            x: node.textX,
            y: node.textY + 4,
            "text-anchor": node.anchor,
            fill: "var(--ink)",
          });
        const name = said.network.node(node.label, own?.partners ?? 0, own?.contacts ?? 0);
        return linked(pen, own && open ? open({ list: own.query }) : null, name, mark);
      });
      const [x, y] = [box.x + (box.width - size) / 2, box.y + Math.max(0, (box.height - height) / 2)];
      return pen("g", { transform: `translate(${x} ${y})` }, ...arcs, ...sides);
    },
  };
}
