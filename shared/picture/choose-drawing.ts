import type { Series } from "../api.ts";
import { COLOURED_PARTS, foldParts, OTHERS } from "../charts/fold-parts.ts";
import { partColours } from "../charts/colours.ts";
import type { PlacedPeriods } from "../charts/place-periods.ts";
import { paletteOf } from "../charts/palette.ts";
import { homesOf, isAtHome } from "../charts/ranking.ts";
import { shapeColumns, type Column, type ColumnData, type Part } from "../charts/series.ts";
import { findOverlaps, isPatchy, sumFault } from "../charts/sums.ts";
import { DIMENSIONS } from "../definitions/dimensions.ts";
import { KINDS } from "../definitions/kinds.ts";
import { METRICS } from "../definitions/metrics.ts";
import { capitalise } from "../describe.ts";
import type { PictureForm } from "../definitions/pictures.ts";
import type { ReadingId } from "../definitions/readings.ts";
import type { Query } from "../query.ts";
import { idsOf } from "../tables.ts";
import type { Span } from "./plot.ts";
import { spokenWords } from "../words/spoken.ts";

/** An answer as a picture shows it: which marks, in which colours, and what of it is left out. */
export interface Drawing {
  form: PictureForm;
  data: ColumnData;
  /** One for each part. */
  colours: readonly string[];
  /** The parts of a group make up a whole. */
  stacked: boolean;
  /** What the drawing does not show, in words. */
  notes: readonly string[];
  numbers: Numbers;
  /** Groups that are places at home of a side of the question. */
  homes?: ReadonlySet<string>;
  /** How the sides are called where it draws both of a count. */
  names?: { one: string; other: string };
  /** What stands beside the time: terms of office, crises, breaks and gaps of the sources. */
  periods?: PlacedPeriods;
}

/** How the numbers of a drawing are read and written. */
export interface Numbers {
  reading: ReadingId;
  log: boolean;
  write: (value: number) => string;
  /** Ticks of the axis are whole numbers of it: 0.01 for shares. */
  unit: number;
  /** Whether the sum of the parts says something: that of shares is always all. */
  wholes: boolean;
  /** The days a number stands for where they are more than those of its own bucket. */
  spanOf: (key: string, part: string | null) => Span | null;
}

/** `1,234`, as the language of the picture writes it. */
export function count(value: number): string {
  return spokenWords().say.number(value);
}

/** Numbers as they are. */
export const COUNTS: Numbers = { reading: "amount", log: false, write: count, unit: 1, wholes: true, spanOf: () => null };

/**
 * Chooses the marks for an answer; a form that would mislead gives way to the one that suits the question.
 * @param groups how many groups of a category have a bar of their own, and how many parts along time are kept apart
 */
export function chooseDrawing(series: Series, query: Query, form: PictureForm | null, groups: number): Drawing {
  const time = DIMENSIONS[query.by].kind === "time";
  if (form === "heat" && query.split !== null) return chooseHeat(series, query, groups);
  if (form === "lanes" && time && query.split !== null) return chooseLanes(series, query);
  if (form === "map" && isPlace(query)) return chooseMap(series);
  const stacked = query.split === null || (sumFault(query, query.split) === null && !findOverlaps(query, series).split);
  const { data, left } = limitParts(shapeColumns(series, spokenWords().say), stacked, time ? groups : COLOURED_PARTS);
  const colours = data.parts.length === 1 && query.split === null ? [onlyColour(query)] : paletteOf(data.parts, query);
  const lines = time && (form === "lines" || METRICS[query.metric].running || !stacked);
  const { pictures: said, terms } = spokenWords();
  const notes = [
    ...(left === 0 ? [] : [said.notDrawn(left, query.split === null ? said.parts : terms.dimensions[query.split].plural)]),
    ...((lines || !stacked) && data.columns.some(({ possible }) => possible > 0) ? [said.mayAdd] : []),
  ];
  if (time) {
    const marks = lines
      ? "lines"
      : form === "area" && !isPatchy(series)
        ? "area"
        : form === "grouped" && query.split !== null
          ? "grouped"
          : "columns";
    return { form: marks, data, colours, stacked, notes: [...notes, ...areaNote(marks, data), ...undatedNote(data)], numbers: COUNTS };
  }
  const ranked = rankGroups(data, stacked);
  const homes = isPlace(query) ? ranked.filter(({ key }) => isAtHome(key, homesOf(query))).map(({ key }) => key) : [];
  const rest = ranked.length - groups;
  const { plural, label } = terms.dimensions[query.by];
  return {
    form: "bars",
    data: { ...data, columns: ranked.slice(0, groups) },
    colours: homes.length === 0 ? colours : ["var(--meeting)"],
    stacked,
    numbers: COUNTS,
    homes: new Set(homes),
    notes: [
      ...notes,
      ...(rest > 0 ? [said.notDrawn(rest, rest === 1 ? label.toLowerCase() : plural)] : []),
      ...(data.undated ? [said.unnamed(data.undated.events, label.toLowerCase())] : []),
    ],
  };
}

/** Columns of a heat map of two categories; one along time has as many rows as are asked for. */
const MOST_LANES = 14;
/** Lanes of columns: every kind there is. */
const MOST_KINDS = 30;

