import type { Unfolding } from "../../api.ts";
import { stagesOf } from "../../charts/stages.ts";
import { spokenWords } from "../../words/spoken.ts";
import { count } from "../choose-drawing.ts";
import { dated } from "../dated.ts";
import type { Figure } from "../figure.ts";
import { rowsPlot, type PlotRow } from "../rows-plot.ts";
import { hasId } from "../../tables.ts";

/** Of the contacts followed step by step, how many were announced; of those announced, what became of them. */
export function unfoldingFigure(answer: Unfolding): Figure {
  const { analyses, pictures, say } = spokenWords();
  const said = analyses.unfolding;
  const told = pictures.unfolding;
  const stages = stagesOf(answer);
  const parts = stages.flatMap((stage) => stage.parts);
  return {
    title: told.title,
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
                name: say.pair(said[id], count(value)),
                value,
                colour,
                look: open ? "open" : "whole",
                target: { mark: id, list: null },
              })),
              text: stage.parts.map((part) => count(part.count)).join(" + ") + (stage.parts.length > 1 ? ` = ${count(stage.total)}` : ""),
            })),
            say,
          ),
    notes: [...(answer.medianLeadDays === null ? [] : [told.lead(answer.medianLeadDays)]), told.endAlone],
    table: {
      heads: told.heads,
      numbers: [],
      rows: answer.plans.map(({ id, date, title, steps, status }) => [
        { text: dated(date, say) },
        { text: title, target: { event: id } },
        { text: steps.map((step) => `${dated(step.date, say)} ${step.label}`).join(", ") },
        { text: sayEnd(status) },
      ]),
    },
    lists: [],
    vintage: answer.vintage,
  };
}

function sayEnd(status: string): string {
  const { analyses, terms } = spokenWords();
  if (status === "brief") return analyses.unfolding.ends.brief;
  if (status === "not_held") return terms.steps.not_held.label;
  return hasId(terms.statuses, status) ? terms.statuses[status].label.toLowerCase() : status;
}
