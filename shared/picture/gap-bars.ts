import type { Periods, Series } from "../api.ts";
import { placeBands, type Band } from "../charts/bands.ts";
import { nearPeriods } from "../charts/near-periods.ts";
import { packRows } from "../charts/pack-rows.ts";
import { parseDay } from "../dates.ts";
import { DIMENSIONS } from "../definitions/dimensions.ts";
import type { Query } from "../query.ts";
import type { Drawing } from "./choose-drawing.ts";
import type { Pen } from "./markup.ts";
import { linked, type Box } from "./plot.ts";

const [ROW_PX, BAR_PX, LEAST_PX] = [8, 5, 3];

/** Gaps of the sources of either side along the time of a drawing, in as few rows as they need; none where it has no time. */
export function placeGaps({ form, data }: Drawing, series: Series, query: Query, periods: Periods["periods"]): Band[][] {
  const { grain } = DIMENSIONS[query.by];
  if (grain === null || form === "heat" || form === "ladder") return [];
  const within = { from: parseDay(series.period.from ?? ""), to: parseDay(series.period.to ?? "") };
  const gaps = nearPeriods(periods, query).filter(({ kind }) => kind === "disclosure_gap");
  const keys = data.columns.map(({ key }) => key);
  return packRows(placeBands(gaps, grain, keys, within), (band) => band, 0.1);
}

/** The room that rows of gaps need above a plot. */
export function gapsPx(rows: readonly unknown[]): number {
  return rows.length === 0 ? 0 : rows.length * ROW_PX + 4;
}

/** Each gap as a thin hatched bar over its time, with its name. */
export function drawGaps(
  pen: Pen,
  rows: readonly (readonly Band[])[],
  { box, band, hatch }: { box: Box; band: number; hatch: string },
): string {
  return rows
    .flatMap((row, index) =>
      row.map(({ label, from, to }) => {
        const place = { x: box.x + from * band, y: box.y + index * ROW_PX, width: Math.max(LEAST_PX, (to - from) * band), height: BAR_PX };
        return linked(pen, null, label, pen("rect", { ...place, fill: `url(#${hatch})`, stroke: "var(--muted)", "stroke-width": 0.75 }));
      }),
    )
    .join("");
}
