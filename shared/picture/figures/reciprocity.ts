import type { Reciprocity } from "../../api.ts";
import { balancePlot } from "../balance-plot.ts";
import { dated } from "../dated.ts";
import type { Figure, FigurePlot } from "../figure.ts";
import type { FigureWords } from "../figure-words.ts";
import { rowsPlot, type PlotRow } from "../rows-plot.ts";
import { stackPlots } from "../stack-plots.ts";

const [FIRST, SECOND, THIRD] = ["var(--call)", "var(--sanction)", "var(--other)"] as const;

type Sides = NonNullable<Reciprocity["sides"]>;

/** Visits each way and their returns, who placed the calls, on whose ground two sides met, and the running balance of the visits. */
export function reciprocityFigure(answer: Reciprocity, words: FigureWords): Figure {
  const { sides, ways, calls, meetings, returns } = answer;
  const said = words.drawn.reciprocity;
  const plots = sides === null ? [] : plotsOf(answer, sides, words);
  const names = (id: string) => sides?.find((side) => side.id === id)?.label ?? id;
  return {
    title: said.title,
    finding: answer.finding,
    sentence: answer.sentence,
    key: [
      { text: said.returned, swatch: { fill: "var(--visit-out)" } },
      { text: said.notReturned, swatch: { fill: "var(--visit-back)" } },
      ...(sides ?? []).map(({ inText }, index) => ({ text: said.side(inText), swatch: { fill: index === 0 ? FIRST : SECOND } })),
      { text: said.third, swatch: { fill: THIRD } },
      { text: said.noSource, swatch: "hatched" },
    ],
    plot: plots.length === 0 ? null : stackPlots(plots),
    notes: [
      ...ways.flatMap(({ guest, host, visits, vague, completeness }) =>
        visits + vague === 0 && completeness === null ? [said.notCovered(guest.inText, host.inText)] : [],
      ),
      ...(isBalanced(answer) && answer.years.some(({ running }) => running === null) ? [said.leftOut] : []),
      ...(!isBalanced(answer) && answer.years.some(({ visits }) => !visits.includes(null)) ? [said.oneWay] : []),
    ],
    table: {
      heads: said.heads,
      numbers: [3],
      rows: returns.map(({ visit, guest, state, back, lagDays }) => [
        { text: `${dated(visit.date, words.say)}, ${visit.title}`, target: { event: visit.id } },
        { text: names(guest) },
        back === null
          ? { text: state === "open" ? said.openReturn : said.unknownReturn }
          : { text: dated(back.date, words.say), target: { event: back.id } },
        { text: lagDays === null ? "–" : words.say.number(lagDays) },
      ]),
    },
    lists: [
      ...ways.map(({ guest, host, query }) => ({ text: said.visitsOf(guest.label, host.label), query })),
      { text: said.callList, query: calls.query },
      { text: said.meetingList, query: meetings.query },
    ],
    vintage: answer.vintage,
  };
}

function plotsOf(answer: Reciprocity, sides: Sides, words: FigureWords): FigurePlot[] {
  const rows = rowsOf(answer, sides, words).filter(({ parts }) => parts.some(({ value }) => value > 0));
  return [...(rows.length === 0 ? [] : [rowsPlot(rows, words.say)]), ...(isBalanced(answer) ? [balanceOf(answer, sides, words)] : [])];
}

/** Whether visits each way are known of any year. */
function isBalanced({ years }: Reciprocity): boolean {
  return years.some(({ running }) => running !== null);
}

function balanceOf({ years }: Reciprocity, [one, other]: Sides, words: FigureWords): FigurePlot {
  const said = words.drawn.reciprocity;
  return balancePlot({
    title: said.balance,
    sides: words.say.clauses([said.above(one.inText), said.below(other.inText)]),
    colours: [FIRST, SECOND],
    years: years.map(({ year, running }) => ({
      year,
      value: running,
      name: running === null ? said.yearNotCovered(year) : said.running(year, running, running > 0 ? one.inText : other.inText),
    })),
  });
}

function rowsOf({ ways, calls, meetings }: Reciprocity, sides: Sides, words: FigureWords): PlotRow[] {
  const said = words.drawn.reciprocity;
  const { part, parts } = said;
  return [
    ...ways.map(({ guest, host, returned, open, unknown, vague, query }): PlotRow => ({
      label: said.visits(guest.id, host.id),
      parts: [
        { name: part(parts.returned, returned), value: returned, colour: "var(--visit-out)", target: { list: query } },
        { name: part(parts.notReturned, open), value: open, colour: "var(--visit-back)", target: { list: query } },
        { name: part(parts.unknown, unknown + vague), value: unknown + vague, colour: THIRD, look: "open", target: { list: query } },
      ],
      text: words.say.number(returned + open + unknown + vague),
    })),
    bothRow(said.calls, sides, { both: calls.placed, third: [parts.others, calls.others], ...calls }, words),
    bothRow(said.meetings, sides, { both: meetings.home, third: [parts.neutral, meetings.neutral], ...meetings }, words),
  ];
}

interface Shares {
  total: number;
  both: readonly [number, number];
  third: readonly [name: string, value: number];
  notSaid: number;
  query: string;
}

function bothRow(label: string, [one, other]: Sides, { total, both, third, notSaid, query }: Shares, words: FigureWords): PlotRow {
  const { part, parts } = words.drawn.reciprocity;
  const target = { list: query };
  return {
    label,
    parts: [
      { name: part(one.label, both[0]), value: both[0], colour: FIRST, target },
      { name: part(other.label, both[1]), value: both[1], colour: SECOND, target },
      { name: part(...third), value: third[1], colour: THIRD, target },
      { name: part(parts.noSource, notSaid), value: notSaid, colour: THIRD, look: "open", target },
    ],
    text: words.say.number(total),
  };
}
