import type { Series } from "../api.ts";
import type { Query } from "../query.ts";

export interface RankedRow {
  key: string;
  label: string;
  value: number;
  possible: number;
  events: number;
  /** In the country of one of the page's own sides; "neutral ground" is the rest. */
  home: boolean;
}

export interface Ranking {
  rows: readonly RankedRow[];
  /** Every group in the answer's order, the unnamed one too: what the file holds. */
  all: readonly RankedRow[];
  /** Groups beyond the rows shown, and what they hold. */
  more: { groups: number; events: number } | null;
  /** Events whose sources name no group. */
  unnamed: number;
  groups: number;
}

/** The most frequent groups first, the rest folded; ties in the order of their names. */
export function shapeRanking(series: Series, most: number, homes: readonly string[]): Ranking {
  const all = series.rows.map((row): RankedRow => ({
    key: row.key,
    label: row.label,
    value: row.value ?? 0,
    possible: row.possible,
    events: row.events,
    home: isAtHome(row.key, homes),
  }));
  const named = all
    .filter((row) => row.key !== "unknown" && (row.value > 0 || row.possible > 0))
    .toSorted((a, b) => b.value - a.value || b.possible - a.possible || a.label.localeCompare(b.label, "en"));
  const rest = named.slice(most);
  return {
    rows: named.slice(0, most),
    all,
    more: rest.length === 0 ? null : { groups: rest.length, events: rest.reduce((sum, row) => sum + row.events, 0) },
    unnamed: series.rows.find((row) => row.key === "unknown")?.events ?? 0,
    groups: named.length,
  };
}

/** The states whose ground is that of a side; none where the query names no side. */
export function homesOf({ filters }: Pick<Query, "filters">): string[] {
  return [...(filters.actor ?? []), ...(filters.with ?? [])];
}

/** Whether a venue or a country is one of these states' own: a venue's id ends in its country's code, `geneva-che`. */
export function isAtHome(place: string, homes: readonly string[]): boolean {
  return homes.includes(place.slice(place.lastIndexOf("-") + 1).toUpperCase());
}
