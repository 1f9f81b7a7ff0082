import type { Unfolding } from "../../api.ts";
import { stagesOf } from "../../charts/stages.ts";
import { analyses } from "../../words/en/analyses.ts";
import { count } from "../choose-drawing.ts";
import { dated } from "../dated.ts";
import type { Figure } from "../figure.ts";
import { rowsPlot, type PlotRow } from "../rows-plot.ts";

const said = analyses.unfolding;

/** Of the contacts followed step by step, how many were announced; of those announced, what became of them. */
export function unfoldingFigure(answer: Unfolding): Figure {
  const stages = stagesOf(answer);
  const parts = stages.flatMap((stage) => stage.parts);
  return {
    title: "From the first report to the end",
    finding: answer.finding,
    sentence: answer.sentence,
    key: parts.map(({ id, colour, open }) => ({ text: said[id], swatch: open ? ("hatched" as const) : { fill: colour } })),
    plot:
      stages.length === 0
        ? null
        : rowsPlot(
            stages.map((stage): PlotRow => ({
              label: said[stage.id],
              parts: stage.parts.map(({ id, count: value, colour, open }) => ({
                name: `${said[id]}: ${count(value)}`,
                value,
                colour,
                look: open ? "open" : "whole",
                target: { mark: id, list: null },
              })),
              text: stage.parts.map((part) => count(part.count)).join(" + ") + (stage.parts.length > 1 ? ` = ${count(stage.total)}` : ""),
            })),
          ),
    notes: [
      ...(answer.medianLeadDays === null ? [] : [`Announced ${count(answer.medianLeadDays)} days before the day held, in the median.`]),
      "Most contacts are known from their end alone, and are not here.",
    ],
    table: {
      heads: ["Day", "Contact", "Steps", "Last known"],
      numbers: [],
      rows: answer.plans.map(({ id, date, title, steps, status }) => [
        { text: dated(date) },
        { text: title, target: { event: id } },
        { text: steps.map((step) => `${dated(step.date)} ${step.label}`).join(", ") },
        { text: status.replaceAll("_", " ") },
      ]),
    },
    lists: [],
    vintage: answer.vintage,
  };
}
