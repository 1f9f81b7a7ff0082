import type { Aligned } from "#shared/api.ts";
import { formatDay, type Day } from "#shared/dates.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { coverageOf, queryCoverage, type Coverage } from "../coverage.ts";
import { resolveQuery } from "../vocabulary.ts";
import { countPossible, firstDays, holesOf, laySpans, lengthOf, monthsOf, placeEvents, rateOf, type LaidSpan, type Span } from "./align.ts";
import { describeAligned } from "./aligned-finding.ts";
import { queryDatedEvents, type DatedEvent } from "./dated-events.ts";
import { findHoles } from "./gaps.ts";
import { onlyContacts } from "./only-contacts.ts";
import { analysisHead, eventsOf } from "./parts.ts";
import { queryWholeCoverage } from "./whole-coverage.ts";
import { findLines, type Line, type Stretch } from "./stretches.ts";

export interface AlignedRequest {
  /** People, periods and days. */
  of: readonly string[];
  /** Terms of one person one after another on one line, or each from its own day 0. */
  terms: Aligned["terms"];
  /** Compare the first days only; null for as many as every line has. */
  days: number | null;
}

type AlignedLine = Aligned["lines"][number];

/**
 * The events of a query (contacts, where it names no kind) laid by days since day 0 of terms or periods: the running count, months by the calendar, and the rate a
 * month over the covered days. Totals are compared over as many days as every line has.
 */
export function queryAligned(db: Db, asked: Query, { of, terms, days }: AlignedRequest): Aligned {
  const query = onlyContacts(eventsOf(resolveQuery(db, asked)));
  const coverage = queryCoverage(db, query);
  // What is added up over kinds is known on the days on which each of them is.
  const { whole: known, uncovered } = queryWholeCoverage(db, query);
  const { lines, without, later } = findLines(db, of, terms === "joined", query.knownOn);
  const laid = lines.map((line) => layLine(line, query, coverage));
  const lengths = laid.filter(({ covered }) => covered).map(({ spans }) => lengthOf(spans));
  const shared = lengths.length === 0 ? null : Math.min(...lengths);
  const equalDays = shared === null || days === null ? shared : Math.min(shared, days);
  const events = laid.length === 0 ? [] : queryDatedEvents(db, withinAll(query, laid));
  const told = laid.map((line) => tellLine(line, events, known, equalDays ?? 0));
  return {
    ...analysisHead(db, query),
    ...describeAligned(told, equalDays, { without, later, uncovered, isPartial: isPartial(laid, coverage) }),
    terms,
    equalDays,
    lines: told.map(({ covered: _covered, ...line }) => line),
    without,
    later,
  };
}

/** Whether sources hold only a part of what some line counts. */
function isPartial(lines: readonly LaidLine[], coverage: Coverage): boolean {
  return lines.some(({ covered, spans }) => covered && spans.some(({ first, last }) => coverageOf(coverage, first, last) !== "full"));
}

interface LaidLine extends Pick<AlignedLine, "id" | "label" | "parts"> {
  spans: LaidSpan[];
  covered: boolean;
}

/** A stretch ends at the last covered day: what is after it has not been seen yet. */
function layLine({ id, label, stretches }: Line, query: Query, coverage: Coverage): LaidLine {
  const known = stretches.map((stretch) => ({ ...stretch, ...cutAt(stretch, coverage.last) }));
  const spans = laySpans(known);
  const parts = known.map((stretch, index) => ({
    id: stretch.id,
    label: stretch.label,
    from: formatDay(stretch.first),
    to: formatDay(stretch.last),
    open: stretch.open,
    day: spans[index]?.day ?? 0,
    query: formatQuery({ ...query, from: stretch.first, to: stretch.last }),
  }));
  const covered = spans.some(({ first, last }) => coverageOf(coverage, first, last) !== null);
  return { id, label, parts, spans, covered };
}

function cutAt({ first, last, open }: Stretch, known: Day | null): { last: Day; open: boolean } {
  if (known === null || known < first || known >= last) return { last, open };
  return { last: known, open: true };
}

function withinAll(query: Query, lines: readonly LaidLine[]): Query {
  const spans = lines.flatMap((line) => line.spans);
  return { ...query, from: Math.min(...spans.map(({ first }) => first)), to: Math.max(...spans.map(({ last }) => last)) };
}

type ToldLine = AlignedLine & { covered: boolean };

function tellLine({ spans, ...line }: LaidLine, all: readonly DatedEvent[], known: readonly Span[], equalDays: number): ToldLine {
  const placed = placeEvents(spans, all);
  const events = placed.map(({ event }) => event);
  return {
    ...line,
    whole: measure(spans, all, known),
    equal: measure(firstDays(spans, equalDays), all, known),
    points: placed.map(({ day, event }, index) => ({ day, total: index + 1, id: event.id, date: event.start })),
    months: tellMonths(spans.flatMap(monthsOf), events, known),
    holes: holesOf(spans, known).map(({ first, last }) => ({ from: first, to: last })),
  };
}

function measure(spans: readonly LaidSpan[], events: readonly DatedEvent[], known: readonly Span[]): AlignedLine["whole"] {
  const placed = placeEvents(spans, events).length;
  const rate = rateOf(spans, events, known);
  return {
    days: lengthOf(spans),
    events: placed === 0 && rate.coveredDays === 0 ? null : placed,
    possible: countPossible(spans, events),
    atLeast: holesOf(spans, known).length > 0,
    ...rate,
  };
}

/** An event whose date leaves the month open is in none. */
function tellMonths(months: readonly Span[], events: readonly DatedEvent[], known: readonly Span[]): AlignedLine["months"] {
  const inMonth = Map.groupBy(events, ({ earliest, latest }) => months.findIndex(({ first, last }) => earliest >= first && latest <= last));
  return months.map(({ first, last }, month) => {
    const count = inMonth.get(month)?.length ?? 0;
    const covered = count > 0 || known.some((interval) => interval.first <= last && interval.last >= first);
    return {
      month,
      from: formatDay(first),
      to: formatDay(last),
      days: last - first + 1,
      events: covered ? count : null,
      complete: findHoles(first, last, known).length === 0,
    };
  });
}
