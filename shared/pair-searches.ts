import { DEFAULT_QUERY, formatQuery, withFilter, type Query } from "./query.ts";

const CONTACTS = ["call", "meeting", "summit", "video_call", "visit"];
const MEASURES = "expulsion,sanction_imposed";

/** What the page of two sides asks of them. */
export interface PairSearches {
  /** Everything between them. */
  all: Query;
  /** Contacts of their leaders. */
  leaders: Query;
  /** The search of each analysis on the page. */
  silence: string;
  reciprocity: string;
  ladder: string;
  around: string;
  unfolding: string;
  readouts: string;
}

/** @param asOf the record looked at; null for today's */
export function pairSearches(one: string, other: string, asOf: string | null): PairSearches {
  const all = withFilter(withFilter({ ...DEFAULT_QUERY, asOf }, "actor", [one]), "with", [other]);
  const leaders = withFilter(withFilter(all, "kind", CONTACTS), "level", ["leaders"]);
  const search = formatQuery(all);
  return {
    all,
    leaders,
    silence: formatQuery(leaders),
    reciprocity: search,
    ladder: search,
    around: `${search}&around=${MEASURES}&days=60`,
    unfolding: search,
    readouts: search,
  };
}
