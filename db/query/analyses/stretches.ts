import { parseDay, type Day } from "#shared/dates.ts";
import { BadParameter, findNearest } from "#shared/errors.ts";
import type { Db } from "../../client.ts";
import { queryPeriods, type PeriodEntry } from "../periods.ts";
import { findWords } from "../vocabulary.ts";
import { spokenWords } from "#shared/words/spoken.ts";

/** One run of days among those a line is made of. */
export interface Stretch {
  id: string;
  label: string;
  first: Day;
  last: Day;
  open: boolean;
  person: { id: string; label: string } | null;
}

/** What is laid at day 0: one stretch, or the terms of one person one after another. */
export interface Line {
  id: string;
  label: string;
  stretches: Stretch[];
}

export interface FoundLines {
  lines: Line[];
  /** People who have no term. */
  without: { id: string; label: string }[];
  /** Whose terms, and which periods, begin after the day whose knowledge is told; a term with its first day, as its holder can have had one before. */
  later: { id: string; label: string }[];
}

/**
 * The lines of a list of leaders (all their terms), periods by id, and days as `2009-01-20..2013-01-19`.
 * @param knownOn what begins after this day is left out, and what ends after it goes on; null for all that is known today
 * @returns terms and periods in time order, the joined ones in the order asked
 * @throws BadParameter for what is none of these
 */
export function findLines(db: Db, ids: readonly string[], joined: boolean, knownOn: Day | null): FoundLines {
  const periods = queryPeriods(db);
  const people = findWords(db, "person");
  const without: FoundLines["without"] = [];
  const found = ids.flatMap((id) => {
    const days = parseDays(id);
    if (days !== null) return [days];
    const period = periods.find((candidate) => candidate.id === id);
    if (period) return [toStretch(period)];
    const person = people?.get(id);
    if (!person) throw unknown(id, [...periods.map((candidate) => candidate.id), ...(people?.keys() ?? [])]);
    const terms = periods.filter((candidate) => candidate.person?.id === id);
    if (terms.length === 0) without.push({ id, label: person.label });
    return terms.map(toStretch);
  });
  const all = [...new Map(found.map((stretch) => [stretch.id, stretch])).values()];
  const isLater = ({ first }: Stretch) => knownOn !== null && first > knownOn;
  const once = all.filter((stretch) => !isLater(stretch)).map((stretch) => (knownOn === null ? stretch : cutAt(stretch, knownOn)));
  const later = all
    .filter(isLater)
    .map(({ id, label, person, first }) =>
      person === null
        ? { id, label }
        : { id: person.id, label: spokenWords().findings.aligned.term(person.label, spokenWords().say.day(first)) },
    );
  return {
    lines: joined
      ? joinTerms(once)
      : once.toSorted((a, b) => a.first - b.first).map((stretch) => ({ id: stretch.id, label: stretch.label, stretches: [stretch] })),
    without,
    later: [...new Map(later.map((one) => [one.label, one])).values()],
  };
}

/** That a term was to end was not known yet, nor does its name say when. */
function cutAt(stretch: Stretch, knownOn: Day): Stretch {
  if (stretch.last <= knownOn) return stretch;
  return { ...stretch, label: stretch.person === null ? stretch.label : stretch.label.replace(/–\d{4}$/, "–"), last: knownOn, open: true };
}

function joinTerms(stretches: readonly Stretch[]): Line[] {
  const lines = Map.groupBy(stretches, ({ id, person }) => person?.id ?? id);
  return [...lines].map(([id, own]) => {
    const inTime = own.toSorted((a, b) => a.first - b.first);
    const [only] = inTime;
    const label = inTime.length === 1 && only ? only.label : (only?.person?.label ?? id);
    return { id, label, stretches: inTime };
  });
}

function toStretch({ id, label, person, fromDay, shownToDay, end }: PeriodEntry): Stretch {
  return { id, label, person, first: fromDay, last: shownToDay, open: end === null };
}

function parseDays(text: string): Stretch | null {
  const [from = "", to = "", more] = text.split("..");
  const [first, last] = [parseDay(from), parseDay(to)];
  if (more !== undefined || first === null || last === null || first > last) return null;
  return { id: text, label: spokenWords().say.period(first, last), first, last, open: false, person: null };
}

function unknown(value: string, known: readonly string[]): BadParameter {
  return new BadParameter({
    parameter: "of",
    value,
    reason: ["unknownWord"],
    allowed: { shape: ["lines"] },
    suggestion: findNearest(value, known),
  });
}
