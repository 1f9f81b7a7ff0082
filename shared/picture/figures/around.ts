import type { Around } from "../../api.ts";
import { thingAsked } from "../../charts/thing-of.ts";
import { count } from "../choose-drawing.ts";
import type { Figure } from "../figure.ts";
import { decimal, windowsPlot, windowText } from "../windows-plot.ts";

const AGAINST = { within: "as chance", above: "above", below: "below" } as const;

/** Contacts in the days before and after events, beside what chance gives. */
export function aroundFigure(answer: Around): Figure {
  const { windows, before, after, days, anchors, contacts, method } = answer;
  const thing = thingAsked(answer.query);
  const big = thing === "contact" ? "Contacts" : "Events";
  const rows = [
    ...windows.map((window) => ({ ...window, name: windowText(window) })),
    { ...before, name: `all ${days} days before` },
    { ...after, name: `all ${days} days after` },
  ];
  return {
    title: `${big} in the ${days} days before and after`,
    finding: answer.finding,
    sentence: answer.sentence,
    key: [
      { text: `${thing}s in the window, on average`, swatch: { fill: "var(--meeting)" } },
      ...(method === null ? [] : [{ text: "what 95 of 100 random shifts give", swatch: "band" as const }]),
      ...(windows.some(({ mean }) => mean === null) ? [{ text: "not covered", swatch: "hatched" as const }] : []),
    ],
    plot: anchors.days === 0 ? null : windowsPlot(windows),
    notes: [
      `${count(anchors.days)} ${anchors.days === 1 ? "day" : "days"} with such an event averaged over.`,
      ...(anchors.uncovered === 0 ? [] : [`${count(anchors.uncovered)} on days without coverage left out.`]),
      ...(anchors.vague === 0 ? [] : [`${count(anchors.vague)} known to a month or a year left out.`]),
      ...(contacts.vague === 0 ? [] : [`${count(contacts.vague)} ${thing}s known to a month or a year are in no window.`]),
    ],
    table: {
      heads: ["Window", big, "Days averaged over", "Mean", "Chance", "Against chance"],
      numbers: [1, 2, 3],
      rows: rows.map(({ name, contacts: found, n, mean, chance, against }) => [
        { text: name },
        { text: count(found) },
        { text: count(n) },
        { text: mean === null ? "not covered" : decimal(mean) },
        { text: chance === null ? "–" : `${decimal(chance.low)} to ${decimal(chance.high)}` },
        { text: against === null ? "–" : AGAINST[against] },
      ]),
    },
    lists: [
      { text: `The ${count(anchors.events)} events looked around`, query: anchors.query },
      { text: `The ${count(contacts.events)} ${thing}s within reach of them`, query: contacts.query },
    ],
    vintage: answer.vintage,
  };
}
