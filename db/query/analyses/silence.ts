import type { Silence } from "#shared/api.ts";
import { formatDay, toCivil, type Day } from "#shared/dates.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { coverageOf, queryCoverage, type Coverage } from "../coverage.ts";
import { resolveQuery } from "../vocabulary.ts";
import { isExact, queryDatedEvents } from "./dated-events.ts";
import { findGaps, findHoles, findStreak, medianOf, type Gap, type Streak } from "./gaps.ts";
import { analysisHead, mentionOf } from "./parts.ts";
import { describeSilence } from "./silence-finding.ts";

/**
 * The longest stretches without an event of a query, the one that goes on, the usual one, and the longest run of months with
 * an event each. A stretch that no source covers is not a silence: its holes are named, and it stands apart.
 */
export function querySilence(db: Db, asked: Query, limit: number): Silence {
  const query = resolveQuery(db, asked);
  const coverage = queryCoverage(db, query);
  const events = queryDatedEvents(db, query);
  const until = coverage.last === null ? null : Math.min(coverage.last, query.to ?? coverage.last);
  const gaps = findGaps(events, until).map((gap) => describeGap(gap, coverage));
  const ended = gaps.filter(({ next }) => next !== null);
  const known = ended.filter(({ holes }) => holes.length === 0);
  const exact = events.filter(isExact);
  const answer = {
    ...analysisHead(db, query),
    events: exact.length,
    vague: events.length - exact.length,
    until: until === null ? null : formatDay(until),
    current: gaps.find(({ next }) => next === null) ?? null,
    usualDays: medianOf(known.map(({ days }) => days)),
    silences: longest(known).slice(0, limit),
    unknown: longest(ended.filter(({ holes }) => holes.length > 0)).slice(0, limit),
    streak: describeStreak(findStreak(exact.map(({ earliest }) => monthOf(earliest)))),
  };
  return { ...answer, finding: describeSilence(answer) };
}

type GapAnswer = Silence["silences"][number];

function describeGap({ first, last, days, previous, next, possible }: Gap, coverage: Coverage): GapAnswer {
  return {
    from: formatDay(first),
    to: formatDay(last),
    days,
    previous: mentionOf(previous),
    next: next === null ? null : mentionOf(next),
    possible: possible.map(mentionOf),
    completeness: coverageOf(coverage, first, last),
    holes: findHoles(first, last, coverage.all).map((hole) => ({ from: formatDay(hole.first), to: formatDay(hole.last) })),
  };
}

function longest(gaps: readonly GapAnswer[]): GapAnswer[] {
  return gaps.toSorted((a, b) => b.days - a.days || (a.from < b.from ? -1 : 1));
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