/** Two groupings as cells; the most frequent of either that is not time. */
function chooseHeat(series: Series, query: Query, groups: number): Drawing {
  const time = DIMENSIONS[query.by].kind === "time";
  const data = shapeColumns(series, spokenWords().say);
  const { data: limited, left } = keepParts(data, time ? groups : MOST_LANES);
  const all = time ? limited.columns : rankGroups(limited, true);
  const columns = time ? all : all.slice(0, groups);
  const rest = all.length - columns.length;
  return {
    form: "heat",
    data: { ...limited, columns },
    colours: [onlyColour(query)],
    stacked: false,
    numbers: COUNTS,
    notes: [
      ...(left === 0 || query.split === null
        ? []
        : [spokenWords().pictures.notDrawn(left, spokenWords().terms.dimensions[query.split].plural)]),
      ...(rest === 0 ? [] : [spokenWords().pictures.notDrawn(rest, spokenWords().terms.dimensions[query.by].plural)]),
      ...(time ? undatedNote(data) : []),
    ],
  };
}

/** A lane for each part with events, kinds in the order of their vocabulary: contacts, agreements, coercion. */
function chooseLanes(series: Series, query: Query): Drawing {
  const data = shapeColumns(series, spokenWords().say);
  const order: readonly (string | null)[] = idsOf(KINDS);
  const { data: lanes, left } = keepParts(data, MOST_KINDS, (a, b) =>
    query.split === "kind" ? order.indexOf(a.id) - order.indexOf(b.id) : b.total - a.total,
  );
  return {
    form: "lanes",
    data: query.split === "kind" ? { ...lanes, parts: lanes.parts.map(inPlural) } : lanes,
    colours: query.split === "kind" ? partColours(lanes.parts, query.split) : paletteOf(lanes.parts, query),
    stacked: false,
    numbers: COUNTS,
    notes: [
      spokenWords().pictures.lanes,
      ...(left === 0 || query.split === null
        ? []
        : [spokenWords().pictures.notDrawn(left, spokenWords().terms.dimensions[query.split].plural)]),
      ...undatedNote(data),
    ],
  };
}

/** A kind by the name of its lane on the page. */
function inPlural(part: Part): Part {
  const kind = idsOf(KINDS).find((id) => id === part.id);
  return kind === undefined ? part : { ...part, label: capitalise(spokenWords().terms.kinds[kind].plural) };
}

/** Places, all of them: a map has room. */
function chooseMap(series: Series): Drawing {
  return {
    form: "map",
    data: shapeColumns(series, spokenWords().say),
    colours: ["var(--meeting)"],
    stacked: true,
    notes: [],
    numbers: COUNTS,
  };
}

function isPlace({ by, split }: Query): boolean {
  return split === null && (by === "venue-city" || by === "venue-country");
}

function areaNote(form: PictureForm, { columns }: ColumnData): string[] {
  return form === "area" && columns.some(({ possible }) => possible > 0) ? [spokenWords().pictures.mayAdd] : [];
}

function limitParts(data: ColumnData, stacked: boolean, most: number): { data: ColumnData; left: number } {
  const kept = Math.min(most, COLOURED_PARTS);
  if (stacked) return { data: foldParts(data, kept, spokenWords().marks.others), left: 0 };
  return keepParts(data, kept);
}

/** The parts with most, without the rest, in an order of their own where there is one. */
function keepParts(
  data: ColumnData,
  most: number,
  compare: (a: Part, b: Part) => number = (a, b) => b.total - a.total,
): { data: ColumnData; left: number } {
  const order = data.parts.map((part, index) => ({ part, index })).toSorted((a, b) => b.part.total - a.part.total);
  const kept = order
    .slice(0, most)
    .toSorted((a, b) => compare(a.part, b.part))
    .map(({ index }) => index);
  return {
    data: {
      ...data,
      parts: kept.flatMap((index) => data.parts[index] ?? []),
      columns: data.columns.map((column) => ({ ...column, segments: kept.flatMap((index) => column.segments[index] ?? []) })),
    },
    left: order.length - kept.length,
  };
}

/** Parts that make up no whole are not added up: the longest of them counts. */
function rankGroups(data: ColumnData, stacked: boolean): ColumnData["columns"] {
  const lengthOf = ({ total, segments }: Column): number =>
    stacked ? (total ?? 0) : Math.max(0, ...segments.map(({ value }) => value ?? 0));
  return data.columns
    .filter((column) => lengthOf(column) > 0 || column.possible > 0)
    .toSorted((a, b) => lengthOf(b) - lengthOf(a) || b.possible - a.possible || a.label.localeCompare(b.label, spokenWords().say.locale));
}

/** What no column can hold. */
export function undatedNote({ undated }: ColumnData): string[] {
  return undated ? [spokenWords().pictures.undated(undated.events)] : [];
}

/** What a chart of one colour is drawn in: that of its kind where it counts one. */
function onlyColour(query: Query): string {
  const kinds = query.filters.kind ?? [];
  const [colour] = paletteOf([{ id: kinds[0] ?? OTHERS, label: "", total: 0, way: null, below: false }], {
    ...query,
    split: kinds.length === 0 ? null : "kind",
  });
  return kinds.length === 0 ? "var(--call)" : (colour ?? "var(--call)");
}
