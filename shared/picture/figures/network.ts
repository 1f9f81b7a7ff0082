import type { Network } from "../../api.ts";
import { cellsOf } from "../../charts/matrix-cells.ts";
import { matrixSigns, type MatrixSign } from "../../charts/matrix-key.ts";
import { thingAsked, type Thing } from "../../charts/thing-of.ts";
import { count } from "../choose-drawing.ts";
import type { Figure, FigurePlot } from "../figure.ts";
import { drawHeat, heatPx, LEFT_OUT, type HeatGrid } from "../heat-plot.ts";
import type { KeyItem } from "../../charts/key-items.ts";
import { ringPlot } from "../ring-plot.ts";
import type { Open } from "../figure.ts";
import { spokenWords } from "../../words/spoken.ts";

export type NetworkShow = "matrix" | "graph" | "table";

/** Who was in contact with whom: sides against sides, or a ring of them. */
export function networkFigure(network: Network, show: NetworkShow): Figure {
  const { nodes, totals } = network;
  const thing = thingAsked(network.query);
  const { marks, pictures } = spokenWords();
  const said = pictures.network;
  const graph = show === "graph";
  const left = totals.actors - nodes.length;
  return {
    title: said.title[thing],
    finding: network.finding,
    sentence: network.sentence,
    key: graph ? ringKey(thing) : matrixKey(network, thing),
    plot: nodes.length === 0 ? null : graph ? ringPlot(network) : matrixPlot(network),
    notes: left > 0 ? [said.left[thing](nodes.length, left)] : [],
    table: {
      heads: [said.side, said.side, pictures.heads[thing], said.before],
      numbers: [2, 3],
      rows: network.links.map(({ a, b, events, covered, previous, query }) => [
        { text: labelOf(network, a) },
        { text: labelOf(network, b) },
        { text: `${covered ? "" : "≥ "}${count(events)}`, target: { list: query } },
        { text: previous === null ? marks.notCovered : count(previous) },
      ]),
    },
    lists: [],
    vintage: network.vintage,
  };
}

function ringKey(thing: Thing): KeyItem[] {
  const { network: said } = spokenWords().pictures;
  return [
    { text: said.thicker[thing], swatch: { line: "var(--meeting)" } },
    { text: said.larger, swatch: { fill: "var(--ink)" } },
  ];
}

/** The marks beside the words; a sign stands in its words itself. */
const SWATCHES: Readonly<Record<MatrixSign, KeyItem["swatch"]>> = {
  stronger: { fill: "var(--meeting)", opacity: 0.6 },
  zero: null,
  notCovered: "hatched",
  least: "unfinished",
  leftOut: null,
};

function matrixKey(network: Network, thing: Thing): KeyItem[] {
  const { key } = spokenWords().analyses.network;
  return matrixSigns(network).map((sign) => ({ text: sign === "stronger" ? key[sign][thing] : key[sign], swatch: SWATCHES[sign] }));
}

function matrixPlot(network: Network): FigurePlot {
  return {
    naturalPx: (width) => heatPx(gridOf(network, null, width), width),
    draw: (ground) => drawHeat(ground, gridOf(network, ground.open, ground.box.width)),
  };
}

/** From here down the names over the cells are codes, as on the page. */
const NAMED_BAND_PX = 74;

function gridOf(network: Network, open: Open | null, width: number): HeatGrid {
  const { nodes, links } = network;
  const { pictures } = spokenWords();
  const cellOf = cellsOf(network);
  const queries = new Map(links.map(({ a, b, query }) => [`${a}:${b}`, query]));
  const named = width / (nodes.length + 1) >= NAMED_BAND_PX;
  return {
    colour: "var(--meeting)",
    heads: nodes.map(({ id, label }) => (named ? label : id)),
    lanes: nodes.map((row) => ({
      label: row.label,
      cells: nodes.map((column) => {
        if (row.id === column.id) return null;
        const { pair, events, leftOut, least } = cellOf(row.id, column.id);
        const query = queries.get(pair);
        return {
          value: events,
          sign: leftOut ? LEFT_OUT : null,
          possible: 0,
          complete: !least,
          least,
          name: spokenWords().say.pair(pictures.and(row.label, column.label), tellCell({ leftOut, events, least })),
          href: query === undefined || open === null ? null : open({ list: query }),
        };
      }),
    })),
  };
}

function tellCell({ leftOut, events, least }: Pick<ReturnType<ReturnType<typeof cellsOf>>, "leftOut" | "events" | "least">): string {
  const { marks, pictures } = spokenWords();
  if (leftOut) return pictures.network.leftOut;
  if (events === null) return marks.notCovered;
  return least ? pictures.atLeast(count(events)) : count(events);
}

function labelOf({ nodes }: Network, id: string): string {
  return nodes.find((node) => node.id === id)?.label ?? id;
}
