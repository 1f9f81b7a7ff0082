import type { Series } from "../api.ts";
import { findReadingFault } from "../charts/reading-fault.ts";
import { readCumulative, readRolling, readShare, wholeOf, type Count, type Reading } from "../charts/readings.ts";
import { shapeColumns, type Column, type ColumnData, type Segment } from "../charts/series.ts";
import { findOverlaps, sumFault } from "../charts/sums.ts";
import { DIMENSIONS } from "../definitions/dimensions.ts";
import { READINGS, type NumberScale, type ReadingId } from "../definitions/readings.ts";
import type { Query } from "../query.ts";
import { spokenWords } from "../words/spoken.ts";
import { count, type Drawing, type Numbers } from "./choose-drawing.ts";

/** How numbers are read, where a reader of the chart chose it. */
export interface NumberLook {
  reading: ReadingId;
  axis: NumberScale;
}

interface Asked {
  series: Series;
  query: Query;
  look: NumberLook;
}

/** A drawing with its numbers read as asked: shares, running sums or windows, on a scale of its own; what makes no sense is said, and left. */
export function readNumbers(drawing: Drawing, { series, query, look }: Asked): Drawing {
  const { form } = drawing;
  const { pictures, explore } = spokenWords();
  const unread =
    look.reading !== "amount" &&
    (form === "map" || drawing.names !== undefined || findReadingFault(look.reading, query, findOverlaps(query, series)) !== null);
  const reading = unread ? "amount" : look.reading;
  const read = reading === "amount" ? drawing : readDrawing(drawing, series, query, reading);
  const log = look.axis === "log" && form === "lines" && reading !== "share" && !hasZero(read.data);
  return {
    ...read,
    numbers: { ...read.numbers, log },
    notes: [
      ...read.notes,
      ...(unread ? [pictures.unread(explore.readings[look.reading])] : []),
      ...(look.axis === "log" && !log ? [pictures.noLog] : []),
    ],
  };
}

/** How the numbers are read, after the title and in a sentence of its own; null where they are the counts. */
export function describeNumbers({ numbers: { reading, log } }: Drawing, query: Query): { title: string | null; sentence: string | null } {
  const { explore: said, terms } = spokenWords();
  const name = terms.dimensions[query.by].label.toLowerCase();
  const sentences = [
    ...(READINGS[reading].months === null ? [] : [said.windowOf(said.readings[reading], name)]),
    ...(reading === "cumulative" ? [said.allSince(name)] : []),
    ...(reading === "share" ? [query.split === null ? said.allTogether : said.bucketTogether(name)] : []),
    ...(log ? [said.log] : []),
  ];
  const share = query.split === null ? said.shareOfTotal : said.shareOfEach(name);
  const title = reading === "amount" ? null : reading === "share" ? share : said.readings[reading];
  return { title, sentence: sentences.length === 0 ? null : `${sentences.join(". ")}.` };
}

function readDrawing(drawing: Drawing, series: Series, query: Query, reading: ReadingId): Drawing {
  const { data, stacked, form } = drawing;
  const parts = data.parts.map((_, at) => readPart(at, { data, series, query, reading }));
  const wholes = query.split === null ? parts[0] : readWhole({ data, series, query, reading });
  const all = reading === "share" && query.split !== null;
  // Shares fill the whole: what dates leave open can add nothing to it.
  const fixed = all && stacked && (form === "columns" || form === "area" || form === "bars");
  const columns = data.columns.map((column, index): Column => {
    const segments = column.segments.map((segment, at) => readSegment(segment, parts[at]?.[index], fixed));
    const whole = wholes?.[index];
    if (all) return { ...column, segments, total: segments.some(({ value }) => value === null) ? null : 1, possible: 0, unstated: 0 };
    return {
      ...column,
      segments,
      total: whole?.value ?? null,
      possible: openOf(whole),
      complete: whole?.complete ?? column.complete,
      unstated: 0,
    };
  });
  const numbers: Numbers = {
    reading,
    log: false,
    write: reading === "share" ? writeShare : count,
    unit: reading === "share" ? 0.01 : 1,
    wholes: !all,
    spanOf: (key, part) => {
      const index = data.columns.findIndex((column) => column.key === key);
      const at = part === null ? -1 : data.parts.findIndex(({ id }) => id === part);
      return (at < 0 ? wholes : parts[at])?.[index]?.span ?? null;
    },
  };
  return { ...drawing, data: { ...data, columns }, numbers };
}

interface Reader {
  data: ColumnData;
  series: Series;
  query: Query;
  reading: ReadingId;
}

function readPart(at: number, reader: Reader): Reading[] {
  const { data, series, query, reading } = reader;
  const counts = data.columns.map(({ segments }): Count => segments[at] ?? NOTHING);
  if (reading !== "share") return runOf(counts, reader);
  if (query.split === null) return counts.map((each, index) => readShare(each, series.total, false, data.columns[index]?.complete ?? true));
  const unfolded = new Map(shapeColumns(series).columns.map((column) => [column.key, wholeOf(partsOf(column, query))]));
  return counts.map((each, index) => {
    const column = data.columns[index];
    return readShare(known(each, query), unfolded.get(column?.key ?? "") ?? NOTHING, true, column?.complete ?? true);
  });
}

function readWhole(reader: Reader): Reading[] {
  const counts = reader.data.columns.map(({ total, possible }): Count => ({ value: total, possible }));
  if (reader.reading === "share" || sumFault(reader.query, reader.query.by) !== null) return [];
  return runOf(counts, reader);
}

function runOf(counts: readonly Count[], { data, series, query, reading }: Reader): Reading[] {
  const { months } = READINGS[reading];
  const { grain } = DIMENSIONS[query.by];
  const most = (series.total.value ?? 0) + series.total.possible;
  return months !== null && grain !== null
    ? readRolling({ grain, months }, data.columns, counts, most)
    : readCumulative(data.columns, counts, most);
}

function readSegment(segment: Segment, reading: Reading | undefined, fixed: boolean): Segment {
  return {
    ...segment,
    value: reading?.value ?? null,
    possible: fixed ? 0 : openOf(reading),
    complete: reading?.complete ?? segment.complete,
    unstated: 0,
  };
}

function openOf(reading: Reading | undefined): number {
  return reading ? (reading.high ?? 0) - (reading.value ?? 0) : 0;
}

/** Two categories have a row only where something happened: elsewhere there is none. */
function partsOf({ segments }: Column, query: Query): Count[] {
  return segments.map((segment) => known(segment, query));
}

function known(each: Count, query: Query): Count {
  return DIMENSIONS[query.by].kind === "time" || each.value !== null ? each : { ...each, value: 0 };
}

function hasZero({ columns }: ColumnData): boolean {
  return columns.some(({ segments }) => segments.some(({ value }) => value === 0));
}

const NOTHING: Count = { value: null, possible: 0 };

function writeShare(value: number): string {
  const { pictures, say } = spokenWords();
  return pictures.share(new Intl.NumberFormat(say.locale, { maximumFractionDigits: 1 }).format(value * 100));
}
