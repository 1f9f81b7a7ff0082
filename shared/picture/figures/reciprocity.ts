import type { Reciprocity } from "../../api.ts";
import { count } from "../choose-drawing.ts";
import { dated } from "../dated.ts";
import type { Figure } from "../figure.ts";
import { rowsPlot, type PlotRow } from "../rows-plot.ts";

const [FIRST, SECOND, THIRD] = ["var(--call)", "var(--sanction)", "var(--other)"] as const;

/** Visits each way and their returns, who placed the calls, and on whose ground two sides met. */
export function reciprocityFigure(answer: Reciprocity): Figure {
  const { sides, ways, calls, meetings, returns } = answer;
  const rows =
    sides === null ? [] : rowsOf(answer, sides[0].label, sides[1].label).filter(({ parts }) => parts.some(({ value }) => value > 0));
  const names = (id: string) => sides?.find((side) => side.id === id)?.label ?? id;
  return {
    title: "Visits and their returns, calls, meetings",
    finding: answer.finding,
    sentence: answer.sentence,
    key: [
      { text: "visits returned", swatch: { fill: "var(--visit-out)" } },
      { text: "visits not returned", swatch: { fill: "var(--visit-back)" } },
      ...(sides === null
        ? []
        : [
            { text: `${sides[0].label} called, or was the host`, swatch: { fill: FIRST } },
            { text: `${sides[1].label} called, or was the host`, swatch: { fill: SECOND } },
          ]),
      { text: "others, or neutral ground", swatch: { fill: THIRD } },
      { text: "no source says", swatch: "hatched" },
    ],
    plot: rows.length === 0 ? null : rowsPlot(rows),
    notes: ways.flatMap(({ guest, host, visits, vague, completeness }) =>
      visits + vague === 0 && completeness === null ? [`Visits of ${guest.label} to ${host.label} are not covered.`] : [],
    ),
    table: {
      heads: ["Visit", "By", "Returned", "After days"],
      numbers: [3],
      rows: returns.map(({ visit, guest, state, back, lagDays }) => [
        { text: `${dated(visit.date)}, ${visit.title}`, target: { event: visit.id } },
        { text: names(guest) },
        back === null ? { text: state === "open" ? "not returned" : "not known" } : { text: dated(back.date), target: { event: back.id } },
        { text: lagDays === null ? "–" : count(lagDays) },
      ]),
    },
    lists: [
      ...ways.map(({ guest, host, query }) => ({ text: `Visits of ${guest.label} to ${host.label}`, query })),
      { text: "Calls", query: calls.query },
      { text: "Meetings", query: meetings.query },
    ],
    vintage: answer.vintage,
  };
}

function rowsOf({ ways, calls, meetings }: Reciprocity, one: string, other: string): PlotRow[] {
  return [
    ...ways.map(({ guest, host, returned, open, unknown, vague, query }): PlotRow => ({
      label: `Visits, ${guest.id} to ${host.id}`,
      parts: [
        { name: `returned: ${count(returned)}`, value: returned, colour: "var(--visit-out)", target: { list: query } },
        { name: `not returned: ${count(open)}`, value: open, colour: "var(--visit-back)", target: { list: query } },
        { name: `not known: ${count(unknown + vague)}`, value: unknown + vague, colour: THIRD, look: "open", target: { list: query } },
      ],
      text: count(returned + open + unknown + vague),
    })),
    bothRow("Calls, placed by", calls.total, [one, other], { both: calls.placed, third: ["others", calls.others], ...calls }),
    bothRow("Meetings, on whose ground", meetings.total, [one, other], {
      both: meetings.home,
      third: ["neutral ground", meetings.neutral],
      ...meetings,
    }),
  ];
}

interface Shares {
  both: readonly [number, number];
  third: readonly [name: string, value: number];
  notSaid: number;
  query: string;
}

function bothRow(label: string, total: number, [one, other]: readonly [string, string], { both, third, notSaid, query }: Shares): PlotRow {
  const target = { list: query };
  return {
    label,
    parts: [
      { name: `${one}: ${count(both[0])}`, value: both[0], colour: FIRST, target },
      { name: `${other}: ${count(both[1])}`, value: both[1], colour: SECOND, target },
      { name: `${third[0]}: ${count(third[1])}`, value: third[1], colour: THIRD, target },
      { name: `no source says: ${count(notSaid)}`, value: notSaid, colour: THIRD, look: "open", target },
    ],
    text: count(total),
  };
}
