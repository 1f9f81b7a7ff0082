import type { Ladder } from "../../api.ts";
import { sayAmounts, sayAnswered, sayAnswering, sayUnit } from "../../charts/ladder-words.ts";
import { dated } from "../dated.ts";
import type { Figure } from "../figure.ts";
import type { FigureWords } from "../figure-words.ts";
import { rowsPlot, type PlotRow } from "../rows-plot.ts";

type Step = Ladder["ladders"][number][number];

/** Steps drawn, the latest of them. */
const DRAWN = 16;
const COLOURS = ["var(--expulsion)", "var(--expulsion-back)"] as const;

/** Expulsions and closures of two sides as chains of act and answer: a row for each day of acts, as long as the number of its unit. */
export function ladderFigure(answer: Ladder, words: FigureWords): Figure {
  const { ladders, sides, bySide, vague, withinDays } = answer;
  const said = words.drawn.ladder;
  const steps = ladders.flat();
  const drawn = steps.slice(-DRAWN);
  const unit = commonUnit(drawn);
  const nameOf = (id: string) => sides?.find((side) => side.id === id)?.label ?? id;
  return {
    title: said.title,
    finding: answer.finding,
    sentence: answer.sentence,
    key: [
      ...(sides ?? []).map(({ label }, index) => ({
        text: said.bars(label, unit === null ? null : sayUnit(unit, 2, words)),
        swatch: { fill: COLOURS[index] ?? COLOURS[0] },
      })),
      ...(drawn.some((step) => isFloor(step, unit)) ? [{ text: said.floor, swatch: "unfinished" as const }] : []),
    ],
    plot:
      drawn.length === 0
        ? null
        : rowsPlot(
            drawn.map((step) => rowOf(step, { unit, nameOf, words, side: sides?.[1].id === step.side ? 1 : 0 })),
            words.say,
          ),
    notes: [
      said.answer(withinDays),
      ...(unit === null ? [] : [said.oneUnit]),
      ...(steps.length > drawn.length ? [said.latest(drawn.length, steps.length)] : []),
      ...(vague.length === 0 ? [] : [said.vague(vague.length)]),
    ],
    table: {
      heads: said.heads,
      numbers: [],
      rows: steps.flatMap((step) =>
        step.acts.map(({ id, title }, index) => [
          ...[
            dated(step.date, words.say),
            nameOf(step.side),
            sayAmounts(step, words),
            sayAnswering(step, words),
            sayAnswered(step, words),
          ].map((text) => ({ text: index === 0 ? text : "" })),
          { text: title, target: { event: id } },
        ]),
      ),
    },
    lists: bySide.map(({ side, query }) => ({ text: said.actsOf(nameOf(side)), query })),
    vintage: answer.vintage,
  };
}

interface RowLook {
  unit: string | null;
  nameOf: (id: string) => string;
  words: FigureWords;
  side: 0 | 1;
}

function rowOf(step: Step, { unit, nameOf, words, side }: RowLook): PlotRow {
  const amount = step.amounts.find((each) => each.unit === unit)?.amount ?? 0;
  const [only] = step.acts;
  // An answer has a row of its own, which says after how long.
  const own = step.answered === "answered" ? "" : sayAnswered(step, words);
  const told = words.say.clauses([sayAmounts(step, words), sayAnswering(step, words), own].filter((text) => text !== ""));
  return {
    label: `${dated(step.date, words.say)}, ${nameOf(step.side)}`,
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
  const counted = steps.flatMap(({ amounts }) => amounts.flatMap(({ unit, amount }) => (unit === null || !amount ? [] : [unit])));
  const groups = [...Map.groupBy(counted, (unit) => unit)].toSorted((a, b) => b[1].length - a[1].length);
  return groups[0]?.[0] ?? null;
}

function isFloor({ amounts }: Step, unit: string | null): boolean {
  return amounts.some((amount) => amount.unit === unit && amount.unstated > 0 && amount.amount !== null && amount.amount > 0);
}
