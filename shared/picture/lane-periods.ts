import type { Band } from "../charts/bands.ts";
import { nameTerms, type TermName } from "../charts/name-terms.ts";
import { packRows } from "../charts/pack-rows.ts";
import type { PlacedPeriods } from "../charts/place-periods.ts";
import { NAMED_PERIOD_KINDS } from "../definitions/vocabularies.ts";
import { idsOf } from "../tables.ts";
import { spokenWords } from "../words/spoken.ts";
import type { Pen } from "./markup.ts";
import { measureText } from "./measure-text.ts";
import { drawBar } from "./period-bands.ts";
import { HALO, label, LABEL_PX, type Box } from "./plot.ts";

/** A period over the lanes, in pixels; null where there is no room for its name. */
interface PlacedPeriod {
  band: Band;
  x: number;
  width: number;
  name: TermName | null;
}

interface PeriodRow {
  items: readonly PlacedPeriod[];
  y: number;
  height: number;
}

export interface LanePeriods {
  /** Names of the kinds, left of their first row. */
  heads: readonly { text: string; y: number }[];
  rows: readonly PeriodRow[];
  height: number;
}

interface Along {
  left: number;
  right: number;
  /** Width of a column. */
  step: number;
  /** Whether there is room for the names of kinds and of bars. */
  wide: boolean;
}

const [TERM_PX, NAMED_PX, BARE_PX, GAP_PX] = [19, 16, 8, 5];
/** More rows of one kind than this are drawn without names, closer together. */
const MOST_NAMED = 5;

/** Terms of office, crises, breaks and gaps in rows of their own, each with its name where there is room. */
export function layOutPeriods({ terms, bars }: PlacedPeriods, along: Along): LanePeriods {
  const { periodKinds } = spokenWords().terms;
  const heads: { text: string; y: number }[] = [];
  const rows: PeriodRow[] = [];
  let y = 0;
  const add = (items: readonly PlacedPeriod[], height: number): void => {
    rows.push({ items, y, height });
    y += height;
  };
  if (terms.length > 0) {
    heads.push({ text: periodKinds.term.label, y });
    const names = nameTerms(terms, { left: along.left, step: along.step, measure: (text) => measureText(text, LABEL_PX) });
    add(
      terms.map((band, index) => ({ ...place(band, along, false), name: names[index] ?? null })),
      TERM_PX,
    );
  }
  for (const kind of idsOf(NAMED_PERIOD_KINDS)) {
    const own = bars.flat().filter((band) => band.kind === kind);
    if (own.length === 0) continue;
    const start = y;
    const named = pack(own.map((band) => place(band, along, along.wide)));
    const isNamed = along.wide && named.length <= MOST_NAMED;
    heads.push({ text: periodKinds[kind].label, y: isNamed ? y : y - (NAMED_PX - BARE_PX) / 2 });
    for (const row of isNamed ? named : pack(own.map((band) => place(band, along, false)))) add(row, isNamed ? NAMED_PX : BARE_PX);
    // The name of the kind needs a line.
    if (along.wide) y = Math.max(y, start + NAMED_PX);
  }
  return { heads: along.wide ? heads : [], rows, height: y === 0 ? 0 : y + 6 };
}

/** @param box where they stand, and down to where an office changes hands */
export function drawLanePeriods(pen: Pen, { heads, rows }: LanePeriods, box: Box & { namesEnd: number }, hatch: string): string {
  const names = heads.map(({ text, y }) => label(pen, text, { x: box.namesEnd, y: box.y + y + 12, "text-anchor": "end" }));
  const drawn = rows.flatMap(({ items, y, height }) =>
    items.map(({ band, x, width, name }) => {
      const top = box.y + y;
      const mark =
        band.kind === "term"
          ? [
              pen("title", {}, band.label),
              band.shaded ? pen("rect", { x, y: top, width, height: height - 3, fill: "var(--band)" }) : "",
              pen("line", { x1: x, x2: x, y1: top, y2: box.y + box.height, stroke: "var(--rule)" }),
            ].join("")
          : drawBar(pen, band, { x, y: top + (height - 5) / 2 - 1, width, height: 6 }, hatch);
      const text = name
        ? label(pen, name.text, { x: name.x, y: top + 12, "text-anchor": name.anchor, ...(band.kind === "term" ? {} : HALO) })
        : "";
      return pen("g", {}, mark, text);
    }),
  );
  return [...drawn, ...names].join("");
}

function place(band: Band, along: Along, named: boolean): PlacedPeriod {
  const [x, width] = [along.left + band.from * along.step, (band.to - band.from) * along.step];
  return { band, x, width, name: named ? nameBeside(band, x, x + width, along) : null };
}

/** Right of its bar, or left of it, wherever the name fits. */
function nameBeside({ label: text }: Band, from: number, to: number, { left, right }: Along): PlacedPeriod["name"] {
  const length = measureText(text, LABEL_PX) + GAP_PX;
  if (to + length <= right) return { text, x: to + GAP_PX, anchor: "start" };
  return from - length >= left ? { text, x: from - GAP_PX, anchor: "end" } : null;
}

function pack(items: readonly PlacedPeriod[]): PlacedPeriod[][] {
  return packRows(
    items.toSorted((a, b) => spanOf(a).from - spanOf(b).from),
    spanOf,
    10,
  );
}

function spanOf({ band, x, width, name }: PlacedPeriod): { from: number; to: number } {
  const length = measureText(band.label, LABEL_PX);
  return {
    from: name?.anchor === "end" ? name.x - length : x,
    to: Math.max(x + width, name?.anchor === "start" ? name.x + length : 0),
  };
}
