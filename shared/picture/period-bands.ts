import type { Band } from "../charts/bands.ts";
import { nameTerms } from "../charts/name-terms.ts";
import { placePeriods, type PlacedPeriods } from "../charts/place-periods.ts";
import type { Query } from "../query.ts";
import { sidesOfQuery } from "../query-sides.ts";
import { spokenWords } from "../words/spoken.ts";
import type { Drawing } from "./choose-drawing.ts";
import type { Drawn } from "./draw-picture.ts";
import type { Pen } from "./markup.ts";
import { measureText } from "./measure-text.ts";
import { label, LABEL_PX, linked, type Box } from "./plot.ts";

const [TERM_PX, ROW_PX, BAR_PX, LEAST_PX] = [18, 8, 5, 3];

/** Rows of bars that a plot can have above it; lanes have room for any number. */
const MOST_ROWS = 8;

/** A drawing with what stands along its time: terms of office of the first side the query names, crises, breaks and gaps; none where it has no time. */
export function withPeriods(drawing: Drawing, { series, periods }: Pick<Drawn, "series" | "periods">, query: Query): Drawing {
  const { form, data, notes } = drawing;
  if (form === "heat" || form === "ladder") return drawing;
  const keys = data.columns.map(({ key }) => key);
  const placed = placePeriods(periods, { query, answer: series, keys, holder: sidesOfQuery(query).first[0] ?? null });
  if (form === "lanes" || placed.bars.length <= MOST_ROWS) return { ...drawing, periods: placed };
  const gaps = placed.bars.filter((row) => row.some(({ kind }) => kind === "disclosure_gap"));
  const left = placed.bars.flat().length - gaps.flat().length;
  return {
    ...drawing,
    periods: { ...placed, bars: gaps },
    notes: [...notes, spokenWords().pictures.periods(left)],
  };
}

/** The room that they need above a plot. */
export function periodsPx({ terms, bars }: PlacedPeriods): number {
  const rows = terms.length === 0 ? 0 : TERM_PX;
  return rows + bars.length * ROW_PX + (rows + bars.length === 0 ? 0 : 4);
}

interface PeriodGround {
  /** Left edge and width of the columns; its top is that of the room for periods. */
  box: Box;
  /** Width of a column. */
  band: number;
  /** Where terms end. */
  bottom: number;
  hatch: string;
}

/** Every other term pale behind the marks, with the name of its holder where there is room. */
export function drawTerms(pen: Pen, { terms }: PlacedPeriods, { box, band, bottom }: Omit<PeriodGround, "hatch">): string {
  const names = nameTerms(terms, { left: box.x, step: band, measure: (text) => measureText(text, LABEL_PX) });
  const said = names.map((name) => (name === null ? "" : label(pen, name.text, { x: name.x, y: box.y + 12, "text-anchor": name.anchor })));
  const grounds = terms.map(({ label: holder, from, to, shaded }) => {
    const ground = { x: box.x + from * band, y: box.y, width: (to - from) * band, height: bottom - box.y };
    return linked(pen, null, holder, shaded ? pen("rect", { ...ground, fill: "var(--band)" }) : "");
  });
  // A name may begin over the term before it.
  return [...grounds, ...said].join("");
}

/** Each crisis, break and gap as a thin bar over its time, with its name. */
export function drawBars(pen: Pen, periods: PlacedPeriods, { box, band, hatch }: Omit<PeriodGround, "bottom">): string {
  const top = box.y + (periods.terms.length === 0 ? 0 : TERM_PX);
  return periods.bars
    .flatMap((row, index) =>
      row.map((each) => {
        const place = { x: box.x + each.from * band, y: top + index * ROW_PX, width: (each.to - each.from) * band, height: BAR_PX };
        return drawBar(pen, each, place, hatch);
      }),
    )
    .join("");
}

/** A crisis or break as a bar that is seen however short; a gap in the sources hatched and outlined, like everything that is not known. */
export function drawBar(pen: Pen, { kind, label: name }: Band, { x, y, width, height }: Box, hatch: string): string {
  const look =
    kind === "disclosure_gap"
      ? { fill: `url(#${hatch})`, stroke: "var(--muted)", "stroke-width": 0.75 }
      : { fill: "var(--closure)", "fill-opacity": kind === "break" ? 0.85 : 0.5 };
  return linked(pen, null, name, pen("rect", { x, y, width: Math.max(LEAST_PX, width), height, ...look }));
}
