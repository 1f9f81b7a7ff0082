import { doubtKey, groundKey, laneKey, partKey, periodKey, spreadKey } from "../charts/keys.ts";
import { shownItems, type KeyItem } from "../charts/key-items.ts";
import { NO_PERIODS } from "../charts/place-periods.ts";
import { partialStretches } from "../charts/series.ts";
import { DIMENSIONS } from "../definitions/dimensions.ts";
import type { Query } from "../query.ts";
import { spokenWords } from "../words/spoken.ts";
import { columnNumbers } from "./column-numbers.ts";
import type { Drawing } from "./choose-drawing.ts";
import { sidesOf } from "./mirrored-plot.ts";

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
  const beside = periodKey(periods, words);
  // Lanes, cells and what is drawn both ways have no band above them.
  const spread = spreadKey(data.columns, form !== "lanes" && form !== "heat" && form !== "ladder" && !names, words);
  if (form === "lanes") return [...laneKey(data.columns, false, words), ...spread, ...beside];
  if (form === "heat") return [...heatKey(data, colours[0] ?? "var(--call)", query), ...spread];
  const sides = names ? sidesOf(data) : [data.columns];
  const written =
    form === "columns" && sides.some((side) => columnNumbers(side, plotPx / Math.max(1, side.length), numbers).some(({ at }) => at === 0));
  const time = DIMENSIONS[query.by].kind === "time";
  const doubts = doubtKey(
    sides.flat(),
    {
      zeros: time && form === "columns" ? (written ? "written" : "blank") : null,
      possible: form !== "lines" && form !== "area",
      time,
      reach: time && form !== "ladder",
      grain: words.terms.dimensions[query.by].label.toLowerCase(),
    },
    words,
  );
  const parts = query.split === null && !names ? [] : form === "ladder" ? [] : partKey(data, colours);
  const directions: KeyItem[] =
    names && query.split !== null
      ? [
          { text: names.one, swatch: { sign: "↑" } },
          { text: names.other, swatch: { sign: "↓" } },
        ]
      : [];
  const ground = data.columns.some(({ key }) => homes?.has(key)) ? groundKey(query.filters.with ? 2 : 1, words) : [];
  return [...parts, ...directions, ...ground, ...doubts, ...spread, ...beside];
}

function heatKey({ columns }: Drawing["data"], colour: string, query: Query): KeyItem[] {
  const { marks, pictures, terms } = spokenWords();
  const time = DIMENSIONS[query.by].kind === "time";
  const cells = columns.flatMap(({ segments }) => segments);
  const grain = terms.dimensions[query.by].label.toLowerCase();
  return shownItems([
    [true, { text: pictures.key.stronger, swatch: { fill: colour, opacity: 0.6 } }],
    [
      cells.some(({ value }) => value === 0) || !time,
      { text: time ? pictures.key.paleZero : pictures.key.paleNone, swatch: { fill: "var(--band)" } },
    ],
    [time && cells.some(({ value }) => value === null), { text: marks.notCovered, swatch: "hatched" }],
    [cells.some(({ value, possible }) => value !== null && possible > 0), { text: pictures.key.hatchedNumber, swatch: "hatched" }],
    [time && columns.some(({ complete, covered }) => !complete && covered), { text: marks.key.partOf(grain), swatch: "unfinished" }],
    [time && partialStretches(columns).length > 0, { text: marks.key.partial, swatch: "partial" }],
  ]);
}
