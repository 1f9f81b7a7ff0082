import type { Silence } from "../../api.ts";
import { count } from "../choose-drawing.ts";
import { dated } from "../dated.ts";
import type { Figure } from "../figure.ts";
import { rowsPlot, type PlotRow } from "../rows-plot.ts";

/** Stretches drawn: the one that goes on, and the longest of those that ended. */
const DRAWN = 10;
type Gap = Silence["silences"][number];

/** The longest stretches without contact, and the one that goes on. */
export function silenceFigure(answer: Silence): Figure {
  const { current, silences, unknown, usualDays, events, vague, query } = answer;
  const gaps = [...(current ? [current] : []), ...silences];
  const drawn = gaps.slice(0, DRAWN);
  return {
    title: "Longest stretches without contact",
    finding: answer.finding,
    sentence: answer.sentence,
    key: [
      { text: "days without contact, as far as covered", swatch: { fill: COLOUR } },
      ...(drawn.some(({ next }) => next === null) ? [{ text: "goes on", swatch: "unfinished" as const }] : []),
      ...(drawn.some(isOpen)
        ? [{ text: "not covered all through, or a vaguely dated event can lie in it", swatch: "hatched" as const }]
        : []),
    ],
    ...(unknown.length === 0 ? {} : { empty: "No stretch has a covered day; those without are in the file." }),
    plot: drawn.length === 0 ? null : rowsPlot(drawn.map(rowOf)),
    notes: [
      ...(drawn.some(({ completeness }) => completeness !== "full")
        ? ["Not fully covered: some stretches are as partial sources say."]
        : []),
      ...(usualDays === null ? [] : [`Half of all covered stretches are no longer than ${count(usualDays)} ${days(usualDays)}.`]),
      ...(gaps.length > drawn.length ? ["Shorter ones are not drawn."] : []),
      ...(unknown.length === 0 ? [] : ["Those without a covered day are left out."]),
      ...(vague === 0
        ? []
        : [`${count(vague)} ${vague === 1 ? "event" : "events"} known to a month or a year ${vague === 1 ? "ends" : "end"} none.`]),
    ],
    table: {
      heads: ["Days", "From", "To", "Contact before", "Contact after", "Coverage"],
      numbers: [0],
      rows: gaps.map((gap) => [
        { text: daysText(gap) },
        { text: dated((gap.known ?? gap).from) },
        { text: dated((gap.known ?? gap).to) },
        { text: gap.previous.title, target: { event: gap.previous.id } },
        gap.next === null ? { text: "goes on" } : { text: gap.next.title, target: { event: gap.next.id } },
        { text: gap.completeness ?? "not covered" },
      ]),
    },
    lists: [{ text: `The ${count(events + vague)} contacts`, query }],
    vintage: answer.vintage,
  };
}

const COLOUR = "var(--summit)";

function rowOf(gap: Gap): PlotRow {
  const look = isOpen(gap) ? "open" : gap.next === null ? "unfinished" : "whole";
  const known = gap.known ?? gap;
  const told = `${daysText(gap)} ${days(known.days)}`;
  return {
    label: `${dated(known.from)} – ${dated(known.to)}`,
    parts: [
      {
        name: `${told} after: ${gap.previous.title}`,
        value: known.days,
        colour: COLOUR,
        look,
        target: { event: gap.previous.id },
      },
    ],
    text: `${told}${gap.next === null ? ", goes on" : ""}`,
  };
}

/** Its known days, "at least" where it is not covered all through. */
function daysText(gap: Gap): string {
  const known = gap.known?.days ?? gap.days;
  return `${known < gap.days ? "at least " : ""}${count(known)}`;
}

/** Whether it is a silence all through nobody can say. */
function isOpen({ holes, possible }: Gap): boolean {
  return holes.length > 0 || possible.length > 0;
}

function days(number: number): string {
  return number === 1 ? "day" : "days";
}
