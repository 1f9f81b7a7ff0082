import type { Totals } from "#shared/api.ts";
import { formatDay, toCivil, toDay, type Day } from "#shared/dates.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { answerHead } from "./answer.ts";
import { coveredSpan, queryCoverage, withinReach, type Coverage } from "./coverage.ts";
import { queryTotal, type Total } from "./total.ts";
import { resolveQuery } from "./vocabulary.ts";

/** One number for the period, and the same for the window of equal length just before it. */
export function queryTotals(db: Db, asked: Query): Totals {
  const resolved = resolveQuery(db, asked);
  // Coverage is that of the metric and the sides, whatever the period: one serves both windows.
  const coverage = queryCoverage(db, resolved);
  const query = withinReach(resolved, coverage);
  const current = queryTotal(db, query);
  const window = previousWindow(query.from, query.to);
  const before = window === null ? null : { ...query, ...window };
  const currentAnswer = describeTotal(query, current, coverage);
  const previous = before === null ? null : describeTotal(before, queryTotal(db, before), coverage);
  const change =
    previous && reachesBack(currentAnswer) && reachesBack(previous) ? (currentAnswer.value ?? 0) - (previous.value ?? 0) : null;
  return {
    ...answerHead(db, query),
    query: formatQuery(resolved),
    current: currentAnswer,
    previous,
    change,
    rate: change === null || !previous?.value ? null : change / previous.value,
    events: current.events,
  };
}

/** The window of equal length that ends on the eve of `from`; whole calendar years stay whole years. */
export function previousWindow(from: Day | null, to: Day | null): { from: Day; to: Day } | null {
  if (from === null || to === null) return null;
  const [first, last] = [toCivil(from), toCivil(to)];
  const wholeYears = first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
  if (!wholeYears) return { from: from - (to - from + 1), to: from - 1 };
  return { from: toDay(first.year - (last.year - first.year + 1), 1, 1), to: from - 1 };
}

/** Whether a number stands for its whole window: a window that begins before the sources do cannot be compared. */
function reachesBack({ value, from, coveredFrom }: Totals["current"]): boolean {
  return value !== null && from !== null && coveredFrom === from;
}

function describeTotal(query: Query, total: Total, coverage: Coverage): Totals["current"] {
  const span = coveredSpan(coverage, query);
  const covered = (!METRICS[query.metric].running && total.events > 0) || span !== null;
  return {
    from: query.from === null ? null : formatDay(query.from),
    to: query.to === null ? null : formatDay(query.to),
    value: covered ? total.value : null,
    possible: total.possible,
    unstated: total.unstated,
    covered,
    coveredFrom: span && formatDay(span.first),
    coveredTo: span && formatDay(span.last),
  };
}
