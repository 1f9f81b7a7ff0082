import { doubtsOf, isZero, spreadNotes, type Doubt } from "../charts/doubts.ts";
import { NO_PERIODS } from "../charts/place-periods.ts";
import { partialStretches, type Column } from "../charts/series.ts";
import { DIMENSIONS } from "../definitions/dimensions.ts";
import type { Query } from "../query.ts";
import { spokenWords } from "../words/spoken.ts";
import { columnNumbers } from "./column-numbers.ts";
import type { Drawing } from "./choose-drawing.ts";
import { groundKey } from "./ground-key.ts";
import { periodsKey } from "./period-bands.ts";
import { sidesOf } from "./mirrored-plot.ts";
import type { KeyItem, Swatch } from "./key.ts";

/**
 * What each colour stands for, and how the drawing shows what is zero, possible, not covered, unfinished or covered in part.
 * @param plotPx about how wide the plot is
 */
export function seriesKey(
  { data, colours, form, numbers, names, homes, periods = NO_PERIODS }: Drawing,
  query: Query,
  plotPx: number,
): KeyItem[] {
  const words = spokenWords();
  const { marks: said } = words;
  const beside = periodsKey(periods);
  // Lanes, cells and what is drawn both ways have no band above them.
  const banded = form !== "lanes" && form !== "heat" && form !== "ladder" && !names;
  const spread = spreadNotes(data.columns, words).map((text): KeyItem => ({ text, swatch: banded ? "hatched" : "blank" }));
  if (form === "lanes") return [...lanesKey(data), ...spread, ...beside];
  if (form === "heat") return [...heatKey(data, colours[0] ?? "var(--call)", query), ...spread];
  const sides = names ? sidesOf(data) : [data.columns];
  const written =
    form === "columns" && sides.some((side) => columnNumbers(side, plotPx / Math.max(1, side.length), numbers).some(({ at }) => at === 0));
  const time = DIMENSIONS[query.by].kind === "time";
  const grain = words.terms.dimensions[query.by].label.toLowerCase();
  const zeros = zeroText(sides.flat());
  const doubts = doubtsOf({ columns: sides.flat() });
  const shownAs: Record<Doubt, [shown: boolean, text: string, swatch: Swatch]> = {
    zero: [time && form === "columns", written ? zeros : words.pictures.key.blank(zeros), written ? { sign: "0" } : "blank"],
    possible: [form !== "lines" && form !== "area", said.key.possible, "hatched"],
    spread: [false, "", "hatched"],
    uncovered: [time && form !== "ladder", said.notCovered, "hatched"],
    unfinished: [time, (data.columns[0]?.level === true ? said.key.lastKnown : said.key.partOf)(grain), "unfinished"],
    partial: [time && form !== "ladder", said.key.partial, "partial"],
  };
  const parts = query.split === null && !names ? [] : form === "ladder" ? [] : partsKey(data, colours);
  const directions: KeyItem[] =
    names && query.split !== null
      ? [
          { text: names.one, swatch: { sign: "↑" } },
          { text: names.other, swatch: { sign: "↓" } },
        ]
      : [];
  const marks = [...doubts].flatMap((doubt): KeyItem[] => {
    const [shown, text, swatch] = shownAs[doubt];
    return shown ? [{ text, swatch }] : [];
  });
  const ground = data.columns.some(({ key }) => homes?.has(key)) ? groundKey(query) : [];
  return [...parts, ...directions, ...ground, ...marks, ...spread, ...beside];
}

/** A part above and below the line has one colour, and stands here once. */
function partsKey({ parts }: Drawing["data"], colours: readonly string[]): KeyItem[] {
  return parts.flatMap(({ label }, index) =>
    parts.findIndex((other, at) => other.label === label && colours[at] === colours[index]) === index
      ? [{ text: label, swatch: { fill: colours[index] ?? "var(--other)" } }]
      : [],
  );
}

/** A zero in what is covered in part says less than one in what is covered in full. */
function zeroText(columns: readonly Column[]): string {
  const { key } = spokenWords().pictures;
  const zeros = columns.filter(isZero);
  const partial = zeros.filter(({ completeness }) => completeness !== "full").length;
  if (partial === 0) return key.zero;
  return partial === zeros.length ? key.zeroInPart : key.zeroEither;
}

function lanesKey({ columns }: Drawing["data"]): KeyItem[] {
  const { marks, pictures } = spokenWords();
  const cells = columns.flatMap(({ segments }) => segments);
  const shown: [boolean, KeyItem][] = [
    [cells.some(({ value }) => value === null), { text: marks.notCovered, swatch: "hatched" }],
    [cells.some(({ possible }) => possible > 0), { text: pictures.key.onColumn, swatch: "hatched" }],
    [partialStretches(columns).length > 0, { text: marks.key.partial, swatch: "partial" }],
  ];
  return shown.flatMap(([isShown, item]) => (isShown ? [item] : []));
}

function heatKey({ columns }: Drawing["data"], colour: string, query: Query): KeyItem[] {
  const { marks, pictures, terms } = spokenWords();
  const time = DIMENSIONS[query.by].kind === "time";
  const cells = columns.flatMap(({ segments }) => segments);
  const grain = terms.dimensions[query.by].label.toLowerCase();
  const shown: [boolean, KeyItem][] = [
    [true, { text: pictures.key.stronger, swatch: { fill: colour, opacity: 0.6 } }],
    [
      cells.some(({ value }) => value === 0) || !time,
      { text: time ? pictures.key.paleZero : pictures.key.paleNone, swatch: { fill: "var(--band)" } },
    ],
    [time && cells.some(({ value }) => value === null), { text: marks.notCovered, swatch: "hatched" }],
    [cells.some(({ value, possible }) => value !== null && possible > 0), { text: pictures.key.hatchedNumber, swatch: "hatched" }],
    [time && columns.some(({ complete, covered }) => !complete && covered), { text: marks.key.partOf(grain), swatch: "unfinished" }],
    [time && partialStretches(columns).length > 0, { text: marks.key.partial, swatch: "partial" }],
  ];
  return shown.flatMap(([isShown, item]) => (isShown ? [item] : []));
}
