import type { Mention, Silence } from "#shared/api.ts";
import { formatDay, toCivil, type Day } from "#shared/dates.ts";
import type { CompletenessId } from "#shared/definitions/vocabularies.ts";
import { withFilter, type Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import type { EventSpan } from "../../engine/spans.ts";
import { coverageOf, coveredSpan, queryCoverage, type Coverage } from "../coverage.ts";
import { resolveQuery } from "../vocabulary.ts";
import type { Span } from "./align.ts";
import { isExact, queryEventsById, queryEventSpans } from "./dated-events.ts";
import { findGaps, findStreak, medianOf, type Gap, type Streak } from "./gaps.ts";
import { onlyContacts } from "./only-contacts.ts";
import { analysisHead, labelOf, mentionOf, sideOf } from "./parts.ts";
import { withPredecessors } from "./predecessors.ts";
import { queryWholeCoverage, type WholeCoverage } from "./whole-coverage.ts";
import { describeSilence } from "./silence-finding.ts";

/**
 * The longest stretches without an event of a query (a contact, where it names no kind), the one that goes on, the usual one, and the longest run of months with
 * an event each. A stretch in which one of its kinds is not covered for a time is known to be as long as its longest covered part; one without a
 * covered day stands apart. What is fully covered comes before what partial sources say. States that stood before those asked for are looked
 * at with them.
 */
export function querySilence(db: Db, asked: Query, limit: number): Silence {
  const { query, predecessors } = withPredecessors(db, onlyContacts(resolveQuery(db, asked)));
  const known = queryWholeCoverage(db, query);
  const coverage = queryCoverage(db, query);
  const events = queryEventSpans(db, query);
  const until = coveredSpan(coverage, query)?.last ?? null;
  const gaps = findGaps(events, until).map((gap) => measure(gap, known, coverage));
  const ended = gaps.filter(({ next }) => next !== null);
  const broken = ended.filter((gap) => gap.known === null);
  const whole = ended.filter(isWhole);
  const vague = events.filter((event) => !isExact(event));
  const current = gaps.filter(({ next }) => next === null);
  const [silences, unknown] = [
    longest(
      ended.filter((gap) => gap.known !== null),
      limit,
    ),
    longest(broken, limit),
  ];
  const mention = mentionAll(db, [...current, ...silences, ...unknown], vague);
  const describe = (gap: Measured) => describeGap(gap, mention, known);
  const exact = events.filter(isExact);
  const answer = {
    ...analysisHead(db, query),
    predecessors: predecessors.map(({ id, of, until: last, filter }) => ({
      ...labelOf(sideOf(db, id)),
      of,
      until: formatDay(last),
      events: queryEventSpans(db, withFilter(query, filter, [id])).length,
    })),
    uncovered: known.uncovered,
    events: exact.length,
    vague: vague.length,
    until: until === null ? null : formatDay(until),
    current: current.map(describe)[0] ?? null,
    usualDays: medianOf(whole.map(({ days }) => days)),
    silences: silences.map(describe),
    unknown: unknown.map(describe),
    streak: describeStreak(findStreak(exact.map(({ earliest }) => monthOf(earliest)))),
  };
  return {
    ...answer,
    finding: describeSilence(answer, broken.length, query, (id) => sideOf(db, id).inText, exact.at(-1)?.earliest ?? null),
  };
}

/** A stretch, the part of it the sources can speak of, and how well they do. */
interface Measured extends Gap {
  known: Span | null;
  completeness: CompletenessId | null;
}

function measure(gap: Gap, coverage: WholeCoverage, all: Coverage): Measured {
  const known = coverage.knownPart(gap.first, gap.last);
  const { first, last } = known ?? gap;
  return { ...gap, known, completeness: coverageOf(all, first, last) };
}

function isWhole({ first, last, known }: Measured): boolean {
  return known?.first === first && known.last === last;
}

type GapAnswer = Silence["silences"][number];

function describeGap(
  { first, last, days, previous, next, known, completeness }: Measured,
  { of, possible }: Mentions,
  { holesOf }: WholeCoverage,
): GapAnswer {
  return {
    from: formatDay(first),
    to: formatDay(last),
    days,
    previous: of(previous),
    next: next === null ? null : of(next),
    possible: possible(first, last).map(of),
    known: known && { from: formatDay(known.first), to: formatDay(known.last), days: daysOf(known) },
    completeness,
    holes: holesOf(first, last).map((hole) => ({ from: formatDay(hole.first), to: formatDay(hole.last), kinds: [...hole.kinds] })),
  };
}

/** The names of the few events that are named. */
interface Mentions {
  of: (event: EventSpan) => Mention;
  /** Events of a vaguer date that can lie in a stretch. */
  possible: (first: Day, last: Day) => EventSpan[];
}

function mentionAll(db: Db, gaps: readonly Gap[], vague: readonly EventSpan[]): Mentions {
  const possible = (first: Day, last: Day) => vague.filter((event) => event.earliest <= last && event.latest >= first);
  const named = gaps.flatMap(({ first, last, previous, next }) => [previous, ...(next ? [next] : []), ...possible(first, last)]);
  const events = new Map(queryEventsById(db, [...new Set(named.map(({ id }) => id))]).map((event) => [event.id, mentionOf(event)]));
  return { of: ({ id }) => events.get(id) ?? { id, title: id, date: "", kind: "" }, possible };
}

/** Those with full coverage first; of two as well covered the one known to be longer, then the earlier. */
function longest(gaps: readonly Measured[], limit: number): Measured[] {
  return gaps
    .toSorted((a, b) => Number(isFull(b)) - Number(isFull(a)) || daysOf(b.known ?? b) - daysOf(a.known ?? a) || a.first - b.first)
    .slice(0, limit);
}

function isFull({ completeness }: Measured): boolean {
  return completeness === "full";
}

function daysOf({ first, last }: Span): number {
  return last - first + 1;
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
