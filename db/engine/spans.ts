import type { Day } from "#shared/dates.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { columnsOf } from "./columns.ts";
import { chooseOverlapping } from "./overlapping.ts";

/** When an event can have begun, and when it was over. */
export interface EventSpan {
  id: string;
  earliest: Day;
  latest: Day;
  /** Its last day, where it lasts longer than one. */
  end: Day;
}

/** The days of the events of a query, certain and possible, in time order. */
export function listSpans(db: Db, query: Query): EventSpan[] {
  const columns = columnsOf(db);
  const spans = Array.from(chooseOverlapping(columns, query), (row): EventSpan => {
    const [earliest = 0, latest = 0, end = 0] = [columns.earliest[row], columns.latest[row], columns.end[row]];
    return { id: columns.ids[row] ?? "", earliest, latest, end };
  });
  return spans.toSorted((a, b) => a.earliest - b.earliest || (a.id < b.id ? -1 : 1));
}
