/** Something to take away: the counts of a query where there are any, and the events behind it. */
export interface Takeable {
  /** Tells it from another of the same menu; null where it is alone. */
  name: string | null;
  counts: number | null;
  events: number;
  /** The query's text, and for a list the row of the series it stands behind. */
  search: string;
}
