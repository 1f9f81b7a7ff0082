import type { Readouts } from "../../api.ts";
import { dated } from "../dated.ts";
import type { Figure } from "../figure.ts";
import type { FigureWords } from "../figure-words.ts";
import { rowsPlot, type PlotRow } from "../rows-plot.ts";

type Year = Readouts["years"][number];

/** Which of two sides told of their contacts, year by year. */
export function readoutsFigure(answer: Readouts, words: FigureWords): Figure {
  const { sides, years, oneSided, open, events, query } = answer;
  const { drawn, say } = words;
  const said = drawn.readouts;
  const [one, other] = sides ?? [];
  const parts = [
    { name: said.both, colour: "var(--meeting)", of: (year: Year) => year.both },
    { name: said.alone(one?.inText ?? ""), colour: "var(--call)", of: (year: Year) => year.only[0] },
    { name: said.alone(other?.inText ?? ""), colour: "var(--sanction)", of: (year: Year) => year.only[1] },
    { name: said.neither, colour: "var(--other)", of: (year: Year) => year.neither },
    { name: said.open, colour: "var(--other)", look: "open" as const, of: (year: Year) => year.open },
  ];
  const shown = years.filter((year) => parts.some(({ of }) => of(year) > 0));
  const held = parts.filter(({ of }) => shown.some((year) => of(year) > 0));
  return {
    title: said.title,
    finding: answer.finding,
    sentence: answer.sentence,
    key: held.map(({ name, colour, look }) => ({ text: name, swatch: look === "open" ? ("hatched" as const) : { fill: colour } })),
    plot:
      shown.length === 0
        ? null
        : rowsPlot(
            shown.map((year): PlotRow => ({
              label: String(year.year),
              parts: held.map(({ name, colour, look, of }) => ({
                name: drawn.reciprocity.part(name, of(year)),
                value: of(year),
                colour,
                look: look ?? "whole",
              })),
              text: say.number(parts.reduce((sum, { of }) => sum + of(year), 0)),
            })),
          ),
    notes: open === 0 ? [] : [said.uncovered(open)],
    table: {
      heads: ["Day", "Contact told of by one side alone", "Told by"],
      numbers: [],
      rows: oneSided.map(({ id, date, title, toldBy }) => [
        { text: dated(date) },
        { text: title, target: { event: id } },
        { text: sides?.find((side) => side.id === toldBy)?.label ?? toldBy },
      ]),
    },
    lists: [{ text: `The ${say.number(events)} contacts`, query }],
    vintage: answer.vintage,
  };
}
