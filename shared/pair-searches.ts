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

/** Which record a page of two sides looks at, and the day whose knowledge it tells; null for today's. */
export type RecordLook = Pick<Query, "asOf" | "knownOn">;

export function pairSearches(one: string, other: string, { asOf, knownOn }: RecordLook): PairSearches {
  const all = withFilter(withFilter({ ...DEFAULT_QUERY, asOf, knownOn }, "actor", [one]), "with", [other]);
  const leaders = withFilter(withFilter(all, "kind", CONTACTS), "level", ["leaders"]);
  const search = formatQuery(all);
  const ofLeaders = formatQuery(withFilter(all, "level", ["leaders"]));
  return {
    all,
    leaders,
    silence: formatQuery(leaders),
    reciprocity: ofLeaders,
    ladder: search,
    around: `${search}&around=${MEASURES}&days=60`,
    unfolding: search,
    readouts: ofLeaders,
  };
}

/** What the comparison of leaders on that page asks. @param contacts the search of what is compared @param of ids of leaders */
export function leadersSearch(contacts: string, of: readonly string[]): string {
  return `${contacts}&of=${of.join(",")}&terms=apart`;
}
