import type { Silence } from "../../api.ts";
import { thingAsked } from "../../charts/thing-of.ts";
import { dated } from "../dated.ts";
import type { Figure } from "../figure.ts";
import type { FigureWords } from "../figure-words.ts";
import { rowsPlot, type PlotRow } from "../rows-plot.ts";

/** Stretches drawn: the one that goes on, and the longest of those that ended. */
const DRAWN = 10;
type Gap = Silence["silences"][number];

/** The longest stretches without contact, and the one that goes on. */
export function silenceFigure(answer: Silence, words: FigureWords): Figure {
  const { current, silences, unknown, usualDays, events, vague, query } = answer;
  const said = words.drawn.silence;
  const thing = thingAsked(query);
  const gaps = [...(current ? [current] : []), ...silences];
  const drawn = gaps.slice(0, DRAWN);
  return {
    title: said.title[thing],
    finding: answer.finding,
    sentence: answer.sentence,
    key: [
      { text: said.length[thing], swatch: { fill: COLOUR } },
      ...(drawn.some(({ next, holes }) => next === null && holes.length === 0)
        ? [{ text: said.goesOn, swatch: "unfinished" as const }]
        : []),
      ...(drawn.some(isOpen) ? [{ text: said.open, swatch: "hatched" as const }] : []),
    ],
    ...(unknown.length === 0 ? {} : { empty: said.empty }),
    plot:
      drawn.length === 0
        ? null
        : rowsPlot(
            drawn.map((gap) => rowOf(gap, words)),
            words.say,
          ),
    notes: [
      ...(drawn.some(({ completeness }) => completeness !== "full") ? [said.partial] : []),
      ...(usualDays === null ? [] : [said.usual(usualDays)]),
      ...(gaps.length > drawn.length ? [said.shorter] : []),
      ...(unknown.length === 0 ? [] : [said.uncovered]),
      ...(vague === 0 ? [] : [said.vague(vague)]),
    ],
    table: {
      heads: said.heads,
      numbers: [0],
      rows: gaps.map((gap) => [
        { text: words.pair.silence.days(...knownOf(gap)) },
        { text: dated((gap.known ?? gap).from, words.say) },
        { text: dated((gap.known ?? gap).to, words.say) },
        { text: gap.previous.title, target: { event: gap.previous.id } },
        gap.next === null
          ? { text: gap.holes.length === 0 ? said.goesOn : words.pair.silence.perhaps }
          : { text: gap.next.title, target: { event: gap.next.id } },
        { text: gap.completeness === null ? said.notCovered : words.terms.completeness[gap.completeness].label },
      ]),
    },
    lists: [{ text: words.drawn.things[thing](events + vague), query }],
    vintage: answer.vintage,
  };
}

const COLOUR = "var(--summit)";

function rowOf(gap: Gap, { drawn: { silence: said }, pair, say }: FigureWords): PlotRow {
  const look = isOpen(gap) ? "open" : gap.next === null ? "unfinished" : "whole";
  const known = gap.known ?? gap;
  const told = pair.silence.days(...knownOf(gap));
  return {
    label: `${dated(known.from, say)} – ${dated(known.to, say)}`,
    parts: [
      {
        name: said.after(told, gap.previous.title),
        value: known.days,
        colour: COLOUR,
        look,
        target: { event: gap.previous.id },
      },
    ],
    text: gap.next === null ? `${told}, ${gap.holes.length === 0 ? said.goesOn : pair.silence.perhaps}` : told,
  };
}

/** Its known days, and whether it is at least as long because it is not covered all through. */
function knownOf({ known, days }: Gap): [days: number, atLeast: boolean] {
  const length = known?.days ?? days;
  return [length, length < days];
}

/** Whether it is a silence all through nobody can say. */
function isOpen({ holes, possible }: Gap): boolean {
  return holes.length > 0 || possible.length > 0;
}
