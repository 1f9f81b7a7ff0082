import { doubtsOf, isZero, spreadNotes, type Doubt } from "../charts/doubts.ts";
import { NO_PERIODS } from "../charts/place-periods.ts";
import type { Column } from "../charts/series.ts";
import { DIMENSIONS } from "../definitions/dimensions.ts";
import type { Query } from "../query.ts";
import { en } from "../words/en.ts";
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
  const beside = periodsKey(periods);
  // Lanes, cells and what is drawn both ways have no band above them.
  const banded = form !== "lanes" && form !== "heat" && form !== "ladder" && !names;
  const spread = spreadNotes(data.columns, en).map((text): KeyItem => ({ text, swatch: banded ? "hatched" : "blank" }));
  if (form === "lanes") return [...lanesKey(data), ...spread, ...beside];
  if (form === "heat") return [...heatKey(data, colours[0] ?? "var(--call)", query), ...spread];
  const sides = names ? sidesOf(data) : [data.columns];
  const written =
    form === "columns" && sides.some((side) => columnNumbers(side, plotPx / Math.max(1, side.length), numbers).some(({ at }) => at === 0));
  const time = DIMENSIONS[query.by].kind === "time";
  const grain = DIMENSIONS[query.by].label.toLowerCase();
  const doubts = doubtsOf({ columns: sides.flat() });
  const words: Record<Doubt, [shown: boolean, text: string, swatch: Swatch]> = {
    zero: [time && form === "columns", `${written ? "" : "blank: "}${zeroText(sides.flat())}`, written ? { sign: "0" } : "blank"],
    possible: [form !== "lines" && form !== "area", "possible, date not exact", "hatched"],
    spread: [false, "", "hatched"],
    uncovered: [time && form !== "ladder", "not covered", "hatched"],
    unfinished: [time, data.columns[0]?.level === true ? `last known before the ${grain} ends` : `only part of the ${grain}`, "unfinished"],
    partial: [time && form !== "ladder", "sources cover it in part", "partial"],
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
    const [shown, text, swatch] = words[doubt];
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
  const zeros = columns.filter(isZero);
  const partial = zeros.filter(({ completeness }) => completeness !== "full").length;
  if (partial === 0) return "covered, nothing recorded";
  return partial === zeros.length ? "nothing recorded, covered in part" : "nothing recorded, covered in full or in part";
}

function lanesKey({ columns }: Drawing["data"]): KeyItem[] {
  const cells = columns.flatMap(({ segments }) => segments);
  const shown: [boolean, KeyItem][] = [
    [cells.some(({ value }) => value === null), { text: "not covered", swatch: "hatched" }],
    [cells.some(({ possible }) => possible > 0), { text: "on a column: possible, date not exact", swatch: "hatched" }],
  ];
  return shown.flatMap(([isShown, item]) => (isShown ? [item] : []));
}

function heatKey({ columns }: Drawing["data"], colour: string, query: Query): KeyItem[] {
  const time = DIMENSIONS[query.by].kind === "time";
  const cells = columns.flatMap(({ segments }) => segments);
  const grain = DIMENSIONS[query.by].label.toLowerCase();
  const shown: [boolean, KeyItem][] = [
    [true, { text: "the stronger the colour, the more", swatch: { fill: colour, opacity: 0.6 } }],
    [
      cells.some(({ value }) => value === 0) || !time,
      { text: time ? "pale: covered, nothing recorded" : "pale: none recorded", swatch: { fill: "var(--band)" } },
    ],
    [time && cells.some(({ value }) => value === null), { text: "not covered", swatch: "hatched" }],
    [
      cells.some(({ value, possible }) => value !== null && possible > 0),
      { text: "hatched under a number: more is possible", swatch: "hatched" },
    ],
    [time && columns.some(({ complete, covered }) => !complete && covered), { text: `only part of the ${grain}`, swatch: "unfinished" }],
  ];
  return shown.flatMap(([isShown, item]) => (isShown ? [item] : []));
}
