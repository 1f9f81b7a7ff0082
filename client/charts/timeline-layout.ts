import { KINDS } from "#shared/definitions/kinds.ts";
import { NAMED_PERIOD_KINDS } from "#shared/definitions/vocabularies.ts";
import { idsOf } from "#shared/tables.ts";
import { measureName, type Annotations } from "./annotations.ts";
import type { Band } from "#shared/charts/bands.ts";
import type { Lane } from "./lanes.ts";
import { nameTerms, type TermName } from "#shared/charts/name-terms.ts";
import { packRows } from "#shared/charts/pack-rows.ts";
import { words } from "../words.ts";

/** A band of the timeline in pixels, with the place of its name; null where there is no room for it. */
export interface PlacedBand {
  band: Band;
  x: number;
  width: number;
  y: number;
  /** As far as the row reaches. */
  height: number;
  name: TermName | null;
}

type Unplaced = Omit<PlacedBand, "y" | "height">;

export interface TimelineLayout {
  height: number;
  left: number;
  /** Right edge of the plot. */
  right: number;
  step: number;
  /** Names of the rows above the lanes. */
  heads: readonly { text: string; y: number }[];
  bands: readonly (readonly PlacedBand[])[];
  /** Where a band reaches to when it is lit: from the first row to the axis. */
  top: number;
  bottom: number;
  lanes: readonly { lane: Lane; nameY: number; top: number; bottom: number }[];
}

/** Names stand left of the lanes where there is room, else above each. */
const WIDE_PX = 640;
const NAMES_PX = 216;
/** More rows than this are drawn without names, closer together. */
const MOST_NAMED_ROWS = 6;
const [TERM_PX, BAR_PX, NARROW_BAR_PX, LANE_PX, NAME_PX, FAMILY_PX, AXIS_PX] = [20, 17, 9, 26, 17, 9, 26];
const LETTER_PX = 6.6;
const GAP_PX = 5;

/** The left edge of the plot: known from the width alone, so that the grain is too. */
export function plotLeft(width: number): number {
  return width >= WIDE_PX ? NAMES_PX : 0;
}

/** Places everything of the timeline: terms, crises and gaps in rows above, then a lane for each kind, families apart. */
export function layOutTimeline(lanes: readonly Lane[], { terms, bars }: Annotations, columns: number, width: number): TimelineLayout {
  const wide = width >= WIDE_PX;
  const [left, right] = [plotLeft(width), width - 1];
  const step = (right - left) / Math.max(1, columns);
  const place = (band: Band, named: boolean): Unplaced => {
    const [x, bandPx] = [left + band.from * step, (band.to - band.from) * step];
    return { band, x, width: bandPx, name: named ? placeName(band.label, x, x + bandPx, left, right) : null };
  };
  const heads: { text: string; y: number }[] = [];
  const rows: PlacedBand[][] = [];
  let y = 0;
  if (terms.length > 0) {
    heads.push({ text: words.terms.periodKinds.term.label, y });
    const names = nameTerms(terms, { left, step, measure: measureName });
    rows.push(terms.map((band, index) => ({ ...place(band, false), y, height: TERM_PX - 4, name: names[index] ?? null })));
    y += TERM_PX;
  }
  for (const kind of idsOf(NAMED_PERIOD_KINDS)) {
    const own = bars.flat().filter((band) => band.kind === kind);
    if (own.length > 0) heads.push({ text: words.terms.periodKinds[kind].label, y });
    const named = packBands(own.map((band) => place(band, wide)));
    const isNamed = wide && named.length <= MOST_NAMED_ROWS;
    const rowPx = isNamed ? BAR_PX : NARROW_BAR_PX;
    for (const row of isNamed ? named : packBands(own.map((band) => place(band, false)))) {
      rows.push(row.map((band) => ({ ...band, y, height: rowPx })));
      y += rowPx;
    }
    // A name of the row needs its own line.
    if (own.length > 0 && wide && !isNamed) y = Math.max(y, (heads.at(-1)?.y ?? 0) + BAR_PX);
  }
  y += 6;
  const top = y;
  const placed = lanes.map((lane, index) => {
    const before = lanes[index - 1];
    if (before && KINDS[before.kind].family !== KINDS[lane.kind].family) y += FAMILY_PX;
    const start = wide ? y : y + NAME_PX;
    y = start + LANE_PX;
    return { lane, nameY: wide ? start + LANE_PX / 2 : start - NAME_PX / 2 + 2, top: start, bottom: y };
  });
  return { height: y + AXIS_PX, left, right, step, heads: wide ? heads : [], bands: rows, top, bottom: y, lanes: placed };
}

function packBands(bands: readonly Unplaced[]): Unplaced[][] {
  return packRows(
    bands.toSorted((a, b) => spanOf(a).from - spanOf(b).from),
    spanOf,
    10,
  );
}

/** Right of its bar, or left of it, or on it, wherever the name fits. */
function placeName(label: string, from: number, to: number, left: number, right: number): PlacedBand["name"] {
  const length = label.length * LETTER_PX + GAP_PX;
  if (to + length <= right) return { text: label, x: to + GAP_PX, anchor: "start" };
  if (from - length >= left) return { text: label, x: from - GAP_PX, anchor: "end" };
  return to - from > label.length * LETTER_PX + 2 * GAP_PX ? { text: label, x: from + GAP_PX, anchor: "start" } : null;
}

function spanOf({ band, x, width, name }: Unplaced): { from: number; to: number } {
  const length = band.label.length * LETTER_PX;
  return {
    from: name?.anchor === "end" ? name.x - length : x,
    to: Math.max(x + width, name?.anchor === "start" ? name.x + length : 0),
  };
}
