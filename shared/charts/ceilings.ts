import type { Series } from "../api.ts";
import { withFilter, type Query } from "../query.ts";

/** Posts cut by a ceiling on mission staff, which stand beside persons expelled and are never added to them. */
export interface Ceiling {
  positions: number;
  /** Labels of the years in which they were cut. */
  years: readonly string[];
}

/** The question about ceilings that goes with one about persons expelled; null for every other question. */
export function ceilingQuery(query: Query): Query | null {
  const { kind, unit } = query.filters;
  const isExpelled = query.metric === "quantity" && unit?.includes("persons") === true && kind?.includes("expulsion") === true;
  if (!isExpelled || query.tier === "machine") return null;
  return withFilter(withFilter({ ...query, by: "year", split: null }, "kind", ["staff_cap"]), "unit", ["positions"]);
}

/** What an answer to it says; null where there was none. */
export function readCeiling({ events, total, rows }: Pick<Series, "events" | "total" | "rows">): Ceiling | null {
  if (events === 0) return null;
  return { positions: total.value ?? 0, years: rows.filter((row) => row.events > 0).map(({ label }) => label) };
}
