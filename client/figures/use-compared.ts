import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Series } from "#shared/api.ts";
import { compareWindows, type ComparedWindows, type Comparison } from "#shared/compare.ts";
import { parseDay } from "#shared/dates.ts";
import type { Query } from "#shared/query.ts";
import { grainOf, linesUp } from "../charts/lay-compared.ts";
import { seriesOptions } from "../queries.ts";
import type { FigureAnswer } from "./use-figure.ts";

/** The other period of a chart over time. `apart`: its buckets cannot be laid over those of the chart. */
export type Compared = { kind: "laid"; query: Query; series: Series; windows: ComparedWindows } | { kind: "apart" } | { kind: "none" };

const NONE: Compared = { kind: "none" };
const APART: Compared = { kind: "apart" };

/** What a chart of one query is compared with; nothing until the reader asks. While a new one loads, the old one stays. */
export function useCompared({ queries, series, stale }: FigureAnswer, comparison: Comparison | null): Compared {
  const answer = series?.[0] ?? null;
  const windows = comparison && answer ? windowsOf(answer, comparison) : null;
  const grain = answer && grainOf(answer);
  const aligned = windows !== null && grain !== null && linesUp(grain, windows);
  const base = queries[0]?.query;
  const query = aligned && base && !stale ? { ...base, ...windows.other, period: null } : null;
  const split = useQuery(seriesOptions(query));
  // An answer without events has no groups, and so no rows that say what is covered.
  const bare = query && split.data?.rows.length === 0 && !split.isPlaceholderData ? { ...query, split: null } : null;
  const whole = useQuery(seriesOptions(bare));
  const { data, isPlaceholderData, error } = bare ? whole : split;
  const [last, setLast] = useState({ key: "", compared: NONE });
  if (error) return NONE;
  const now: Compared | null =
    query && windows && data && !isPlaceholderData
      ? { kind: "laid", query, series: data, windows }
      : stale || query
        ? null
        : windows
          ? APART
          : NONE;
  const key = now === null ? last.key : now.kind === "laid" ? `${now.series.query} on ${answer?.query ?? ""}` : now.kind;
  if (now && key !== last.key) setLast({ key, compared: now });
  return now ?? last.compared;
}

function windowsOf({ period, rows }: Series, comparison: Comparison): ComparedWindows | null {
  const told = rows.flatMap(({ covered, last }) => (covered && last !== null ? [last] : [])).toSorted();
  return compareWindows(parseDay(period.from ?? ""), parseDay(period.to ?? ""), comparison, parseDay(told.at(-1) ?? ""));
}
