import type { Around } from "#shared/api.ts";
import { thingOf } from "#shared/charts/thing-of.ts";
import { formatDay, type Day } from "#shared/dates.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import { completenessWithin, isCovered, queryCoverage } from "../coverage.ts";
import { resolveQuery } from "../vocabulary.ts";
import { queryAnchors, type AnchorRequest, type Anchors } from "./anchors.ts";
import { describeAround } from "./around-finding.ts";
import { chanceOf, drawShifts, SEED } from "./chance.ts";
import { isExact, queryEventsById, queryEventSpans } from "./dated-events.ts";
import { listWindow } from "./around-window.ts";
import { analysisHead, eventsOf, mentionOf } from "./parts.ts";
import { coverDays, windowsAround, type CoveredDays, type Offsets } from "./windows.ts";
import { onlyContacts } from "./only-contacts.ts";
import { queryWholeCoverage } from "./whole-coverage.ts";

export interface AroundRequest {
  around: AnchorRequest;
  days: number;
  bin: number;
  /** A window whose contacts are listed; null for none. */
  window?: Offsets | null;
}

const MAX_LISTED = 500;

/**
 * Contacts in the days before and after events, averaged over the days with one, beside what chance alone gives. A window that
 * reaches where a kind of them is not covered is left out, so each has its own n; a kind that no source ever covers leaves out none. The period narrows the events, not the contacts.
 */
export function queryAround(db: Db, asked: Query, { around, days, bin, window: opened = null }: AroundRequest): Around {
  const resolved = eventsOf(resolveQuery(db, asked));
  const query = onlyContacts(resolved);
  const anchors = queryAnchors(db, query, around);
  const coverage = queryCoverage(db, query);
  const span = spanAround(anchors.days, days);
  const near = { ...query, from: span?.first ?? query.from, to: span?.last ?? query.to, period: null };
  const contacts = withoutEvents(queryEventSpans(db, near), anchors);
  const line = coverDays(
    span ?? { first: 0, last: -1 },
    queryWholeCoverage(db, query).whole,
    contacts.filter(isExact).map(({ earliest }) => earliest),
    days,
  );
  const places = anchors.days.flatMap((day) => findPlace(line.days, day));
  const shifts = places.length < 2 ? [] : drawShifts(line.days.length, places.length);
  const tell = (window: Offsets) => tellWindow(window, line, places, shifts);
  const covered = anchors.exact.filter(({ earliest }) => findPlace(line.days, earliest).length > 0);
  const answer = {
    ...analysisHead(db, query),
    days,
    bin,
    before: tell({ from: -days, to: -1 }),
    after: tell({ from: 1, to: days }),
    windows: windowsAround(days, bin).map(tell),
    anchors: {
      events: anchors.exact.length + anchors.vague,
      days: places.length,
      uncovered: anchors.exact.length - covered.length,
      vague: anchors.vague,
      list: queryEventsById(
        db,
        covered.slice(0, MAX_LISTED).map(({ id }) => id),
      ).map(mentionOf),
      query: anchors.query === null ? null : formatQuery(anchors.query),
    },
    contacts: {
      events: contacts.length,
      vague: contacts.filter((event) => !isExact(event)).length,
      completeness: span === null ? null : completenessWithin(coverage, near),
      query: formatQuery(near),
    },
    opened: opened && listWindow(db, opened, line, places, contacts.filter(isExact)),
    method: describeMethod(line, shifts),
  };
  const known = anchors.query === null || isCovered(db, anchors.query);
  return { ...answer, finding: describeAround(answer, { words: anchors.words, isCovered: known, thing: thingOf(query.filters.kind) }) };
}

function withoutEvents<Item extends { id: string }>(contacts: readonly Item[], { exact }: Anchors): Item[] {
  const own = new Set(exact.map(({ id }) => id));
  return contacts.filter(({ id }) => !own.has(id));
}

/** From the first window to the last. */
function spanAround(anchorDays: readonly Day[], reach: number): { first: Day; last: Day } | null {
  const [first, last] = [anchorDays[0], anchorDays.at(-1)];
  return first === undefined || last === undefined ? null : { first: first - reach, last: last + reach };
}

function findPlace(days: readonly Day[], day: Day): number[] {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return days[low] === day ? [low] : [];
}

function tellWindow(window: Offsets, line: CoveredDays, places: readonly number[], shifts: readonly number[]): Around["before"] {
  const values = line.valuesOf(window);
  const held = places.map((place) => values[place] ?? -1).filter((value) => value >= 0);
  const contacts = held.reduce((sum, value) => sum + value, 0);
  const mean = held.length === 0 ? null : contacts / held.length;
  const chance = mean === null ? null : chanceOf(values, places, shifts);
  const against = mean === null || chance === null ? null : mean < chance.low ? "below" : mean > chance.high ? "above" : "within";
  return { ...window, n: held.length, contacts, mean: mean === null ? null : round(mean), chance: chance && roundAll(chance), against };
}

function describeMethod({ days }: CoveredDays, shifts: readonly number[]): Around["method"] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || shifts.length === 0) return null;
  return {
    shifts: shifts.length,
    all: shifts.length === days.length - 1,
    seed: SEED,
    from: formatDay(first),
    to: formatDay(last),
    coveredDays: days.length,
  };
}

function roundAll({ low, mean, high }: { low: number; mean: number; high: number }): { low: number; mean: number; high: number } {
  return { low: round(low), mean: round(mean), high: round(high) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
