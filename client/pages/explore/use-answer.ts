import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Series } from "#shared/api.ts";
import type { Query } from "#shared/query.ts";
import type { View } from "../../query-state.ts";
import { seriesOptions } from "../../queries.ts";
import { useLastGood } from "../../use-last-good.ts";
import { settleLook, type Drawn } from "./drawn.ts";
import type { Situation } from "./forms.ts";
import { buildSheet, drawnCells, type Sheet } from "./sheet.ts";
import { findOverlaps, isPatchy, NO_OVERLAPS } from "#shared/charts/sums.ts";

/** An answer with the question it belongs to, and how it is drawn. */
export interface Answer {
  query: Query;
  series: Series;
  situation: Situation;
  drawn: Drawn;
  sheet: Sheet;
}

export interface Asked {
  /** The newest answer; an older one while the newest is on its way or could not be had. */
  answer: Answer | null;
  stale: boolean;
  error: Error | null;
  /** What the controls go by: the answer where it is that of the question, else the question alone. */
  situation: Situation;
  drawn: Drawn;
}

export function useAnswer(query: Query | null, { look, tables }: Pick<View, "look" | "tables">): Asked | null {
  const { data, isPlaceholderData, error } = useQuery(seriesOptions(query));
  const fresh = useMemo(
    () => (query === null || data === undefined || isPlaceholderData ? undefined : { query, series: data }),
    [query, data, isPlaceholderData],
  );
  const shown = useLastGood(fresh);
  const table = tables.includes("explore");
  const answer = useMemo((): Answer | null => {
    if (!shown) return null;
    const overlaps = findOverlaps(shown.query, shown.series);
    const known: Situation = { query: shown.query, overlaps, zeros: null, patchy: isPatchy(shown.series) };
    const sheet = buildSheet(shown.series, shown.query, settleLook({ ...look, log: false }, table, known), overlaps);
    const zeros = sheet.rows.flatMap(drawnCells).filter(({ reading: { value } }) => value === 0).length;
    const situation = { ...known, zeros };
    return { ...shown, situation, sheet, drawn: settleLook(look, table, situation) };
  }, [shown, look, table]);
  if (query === null) return null;
  const current = answer && answer.query === query ? answer : null;
  const situation = current?.situation ?? { query, overlaps: NO_OVERLAPS, zeros: null, patchy: false };
  return {
    answer,
    stale: current === null || error !== null,
    error,
    situation,
    drawn: current?.drawn ?? settleLook(look, table, situation),
  };
}
