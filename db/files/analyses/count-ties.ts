import type { Aligned, Around, Network } from "#shared/api.ts";
import { parseDay, type Day } from "#shared/dates.ts";
import { parseQuery, type Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { queryAnchors, type AnchorRequest } from "../../query/analyses/anchors.ts";
import { isExact, queryDatedEvents, queryEventSpans } from "../../query/analyses/dated-events.ts";
import { joinIntervals } from "../../query/join-intervals.ts";
import { queryPairRows } from "../../query/analyses/pairs.ts";
import { queryCoverage } from "../../query/coverage.ts";
import { tieCell, type Tie } from "../tie.ts";
import { alignedRows, aroundRows, networkPairs } from "./tables.ts";

/** The contacts of each pair, and those of the period before where that is covered. */
export function networkTies(db: Db, answer: Network): Tie[] {
  const query = read(answer.query);
  const { previous } = answer;
  const rows = new Map(networkPairs(answer).map(([a, b], row) => [`${a}:${b}`, row]));
  const within = (column: string, period: Query): Tie[] =>
    queryPairRows(db, period).flatMap(({ event, a, b }) => {
      const row = rows.get(`${a}:${b}`);
      return row === undefined ? [] : tieCell(row, column, [{ id: event }]);
    });
  return [
    ...within("contacts", query),
    ...(previous === null || previous.completeness === null
      ? []
      : within("previous", { ...query, from: parseDay(previous.from), to: parseDay(previous.to), period: null })),
  ];
}

/** The events certain to lie in each month of each line. */
export function alignedTies(db: Db, answer: Aligned): Tie[] {
  const months = alignedRows(answer).map(({ month }) => ({ first: parseDay(month.from) ?? 0, last: parseDay(month.to) ?? 0 }));
  if (months.length === 0) return [];
  const [from, to] = [Math.min(...months.map(({ first }) => first)), Math.max(...months.map(({ last }) => last))];
  const events = queryDatedEvents(db, { ...read(answer.query), from, to });
  return months.flatMap(({ first, last }, row) =>
    tieCell(
      row,
      "events",
      events.filter(({ earliest, latest }) => earliest >= first && latest <= last),
    ),
  );
}

/**
 * The events that are looked around, under `n`, and the contacts in any window of theirs. Which rows count one follows from the days: a
 * contact is in a row for each event from which it lies `from_day` to `to_day`.
 */
export function aroundTies(db: Db, answer: Around, around: AnchorRequest): Tie[] {
  const query = read(answer.query);
  const { exact } = queryAnchors(db, query, around);
  const covered = joinIntervals(queryCoverage(db, query).all);
  const isCovered = (first: Day, last: Day): boolean => covered.some((interval) => interval.first <= first && interval.last >= last);
  const centres = exact.filter(({ earliest }) => isCovered(earliest, earliest));
  const days = [...new Set(centres.map(({ earliest }) => earliest))];
  const windows = days
    .flatMap((day) => aroundRows(answer).map(({ from, to }) => ({ first: day + from, last: day + to })))
    .filter(({ first, last }) => isCovered(first, last));
  const seen = joinIntervals(windows);
  const own = new Set(exact.map(({ id }) => id));
  const contacts = queryEventSpans(db, read(answer.contacts.query)).filter(
    (event) => isExact(event) && !own.has(event.id) && seen.some(({ first, last }) => event.earliest >= first && event.earliest <= last),
  );
  return [...tieCell(null, "n", centres), ...tieCell(null, "contacts", contacts)];
}

function read(query: string): Query {
  return parseQuery(new URLSearchParams(query));
}
