import type { Words } from "../words/en.ts";
import { doubtsOf, isZero, spreadNotes } from "./doubts.ts";
import { shownItems, type KeyItem } from "./key-items.ts";
import type { PlacedPeriods } from "./place-periods.ts";
import type { RankedRow } from "./ranking.ts";
import { partialStretches, type Column, type ColumnData } from "./series.ts";

type Said = Pick<Words, "marks" | "say" | "terms">;

/** How a drawing shows what its numbers are not certain of. */
export interface DoubtLook {
  /** How a covered nothing is seen: as a written 0, as a blank, as either by the room there is; null where it has no mark of its own. */
  zeros: "written" | "blank" | "either" | null;
  /** What is possible is hatched on its marks. */
  possible: boolean;
  /** Along time, which is not over yet. */
  time: boolean;
  /** Where sources begin, end and have holes is drawn. */
  reach: boolean;
  /** A bucket of the axis: "year". */
  grain: string;
}

/** At home of a side: pale, in the outline of the others. */
export const AT_HOME = { fill: "var(--meeting-home)", stroke: "var(--meeting)" } as const;

/** What each colour stands for; a part above and below the line has one colour, and stands here once. */
export function partKey({ parts }: Pick<ColumnData, "parts">, colours: readonly string[]): KeyItem[] {
  return parts.flatMap(({ label }, index) =>
    parts.findIndex((other, at) => other.label === label && colours[at] === colours[index]) === index
      ? [{ text: label, swatch: { fill: colours[index] ?? "var(--other)" } }]
      : [],
  );
}

/** Zero, possible, not covered, unfinished and covered in part: only what the columns hold and the drawing shows. */
export function doubtKey(columns: readonly Column[], { zeros, possible, time, reach, grain }: DoubtLook, { marks }: Said): KeyItem[] {
  const doubts = doubtsOf({ columns });
  const zero = zeroText(columns, marks);
  const key = marks.key;
  return shownItems([
    [
      doubts.has("zero") && zeros !== null,
      zeros === "written"
        ? { text: zero, swatch: { sign: "0" } }
        : { text: key[zeros === "either" ? "either" : "blank"](zero), swatch: "blank" },
    ],
    [doubts.has("possible") && possible, { text: key.possible, swatch: "hatched" }],
    [doubts.has("uncovered") && reach, { text: marks.notCovered, swatch: "hatched" }],
    [doubts.has("unfinished") && time, { text: (columns[0]?.level === true ? key.lastKnown : key.partOf)(grain), swatch: "unfinished" }],
    [doubts.has("partial") && reach, { text: key.partial, swatch: "partial" }],
  ]);
}

/** What is known of a longer stretch alone: a hatched band above the columns, or words where the drawing has no room for one. */
export function spreadKey(columns: readonly Column[], banded: boolean, words: Said): KeyItem[] {
  return spreadNotes(columns, words).map((text) => ({ text, swatch: banded ? "hatched" : "blank" }));
}

/**
 * What hatching and dots mean on lanes.
 * @param strokes whether each event is drawn by itself, instead of columns of counts
 */
export function laneKey(columns: readonly Column[], strokes: boolean, { marks }: Said): KeyItem[] {
  const cells = columns.flatMap(({ segments }) => segments);
  return shownItems([
    [cells.some(({ value }) => value === null), { text: marks.notCovered, swatch: "hatched" }],
    [cells.some(({ possible }) => possible > 0), { text: strokes ? marks.key.notExact : marks.key.onColumn, swatch: "hatched" }],
    [partialStretches(columns).length > 0, { text: marks.key.partial, swatch: "partial" }],
  ]);
}

/** What stands beside the marks: terms of office, crises, breaks and gaps of the sources, as far as they are drawn. */
export function periodKey({ terms, bars }: PlacedPeriods, { marks, say, terms: said }: Said): KeyItem[] {
  const kinds = new Set(bars.flat().map(({ kind }) => kind));
  const [holder] = terms.flatMap(({ period }) => period.actors.map((actor) => actor.label));
  return shownItems([
    [
      holder !== undefined,
      { text: say.pair(said.periodKinds.term.label, holder ?? ""), swatch: { fill: "var(--band)", stroke: "var(--rule)" } },
    ],
    [kinds.has("crisis") || kinds.has("break"), { text: marks.key[kinds.has("break") ? "crisisOrBreak" : "crisis"], swatch: "period" }],
    [kinds.has("disclosure_gap"), { text: marks.key.gap, swatch: "gap" }],
  ]);
}

/** On whose ground: at home of a side of the question, and elsewhere. */
export function groundKey(sides: 1 | 2, { marks }: Said, round = false): KeyItem[] {
  const many = sides === 2 ? "two" : "one";
  return [
    { text: marks.key.home[many], swatch: { ...AT_HOME, round } },
    { text: marks.key.away[many], swatch: { fill: "var(--meeting)", round } },
  ];
}

/** Circles are told by where they are, and by what is certain of them. */
export function mapKey(places: readonly Pick<RankedRow, "home" | "possible">[], sides: 1 | 2, words: Said): KeyItem[] {
  return [
    ...(places.some(({ home }) => home) ? groundKey(sides, words, true) : []),
    ...shownItems([
      [places.some(({ possible }) => possible > 0), { text: words.marks.key.mapPossible, swatch: "hatched" }],
      [true, { text: words.marks.key.area, swatch: null }],
    ]),
  ];
}

/** A zero in what is covered in part says less than one in what is covered in full. */
function zeroText(columns: readonly Column[], { key }: Words["marks"]): string {
  const zeros = columns.filter(isZero);
  const partial = zeros.filter(({ completeness }) => completeness !== "full").length;
  if (partial === 0) return key.zero;
  return partial === zeros.length ? key.zeroInPart : key.zeroEither;
}
