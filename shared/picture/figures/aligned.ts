import type { Aligned } from "../../api.ts";
import { capitalise, describeUnit } from "../../describe.ts";
import { parseQuery } from "../../query.ts";
import { alignedKey, alignedPlot, lineTotal, type AlignedShow } from "../aligned-plot.ts";
import { count } from "../choose-drawing.ts";
import type { Figure, FigureTable } from "../figure.ts";

/** Several leaders or periods from day 0: the running count, or events a month. */
export function alignedFigure(answer: Aligned, show: AlignedShow): Figure {
  const lines = answer.lines.filter(({ whole }) => whole.days > 0);
  const { equalDays } = answer;
  return {
    title: `${capitalise(describeUnit(parseQuery([...new URLSearchParams(answer.query)])))}${show === "total" ? ": running count" : " a month"} from day 0`,
    finding: answer.finding,
    sentence: answer.sentence,
    key: alignedKey(lines),
    plot: lines.length === 0 ? null : alignedPlot(lines, equalDays, show),
    notes:
      equalDays === null || show === "month"
        ? []
        : [`The dotted line is day ${count(equalDays)}, the last that every line with coverage has.`],
    table: show === "total" ? totalsTable(lines, equalDays) : monthsTable(lines),
    lists: [],
    vintage: answer.vintage,
  };
}

function totalsTable(lines: Aligned["lines"], equalDays: number | null): FigureTable {
  return {
    heads: ["Of", "Days", "Events", equalDays === null ? "In equally many days" : `In the first ${count(equalDays)} days`, "A month"],
    numbers: [1, 2, 3, 4],
    rows: lines.map((line) => {
      const [only] = line.parts;
      const list = line.parts.length === 1 && only !== undefined && (line.whole.events ?? 0) > 0 ? { list: only.query } : null;
      return [
        { text: line.label },
        { text: count(line.whole.days) },
        { text: lineTotal(line), target: list },
        { text: line.equal.events === null ? "not covered" : `${line.equal.atLeast ? "≥ " : ""}${count(line.equal.events)}` },
        { text: line.whole.perMonth === null ? "–" : line.whole.perMonth.toFixed(2) },
      ];
    }),
  };
}

function monthsTable(lines: Aligned["lines"]): FigureTable {
  const most = Math.max(0, ...lines.map(({ months }) => months.length));
  return {
    heads: ["Month", ...lines.map(({ label }) => label)],
    numbers: lines.map((_, index) => index + 1),
    rows: Array.from({ length: most }, (_, at) => [
      { text: String(at + 1) },
      ...lines.map(({ months }) => ({ text: monthText(months[at]) })),
    ]),
  };
}

function monthText(month: Aligned["lines"][number]["months"][number] | undefined): string {
  if (month === undefined) return "";
  if (month.events === null) return "not covered";
  return `${count(month.events)}${month.complete ? "" : ", in part"}`;
}
