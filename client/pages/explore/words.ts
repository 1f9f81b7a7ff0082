import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import { describeTitle, describeUnit } from "#shared/describe.ts";
import type { Query } from "#shared/query.ts";
import { formatNumber, formatShare } from "../../format.ts";
import { headlineGroups } from "../../headline/groups.ts";
import { capitalise, type Noun } from "../../headline/nouns.ts";
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
  if (drawn.reading !== "amount") return `${describeTitle(query)}: ${describeReading(query, drawn.reading)}`;
  if (METRICS[query.metric].running) return describeTitle(query);
  const noun = nounOf(query);
  if (dimension.kind !== "time") return headlineGroups(sheet.all.columns, series.total, noun, dimension);
  if (query.split !== null && !sheet.rest.summed.parts) return describeTitle(query);
  return headlineOverTime(toPoints(sheet.all.columns), noun, dimension.label.toLowerCase(), series.total.covered);
}

/** The question in words: "Calls between the United States and Russia per year, by level". */
export function questionOf(query: Query, between: string | null): string {
  const unit = describeUnit(query);
  return between === null ? describeTitle(query) : `${capitalise(unit)} ${between}${describeTitle(query).slice(unit.length)}`;
}

/** What is counted and how it is shown, under the finding. */
export function subtitleOf(query: Query, drawn: Drawn): string {
  const { reading } = drawn;
  const level = METRICS[query.metric].running && DIMENSIONS[query.by].kind === "time" ? " at its end" : "";
  return `${describeTitle(query)}${level}${reading === "amount" ? "" : `, ${describeReading(query, reading)}`}${drawn.log ? "; log scale" : ""}`;
}

export function describeReading(query: Query, reading: ReadingId): string {
  if (reading !== "share") return READINGS[reading].label;
  return `share of ${query.split === null ? "the total" : `each ${DIMENSIONS[query.by].label.toLowerCase()}`}`;
}
