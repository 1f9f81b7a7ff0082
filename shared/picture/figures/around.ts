import type { Around } from "../../api.ts";
import { thingAsked } from "../../charts/thing-of.ts";
import { count } from "../choose-drawing.ts";
import { dated } from "../dated.ts";
import type { Figure } from "../figure.ts";
import { decimal, windowsPlot, windowText } from "../windows-plot.ts";
import { spokenWords } from "../../words/spoken.ts";

/** Contacts in the days before and after events, beside what chance gives. */
export function aroundFigure(answer: Around): Figure {
  const { windows, before, after, days, anchors, contacts, method } = answer;
  const thing = thingAsked(answer.query);
  const { marks, pictures, analyses, say } = spokenWords();
  const said = pictures.around;
  const rows = [
    ...windows.map((window) => ({ ...window, name: windowText(window) })),
    { ...before, name: said.allBefore(days) },
    { ...after, name: said.allAfter(days) },
  ];
  return {
    title: said.title[thing](days),
    finding: answer.finding,
    sentence: answer.sentence,
    key: [
      { text: analyses.around.bar(thing).trim(), swatch: { fill: "var(--meeting)" } },
      ...(method === null ? [] : [{ text: analyses.around.band.trim(), swatch: "band" as const }]),
      ...(windows.some(({ mean }) => mean === null) ? [{ text: marks.notCovered, swatch: "hatched" as const }] : []),
    ],
    plot: anchors.days === 0 ? null : windowsPlot(windows),
    notes: [
      said.averaged(anchors.days),
      ...(anchors.uncovered === 0 ? [] : [said.uncovered(anchors.uncovered)]),
      ...(anchors.vague === 0 ? [] : [said.vague(anchors.vague)]),
      ...(contacts.vague === 0 ? [] : [said.vagueThings[thing](contacts.vague)]),
      method === null
        ? analyses.around.noBand
        : analyses.around.chance(method.shifts, method.all, dated(method.from, say), dated(method.to, say)),
    ],
    table: {
      heads: [said.window, pictures.heads[thing], said.daysAveraged, said.mean, said.byChance, said.againstChance],
      numbers: [1, 2, 3],
      rows: rows.map(({ name, contacts: found, n, mean, chance, against }) => [
        { text: name },
        { text: count(found) },
        { text: count(n) },
        { text: mean === null ? marks.notCovered : decimal(mean) },
        { text: chance === null ? "–" : said.to(decimal(chance.low), decimal(chance.high)) },
        { text: against === null ? "–" : said.against[against] },
      ]),
    },
    lists: [
      { text: said.anchors(anchors.events), query: anchors.query },
      { text: said.within[thing](contacts.events), query: contacts.query },
    ],
    vintage: answer.vintage,
  };
}
