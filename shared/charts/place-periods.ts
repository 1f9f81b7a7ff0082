import type { Periods, Series } from "../api.ts";
import { parseDay } from "../dates.ts";
import { DIMENSIONS } from "../definitions/dimensions.ts";
import type { Query } from "../query.ts";
import { hasId } from "../tables.ts";
import { placeBands, shapeBands, type Band } from "./bands.ts";
import { nearPeriods } from "./near-periods.ts";
import { packRows } from "./pack-rows.ts";

/** What stands beside the columns of an answer: terms of office, and rows of crises, breaks and gaps of the sources. */
export interface PlacedPeriods {
  terms: readonly Band[];
  bars: readonly (readonly Band[])[];
}

export const NO_PERIODS: PlacedPeriods = { terms: [], bars: [] };

interface PlaceRequest {
  query: Query;
  answer: Pick<Series, "by" | "period">;
  /** Keys of the columns. */
  keys: readonly string[];
  /** Whose terms of office; null for nobody's. */
  holder: string | null;
}

/** Terms of office of one side, crises and breaks between the sides, and gaps of their sources, along the columns of an answer. */
export function placePeriods(periods: Periods["periods"], { query, answer, keys, holder }: PlaceRequest): PlacedPeriods {
  const grain = hasId(DIMENSIONS, answer.by) ? DIMENSIONS[answer.by].grain : null;
  if (grain === null) return NO_PERIODS;
  const within = { from: parseDay(answer.period.from ?? ""), to: parseDay(answer.period.to ?? "") };
  const near = nearPeriods(periods, query);
  const acts = near.filter(({ kind }) => kind !== "disclosure_gap");
  // Those of the record's sources say nothing of machine-coded files.
  const gaps = query.tier === "machine" ? [] : near.filter(({ kind }) => kind === "disclosure_gap");
  return {
    terms: shapeBands(periods, holder, grain, keys, within),
    // Gaps stand below the crises, so that a row is of one kind.
    bars: [acts, gaps].flatMap((own) => packRows(placeBands(own, grain, keys, within), (band) => band, 0.1)),
  };
}
