import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import { capitalise, describeNoun, describeTitle, describeUnit } from "#shared/describe.ts";
import { parseDay } from "#shared/dates.ts";
import type { Query } from "#shared/query.ts";
import type { Column } from "#shared/charts/series.ts";
import { formatNumber, formatShare, showDay } from "../../format.ts";
import { headlineGroups } from "../../headline/groups.ts";
import { countOf, type Noun } from "../../headline/nouns.ts";
import { headlineOverTime } from "../../headline/over-time.ts";
import { toPoints } from "../../headline/points.ts";
import { READINGS, type ReadingId } from "#shared/definitions/readings.ts";
import type { Series } from "#shared/api.ts";
import type { Drawn } from "./drawn.ts";
import type { Sheet } from "./sheet.ts";
import { exploreWords as said } from "../../words/explore.ts";
import { words } from "../../words.ts";

/** What one and many of what is counted are called. */
export function nounOf(query: Query): Noun {
  return describeNoun(query, words);
}

/** A number as its reading shows it: "12", "34 %". */
export function showReading(reading: ReadingId, value: number): string {
  return reading === "share" ? formatShare(value) : formatNumber(value);
}

/** The finding of the drawing; where numbers are read in another way than as they are, what they are. */
export function titleOf(sheet: Sheet, series: Series, query: Query, drawn: Drawn): string {
  const dimension = DIMENSIONS[query.by];
  const plain = describeTitle(query, words);
  if (drawn.reading !== "amount") return said.read(plain, describeReading(query, drawn.reading));
  const noun = nounOf(query);
  const { columns } = sheet.all;
  if (dimension.kind !== "time") return headlineGroups(columns, series.total, noun, words.terms.dimensions[query.by]);
  if (query.split !== null && !sheet.rest.summed.parts) return plain;
  if (METRICS[query.metric].running) return headlineLast(columns, noun) ?? plain;
  if (dimension.grain === null) return headlineMost(columns, noun) ?? plain;
  if (dimension.grain === "day") return headlineMost(columns, noun) ?? plain;
  return headlineOverTime(toPoints(columns), noun, query.by, series.total);
}

/** The question in words: "Calls between the United States and Russia per year, by level". */
export function questionOf(query: Query, between: string | null): string {
  const unit = describeUnit(query, words);
  return between === null ? describeTitle(query, words) : `${capitalise(unit)} ${between}${describeTitle(query, words).slice(unit.length)}`;
}

/** What is counted and how it is shown, under the finding. */
export function subtitleOf(query: Query, { reading, log }: Drawn): string {
  const scale = log ? said.logScale : "";
  const name = words.terms.dimensions[query.by].label.toLowerCase();
  const { months } = READINGS[reading];
  if (months !== null) return `${said.windowOf(said.readings[reading], name)}${scale}`;
  if (reading === "cumulative") return `${said.allSince(name)}${scale}`;
  if (reading === "share") return query.split === null ? said.allTogether : said.bucketTogether(name);
  return `${describeTitle(query, words)}${scale}`;
}

function describeReading(query: Query, reading: ReadingId): string {
  if (reading !== "share") return said.readings[reading];
  return query.split === null ? said.shareOfTotal : said.shareOfEach(words.terms.dimensions[query.by].label.toLowerCase());
}

/** The last level that is known. */
function headlineLast(columns: readonly Column[], noun: Noun): string | null {
  const last = columns.findLast(({ total }) => total !== null);
  const day = last?.last ? parseDay(last.last) : null;
  return last && day !== null ? capitalise(said.levelOn(countOf(last.total ?? 0, noun), showDay(day))) : null;
}

/** The day or term of office with the most; null where several share it. */
function headlineMost(columns: readonly Column[], noun: Noun): string | null {
  const most = Math.max(0, ...columns.map(({ total }) => total ?? 0));
  const [first, ...others] = columns.filter(({ total }) => total === most);
  if (!first || others.length > 0 || most === 0) return null;
  const day = parseDay(first.key);
  return said.most(noun.many, day === null ? first.label : showDay(day), most, day !== null);
}
