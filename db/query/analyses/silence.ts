import type { Silence } from "#shared/api.ts";
import { formatDay, toCivil, type Day } from "#shared/dates.ts";
import { withFilter, type Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { coverageOf, queryCoverage, type Coverage } from "../coverage.ts";
import { resolveQuery } from "../vocabulary.ts";
import { isExact, queryDatedEvents, queryEventDays, type DatedEvent } from "./dated-events.ts";
import { findGaps, findStreak, medianOf, type Gap, type Streak } from "./gaps.ts";
import { analysisHead, labelOf, mentionOf, sideOf } from "./parts.ts";
import { withPredecessors } from "./predecessors.ts";
import { querySilenceCoverage, type SilenceCoverage } from "./silence-coverage.ts";
import { describeSilence } from "./silence-finding.ts";

/**
 * The longest stretches without an event of a query, the one that goes on, the usual one, and the longest run of months with
 * an event each. A stretch in which one of its kinds is not covered is not a silence: its holes are named, and it stands apart. States that
 * stood before those asked for are looked at with them.
 */
export function querySilence(db: Db, asked: Query, limit: number): Silence {
  const { query, predecessors } = withPredecessors(db, resolveQuery(db, asked));
  const known = querySilenceCoverage(db, query);
  const coverage = queryCoverage(db, query);
  const events = queryDatedEvents(db, query);
  const until = coverage.last === null ? null : Math.min(coverage.last, query.to ?? coverage.last);
  const gaps = findGaps(events, until);
  const ended = gaps.filter(({ next }) => next !== null);
  const whole = ended.filter(({ first, last }) => known.isWhole(first, last));
  const broken = ended.filter(({ first, last }) => !known.isWhole(first, last));
  const vague = events.filter((event) => !isExact(event));
  const describe = (gap: Gap) => describeGap(gap, vague, coverage, known);
  const current = gaps.find(({ next }) => next === null);
  const exact = events.filter(isExact);
  const answer = {
    ...analysisHead(db, query),
    predecessors: predecessors.map(({ id, of, until: last, filter }) => ({
      ...labelOf(sideOf(db, id)),
      of,
      until: formatDay(last),
      events: queryEventDays(db, withFilter(query, filter, [id])).length,
    })),
    uncovered: known.uncovered,
    events: exact.length,
    vague: vague.length,
    until: until === null ? null : formatDay(until),
    current: current === undefined ? null : describe(current),
    usualDays: medianOf(whole.map(({ days }) => days)),
    silences: longest(whole, limit).map(describe),
    unknown: longest(broken, limit).map(describe),
    streak: describeStreak(findStreak(exact.map(({ earliest }) => monthOf(earliest)))),
  };
  return { ...answer, finding: describeSilence(answer, broken.length, (id) => sideOf(db, id).inText) };
}

type GapAnswer = Silence["silences"][number];

function describeGap(
  { first, last, days, previous, next }: Gap,
  vague: readonly DatedEvent[],
  coverage: Coverage,
  known: SilenceCoverage,
): GapAnswer {
  return {
    from: formatDay(first),
    to: formatDay(last),
    days,
    previous: mentionOf(previous),
    next: next === null ? null : mentionOf(next),
    possible: vague.filter((event) => event.earliest <= last && event.latest >= first).map(mentionOf),
    completeness: coverageOf(coverage, first, last),
    holes: known.holesOf(first, last).map((hole) => ({ from: formatDay(hole.first), to: formatDay(hole.last), kinds: [...hole.kinds] })),
  };
}

function longest(gaps: readonly Gap[], limit: number): Gap[] {
  return gaps.toSorted((a, b) => b.days - a.days || a.first - b.first).slice(0, limit);
}

function monthOf(day: Day): number {
  const { year, month } = toCivil(day);
  return year * 12 + month - 1;
}

function describeStreak(streak: Streak | null): Silence["streak"] {
  if (streak === null) return null;
  const { first, last, months, events } = streak;
  return { from: showMonth(first), to: showMonth(last), months, events };
}

function showMonth(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}
