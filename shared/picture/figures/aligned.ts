import type { Aligned } from "../../api.ts";
import { capitalise, describeUnit } from "../../describe.ts";
import { parseQuery } from "../../query.ts";
import { alignedKey, alignedPlot, lineTotal, type AlignedShow } from "../aligned-plot.ts";
import { count } from "../choose-drawing.ts";
import type { Figure, FigureTable } from "../figure.ts";
import { spokenWords } from "../../words/spoken.ts";

/** Several leaders or periods from day 0: the running count, or events a month. */
export function alignedFigure(answer: Aligned, show: AlignedShow): Figure {
  const lines = answer.lines.filter(({ whole }) => whole.days > 0);
  const { equalDays } = answer;
  const words = spokenWords();
  const said = words.pictures.aligned;
  const unit = capitalise(describeUnit(parseQuery([...new URLSearchParams(answer.query)]), words));
  return {
    title: said.title(unit, show === "total"),
    finding: answer.finding,
    sentence: answer.sentence,
    key: alignedKey(lines),
    plot: lines.length === 0 ? null : alignedPlot(lines, equalDays, show),
    notes: equalDays === null || show === "month" ? [] : [said.dotted(equalDays)],
    table: show === "total" ? totalsTable(lines, equalDays) : monthsTable(lines),
    lists: [],
    vintage: answer.vintage,
  };
}

function totalsTable(lines: Aligned["lines"], equalDays: number | null): FigureTable {
  const { marks, say, pictures } = spokenWords();
  const { aligned: said, heads } = pictures;
  return {
    heads: [said.of, said.days, heads.event, said.equally(equalDays), said.perMonth],
    numbers: [1, 2, 3, 4],
    rows: lines.map((line) => {
      const [only] = line.parts;
      const list = line.parts.length === 1 && only !== undefined && (line.whole.events ?? 0) > 0 ? { list: only.query } : null;
      return [
        { text: line.label },
        { text: count(line.whole.days) },
        { text: lineTotal(line), target: list },
        { text: line.equal.events === null ? marks.notCovered : `${line.equal.atLeast ? "≥ " : ""}${count(line.equal.events)}` },
        { text: line.whole.perMonth === null ? "–" : perMonth(line.whole.perMonth, say.locale) },
      ];
    }),
  };
}

function monthsTable(lines: Aligned["lines"]): FigureTable {
  const most = Math.max(0, ...lines.map(({ months }) => months.length));
  return {
    heads: [spokenWords().pictures.aligned.month, ...lines.map(({ label }) => label)],
    numbers: lines.map((_, index) => index + 1),
    rows: Array.from({ length: most }, (_, at) => [
      { text: String(at + 1) },
      ...lines.map(({ months }) => ({ text: monthText(months[at]) })),
    ]),
  };
}

function monthText(month: Aligned["lines"][number]["months"][number] | undefined): string {
  if (month === undefined) return "";
  const { marks, pictures } = spokenWords();
  if (month.events === null) return marks.notCovered;
  return month.complete ? count(month.events) : pictures.aligned.inPart(count(month.events));
}

function perMonth(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false }).format(value);
}
