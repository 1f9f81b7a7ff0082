import type { Readouts } from "../../api.ts";
import { count } from "../choose-drawing.ts";
import { dated } from "../dated.ts";
import type { Figure } from "../figure.ts";
import { rowsPlot, type PlotRow } from "../rows-plot.ts";

/** Which of two sides told of their contacts, year by year. */
export function readoutsFigure(answer: Readouts): Figure {
  const { sides, years, oneSided, open, events, query } = answer;
  const [one, other] = sides ?? [];
  const parts = [
    { name: "both told of it", colour: "var(--meeting)", of: (year: Year) => year.both },
    { name: `${one?.label ?? ""} alone`, colour: "var(--call)", of: (year: Year) => year.only[0] },
    { name: `${other?.label ?? ""} alone`, colour: "var(--sanction)", of: (year: Year) => year.only[1] },
    { name: "neither", colour: "var(--other)", of: (year: Year) => year.neither },
    { name: "not known for a side: not covered", colour: "var(--other)", look: "open" as const, of: (year: Year) => year.open },
  ];
  const shown = years.filter((year) => parts.some(({ of }) => of(year) > 0));
  const held = parts.filter(({ of }) => shown.some((year) => of(year) > 0));
  return {
    title: "Who told of contacts, by year",
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
                name: `${name}: ${count(of(year))}`,
                value: of(year),
                colour,
                look: look ?? "whole",
              })),
              text: count(parts.reduce((sum, { of }) => sum + of(year), 0)),
            })),
          ),
    notes: open === 0 ? [] : [`Of ${count(open)} nobody can say it of both sides: no collection of a side's site covers the day.`],
    table: {
      heads: ["Day", "Contact told of by one side alone", "Told by"],
      numbers: [],
      rows: oneSided.map(({ id, date, title, toldBy }) => [
        { text: dated(date) },
        { text: title, target: { event: id } },
        { text: sides?.find((side) => side.id === toldBy)?.label ?? toldBy },
      ]),
    },
    lists: [{ text: `The ${count(events)} contacts`, query }],
    vintage: answer.vintage,
  };
}

type Year = Readouts["years"][number];
