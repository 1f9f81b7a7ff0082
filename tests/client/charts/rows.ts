import type { Row, Series } from "#shared/api.ts";

/** A row of an answer: covered and complete unless told otherwise. */
export function row(key: string, value: number | null, more: Partial<Row> = {}): Row {
  return {
    key,
    label: key,
    split: null,
    splitLabel: null,
    value,
    possible: 0,
    events: value ?? 0,
    unstated: 0,
    covered: value !== null,
    completeness: value === null ? null : "full",
    complete: true,
    first: null,
    last: null,
    ...more,
  };
}

export function series(rows: Row[], more: Partial<Series> = {}): Series {
  const value = rows.reduce((sum, each) => sum + (each.value ?? 0), 0);
  return {
    query: "",
    sentence: "Calls.",
    metric: "events",
    metricLabel: "Events",
    unit: "calls",
    by: "year",
    split: null,
    period: { from: null, to: null, label: null },
    vintage: { version: "v", recordDay: "2026-11-22", lastCoveredDay: "2026-05-15" },
    rows,
    total: { value, possible: 0, unstated: 0, covered: true, overlap: false },
    events: value,
    spread: [],
    wholes: [],
    sources: [],
    publishers: 0,
    places: [],
    attributions: [],
    ...more,
  };
}
