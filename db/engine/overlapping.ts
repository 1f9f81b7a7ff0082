import { METRICS } from "#shared/definitions/metrics.ts";
import type { Query } from "#shared/query.ts";
import { chooseEvents } from "./choose.ts";
import type { Columns } from "./columns.ts";
import { keep } from "./keep.ts";
import { openUnits } from "./units.ts";

/** The events of a query that lie in its period or may, in the order of `rowid`; of a level, those from before it too. */
export function chooseOverlapping(columns: Columns, query: Query): Int32Array {
  const from = (METRICS[query.metric].running ? null : query.from) ?? Number.NEGATIVE_INFINITY;
  const to = query.to ?? Number.POSITIVE_INFINITY;
  const { earliest, latest } = columns;
  const chosen = chooseEvents(columns, query, openUnits(columns, query).of === "pair");
  return keep(chosen, (row) => (latest[row] ?? 0) >= from && (earliest[row] ?? 0) <= to);
}
