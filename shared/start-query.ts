import { parseDay } from "./dates.ts";
import { DEFAULT_QUERY, withFilter, type Query } from "./query.ts";

/** Where a reader starts who asks for nothing: the two states of the record's fullest file, to its last covered day. */
export function startQuery(lastCoveredDay: string | null): Query {
  const base = withFilter(withFilter(DEFAULT_QUERY, "actor", ["USA"]), "with", ["RUS"]);
  return { ...base, from: parseDay("2009-01-20"), to: lastCoveredDay === null ? null : parseDay(lastCoveredDay) };
}

/** Where Explore starts: calls of the same two states by year, split by the rank of those who spoke. */
export function startExample(lastCoveredDay: string | null): Query {
  return { ...withFilter(startQuery(lastCoveredDay), "kind", ["call", "video_call"]), split: "level" };
}
