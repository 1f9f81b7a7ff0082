import { thingAsked } from "../../charts/thing-of.ts";
import type { Readouts } from "../../api.ts";
import { dated } from "../dated.ts";
import type { Figure } from "../figure.ts";
import type { FigureWords } from "../figure-words.ts";
import { rowsPlot, type PlotRow } from "../rows-plot.ts";

type Shares = Pick<Readouts["years"][number], "both" | "only" | "neither" | "open">;

/** A year of two sides, or a pair of one. */
interface Row extends Shares {
  label: string;
  /** The year, or the other side. */
  id: string;
  list: string | null;
  /** Stands in place of the number of contacts. */
  text: string | null;
}

/** Pairs drawn of one side. */
const DRAWN = 16;

/** Which of two sides told of their contacts, year by year; of one side alone, by the other. */
export function readoutsFigure(answer: Readouts, words: FigureWords): Figure {
  const { sides, years, pairs, oneSided, open, events, query } = answer;
  const { drawn, say } = words;
  const said = drawn.readouts;
  const thing = thingAsked(query);
  const parts = readoutParts(answer, words);
  const rows: Row[] = [
    ...years.map((year) => ({
      ...year,
      label: String(year.year),
      id: String(year.year),
      list: null,
      text: year.covered ? null : drawn.silence.notCovered,
    })),
    ...pairs.slice(0, DRAWN).map((pair) => ({ ...pair, label: pair.side.label, id: pair.side.id, list: pair.query, text: null })),
  ];
  const known = rows.some((row) => parts.some(({ of }) => of(row) > 0));
  // A year between others is drawn empty; a pair of which nothing is known is not.
  const shown = known ? rows.filter((row) => pairs.length === 0 || parts.some(({ of }) => of(row) > 0)) : [];
  const held = parts.filter(({ of }) => shown.some((row) => of(row) > 0));
  return {
    title: (pairs.length === 0 ? said.title : said.pairs)[thing],
    finding: answer.finding,
    sentence: answer.sentence,
    key: held.map(({ name, colour, look }) => ({ text: name, swatch: look === "open" ? ("hatched" as const) : { fill: colour } })),
    plot:
      shown.length === 0
        ? null
        : rowsPlot(
            shown.map((row): PlotRow => ({
              label: row.label,
              parts: held.map(({ id, name, colour, look, of }) => ({
                name: drawn.reciprocity.part(name, of(row)),
                value: of(row),
                colour,
                look: look ?? "whole",
                target: { mark: `${row.id}:${id}`, list: row.list },
              })),
              text: row.text ?? say.number(parts.reduce((sum, { of }) => sum + of(row), 0)),
            })),
            say,
          ),
    notes: [...(open === 0 ? [] : [said.uncovered(open)]), ...(pairs.length > DRAWN ? [said.most(DRAWN, pairs.length)] : [])],
    table: pairs.length === 0 ? tableOf(oneSided, sides, words) : pairTableOf(pairs, words),
    lists: [{ text: drawn.things[thing](events), query }],
    vintage: answer.vintage,
  };
}

/** The parts of a row, by who told: the first side asked for, the second, both, neither, or not known. */
export function readoutParts({ sides, pairs }: Readouts, { drawn: { readouts: said } }: FigureWords) {
  const [one, other] = sides ?? [];
  const alone = pairs.length > 0;
  return [
    { id: "both", name: said.both, colour: "var(--meeting)", of: (row: Shares) => row.both },
    {
      id: "only_first",
      name: alone ? said.ownAlone : said.alone(one?.inText ?? ""),
      colour: "var(--call)",
      of: (row: Shares) => row.only[0],
    },
    {
      id: "only_second",
      name: alone ? said.otherAlone : said.alone(other?.inText ?? ""),
      colour: "var(--sanction)",
      of: (row: Shares) => row.only[1],
    },
    { id: "neither", name: said.neither, colour: "var(--other)", of: (row: Shares) => row.neither },
    { id: "open", name: said.open, colour: "var(--other)", look: "open" as const, of: (row: Shares) => row.open },
  ];
}

function tableOf(oneSided: Readouts["oneSided"], sides: Readouts["sides"], { drawn, say }: FigureWords): Figure["table"] {
  return {
    heads: drawn.readouts.heads,
    numbers: [],
    rows: oneSided.map(({ id, date, title, toldBy }) => [
      { text: dated(date, say) },
      { text: title, target: { event: id } },
      { text: sides?.find((side) => side.id === toldBy)?.label ?? toldBy },
    ]),
  };
}

function pairTableOf(pairs: Readouts["pairs"], { drawn, say }: FigureWords): Figure["table"] {
  return {
    heads: drawn.readouts.pairHeads,
    numbers: [1, 2, 3, 4, 5, 6],
    rows: pairs.map(({ side, events, both, only, neither, open, query }) => [
      { text: side.label },
      { text: say.number(events), target: { list: query } },
      ...[both, only[0], only[1], neither, open].map((value) => ({ text: say.number(value) })),
    ]),
  };
}
