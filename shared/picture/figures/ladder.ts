import type { Ladder } from "../../api.ts";
import { UNITS } from "../../definitions/kinds.ts";
import { hasId } from "../../tables.ts";
import { count } from "../choose-drawing.ts";
import { dated } from "../dated.ts";
import type { Figure } from "../figure.ts";
import { rowsPlot, type PlotRow } from "../rows-plot.ts";

type Step = Ladder["ladders"][number][number];

/** Steps drawn, the latest of them. */
const DRAWN = 16;
const COLOURS = ["var(--expulsion)", "var(--expulsion-back)"] as const;

/** Expulsions and closures of two sides as chains of act and answer: a row for each day of acts, as long as the number of its unit. */
export function ladderFigure(answer: Ladder): Figure {
  const { ladders, sides, bySide, vague, withinDays } = answer;
  const steps = ladders.flat();
  const drawn = steps.slice(-DRAWN);
  const unit = commonUnit(drawn);
  const nameOf = (id: string) => sides?.find((side) => side.id === id)?.label ?? id;
  return {
    title: "Acts and answers",
    finding: answer.finding,
    sentence: answer.sentence,
    key: [
      ...(sides ?? []).map(({ label }, index) => ({
        text: unit === null ? label : `${label}: ${unitText(unit, 2)}`,
        swatch: { fill: COLOURS[index] ?? COLOURS[0] },
      })),
      ...(drawn.some((step) => isFloor(step, unit)) ? [{ text: "at least: a number is not stated", swatch: "unfinished" as const }] : []),
    ],
    plot: drawn.length === 0 ? null : rowsPlot(drawn.map((step) => rowOf(step, unit, nameOf, sides?.[1].id === step.side ? 1 : 0))),
    notes: [
      `An answer is an act of the other side within ${count(withinDays)} days, or one the record names as such.`,
      ...(unit === null ? [] : ["Units are never added up: the bars are of one, the others stand in words."]),
      ...(steps.length > drawn.length ? [`The latest ${count(drawn.length)} of ${count(steps.length)} days of acts.`] : []),
      ...(vague.length === 0 ? [] : [`${count(vague.length)} known to a month or a year on no ladder.`]),
    ],
    table: {
      heads: ["Day", "Who", "What", "Answer", "Acts"],
      numbers: [],
      rows: steps.flatMap((step) =>
        step.acts.map(({ id, title }, index) => [
          { text: index === 0 ? dated(step.date) : "" },
          { text: index === 0 ? nameOf(step.side) : "" },
          { text: index === 0 ? amountsText(step) : "" },
          { text: index === 0 ? answerText(step) : "" },
          { text: title, target: { event: id } },
        ]),
      ),
    },
    lists: bySide.map(({ side, query }) => ({ text: `Acts of ${nameOf(side)}`, query })),
    vintage: answer.vintage,
  };
}

function rowOf(step: Step, unit: string | null, nameOf: (id: string) => string, side: 0 | 1): PlotRow {
  const amount = step.amounts.find((each) => each.unit === unit)?.amount ?? 0;
  const [only] = step.acts;
  const told = [amountsText(step), answerText(step)].filter((text) => text !== "").join(", ");
  return {
    label: `${dated(step.date)}, ${nameOf(step.side)}`,
    parts: [
      {
        name: told,
        value: amount,
        colour: COLOURS[side],
        look: isFloor(step, unit) ? "unfinished" : "whole",
        target: only === undefined ? null : { event: only.id },
      },
    ],
    text: told,
  };
}

/** The unit that most steps have; null where none counts anything. */
function commonUnit(steps: readonly Step[]): string | null {
  const counted = steps.flatMap(({ amounts }) => amounts.flatMap(({ unit, amount }) => (unit === null || amount === 0 ? [] : [unit])));
  const groups = [...Map.groupBy(counted, (unit) => unit)].toSorted((a, b) => b[1].length - a[1].length);
  return groups[0]?.[0] ?? null;
}

function isFloor({ amounts }: Step, unit: string | null): boolean {
  return amounts.some((amount) => amount.unit === unit && amount.unstated > 0 && amount.amount > 0);
}

function amountsText({ amounts }: Step): string {
  return amounts
    .map(({ unit, amount, acts, unstated }) => {
      if (unit === null) return `${count(acts)} ${acts === 1 ? "act" : "acts"}`;
      if (unstated === acts) return `${unitText(unit, 2)}, number not stated`;
      return `${unstated > 0 ? "≥ " : ""}${count(amount)} ${unitText(unit, amount)}`;
    })
    .join(", ");
}

function answerText({ answers, answered }: Step): string {
  const lag = answers === null ? "" : answers.sameDay ? "same day" : `after ${count(answers.lagDays)} d`;
  return [
    lag,
    {
      answered: "",
      sameDay: answers === null ? "same day" : "",
      open: "answer open",
      waiting: "answer waiting",
      unknown: "answer unknown",
    }[answered],
  ]
    .filter((text) => text !== "")
    .join(", ");
}

function unitText(unit: string, amount: number): string {
  if (!hasId(UNITS, unit)) return unit;
  return (amount === 1 ? UNITS[unit].one : UNITS[unit].label).toLowerCase();
}
