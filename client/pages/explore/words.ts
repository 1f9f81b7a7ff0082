import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import { describeTitle, describeUnit } from "#shared/describe.ts";
import { parseDay } from "#shared/dates.ts";
import type { Query } from "#shared/query.ts";
import type { Column } from "#shared/charts/series.ts";
import { formatNumber, formatShare, showDay } from "../../format.ts";
import { headlineGroups } from "../../headline/groups.ts";
import { capitalise, countOf, type Noun } from "../../headline/nouns.ts";
import { headlineOverTime } from "../../headline/over-time.ts";
import { toPoints } from "../../headline/points.ts";
import { READINGS, type ReadingId } from "../../look.ts";
import type { Series } from "#shared/api.ts";
import type { Drawn } from "./drawn.ts";
import type { Sheet } from "./sheet.ts";

/** What one and many of what is counted are called: the first word carries the number. */
export function nounOf(query: Query): Noun {
  const many = describeUnit(query);
  return { one: many.replace(/^(\w+ )?(\w+?)s\b/, "$1$2"), many };
}

/** A number as its reading shows it: "12", "34 %". */
export function showReading(reading: ReadingId, value: number): string {
  return reading === "share" ? formatShare(value) : formatNumber(value);
}

/** The finding of the drawing; where numbers are read in another way than as they are, what they are. */
export function titleOf(sheet: Sheet, series: Series, query: Query, drawn: Drawn): string {
  const dimension = DIMENSIONS[query.by];
  const plain = describeTitle(query);
  if (drawn.reading !== "amount") return `${plain}: ${describeReading(query, drawn.reading)}`;
  const noun = nounOf(query);
  const { columns } = sheet.all;
  if (dimension.kind !== "time") return headlineGroups(columns, series.total, noun, dimension);
  if (query.split !== null && !sheet.rest.summed.parts) return plain;
  if (METRICS[query.metric].running) return headlineLast(columns, noun) ?? plain;
  if (dimension.grain === null) return headlineMost(columns, noun, "in the term of") ?? plain;
  if (dimension.grain === "day") return headlineMost(columns, noun, "on") ?? plain;
  return headlineOverTime(toPoints(columns), noun, dimension.label.toLowerCase(), series.total.covered);
}

/** The question in words: "Calls between the United States and Russia per year, by level". */
export function questionOf(query: Query, between: string | null): string {
  const unit = describeUnit(query);
  return between === null ? describeTitle(query) : `${capitalise(unit)} ${between}${describeTitle(query).slice(unit.length)}`;
}

/** What is counted and how it is shown, under the finding. */
export function subtitleOf(query: Query, { reading, log }: Drawn): string {
  const scale = log ? "; log scale" : "";
  const name = DIMENSIONS[query.by].label.toLowerCase();
  const time = DIMENSIONS[query.by].kind === "time";
  const { label, months } = READINGS[reading];
  if (months !== null) return `Each number is that of the ${label.replace("rolling ", "")} that end with its ${name}${scale}`;
  if (reading === "cumulative") return `Each number holds all since the first ${name}, or since the last gap in the sources${scale}`;
  if (reading === "share") return query.split === null ? "All together are 100 %" : `All of a ${name} together are 100 %`;
  if (METRICS[query.metric].running && time) {
    const split = query.split === null ? "" : `, by ${DIMENSIONS[query.split].label.toLowerCase()}`;
    return `${capitalise(describeUnit(query))} at the end of each ${name}${split}${scale}`;
  }
  return `${describeTitle(query)}${scale}`;
}

function describeReading(query: Query, reading: ReadingId): string {
  if (reading !== "share") return READINGS[reading].label;
  return `share of ${query.split === null ? "the total" : `each ${DIMENSIONS[query.by].label.toLowerCase()}`}`;
}

/** The last level that is known. */
function headlineLast(columns: readonly Column[], noun: Noun): string | null {
  const last = columns.findLast(({ total }) => total !== null);
  const day = last?.last ? parseDay(last.last) : null;
  return last && day !== null ? capitalise(`${countOf(last.total ?? 0, noun)} on ${showDay(day)}`) : null;
}

/** The day or term of office with the most; null where several share it. */
function headlineMost(columns: readonly Column[], noun: Noun, at: string): string | null {
  const most = Math.max(0, ...columns.map(({ total }) => total ?? 0));
  const [first, ...others] = columns.filter(({ total }) => total === most);
  if (!first || others.length > 0 || most === 0) return null;
  const day = parseDay(first.key);
  return `Most ${noun.many} ${at} ${day === null ? first.label : showDay(day)}: ${formatNumber(most)}`;
}
