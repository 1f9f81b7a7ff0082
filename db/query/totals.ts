import type { Totals } from "#shared/api.ts";
import { compareWindows, PREVIOUS, type ComparedWindows, type Comparison } from "#shared/compare.ts";
import { formatDay } from "#shared/dates.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import { monthsIn } from "#shared/windows.ts";
import type { Db } from "../client.ts";
import { sideOf } from "./analyses/parts.ts";
import { withPredecessors } from "./analyses/predecessors.ts";
import { answerHead } from "./answer.ts";
import { coveredSpan, queryCoverage, withinReach, type Coverage } from "./coverage.ts";
import { compareCoverage } from "./uneven.ts";
import { queryTotal, type Total } from "./total.ts";
import { resolveQuery } from "./vocabulary.ts";

const ALIKE: ReturnType<typeof compareCoverage> = { uneven: [], otherSources: [] };

/** One number for the period, and the same for what it is compared with: by default the window of equal length just before it. */
export function queryTotals(db: Db, asked: Query, comparison: Comparison = PREVIOUS): Totals {
  const resolved = resolveQuery(db, asked);
  // Coverage is that of the metric and the sides, whatever the period: one serves all windows.
  const coverage = queryCoverage(db, resolved);
  const query = withinReach(resolved, coverage);
  const total = queryTotal(db, query);
  const current = describeTotal(query, total, coverage);
  const windows = compareWindows(resolved.from, resolved.to, comparison, coverage.last);
  const count = (window: ComparedWindows["other"]) => {
    const part = { ...resolved, ...window };
    return describeTotal(part, queryTotal(db, part), coverage);
  };
  const elapsed = windows && windows.current.to !== resolved.to ? count(windows.current) : null;
  const previous = windows && count(windows.other);
  const told = elapsed ?? current;
  const { uneven, otherSources } = windows ? compareCoverage(db, resolved, windows.current, windows.other) : ALIKE;
  const comparable =
    previous !== null && reachesBack(told) && reachesBack(previous) && previous.coveredTo === previous.to && uneven.length === 0;
  const change = comparable ? (told.value ?? 0) - (previous.value ?? 0) : null;
  return {
    ...answerHead(db, query),
    query: formatQuery(resolved),
    reach: coverage.first === null || coverage.last === null ? null : { from: formatDay(coverage.first), to: formatDay(coverage.last) },
    predecessors: withPredecessors(db, resolved).predecessors.map(({ id, of, until, filter }) => ({
      ...sideOf(db, id),
      of,
      until: formatDay(until),
      filter,
    })),
    current,
    elapsed,
    previous,
    uneven,
    otherSources,
    change,
    rate: change === null || !previous?.value || otherSources.length > 0 ? null : change / previous.value,
    perMonth: comparable && windows && !METRICS[query.metric].running ? perMonth(windows, told.value ?? 0, previous.value ?? 0) : null,
    events: total.events,
  };
}

/** Values by month, where the windows are not equally long. */
function perMonth({ current, other, alike }: ComparedWindows, value: number, before: number): Totals["perMonth"] {
  if (alike) return null;
  const [months, previousMonths] = [monthsIn(current), monthsIn(other)];
  return { current: value / months, previous: before / previousMonths, months, previousMonths };
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
