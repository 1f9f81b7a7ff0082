import type { Silence } from "#shared/api.ts";
import { thingOf, type Thing } from "#shared/charts/thing-of.ts";
import { formatDay, parseDay, type Day } from "#shared/dates.ts";
import type { KindId } from "#shared/definitions/kinds.ts";
import type { Query } from "#shared/query.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { sayDay } from "./parts.ts";

/** More kinds than these are counted, not named. */
const MOST_NAMED = 4;

type Found = Omit<Silence, "finding">;

/**
 * The longest silence, the usual one and the one that goes on, in words.
 * @param broken how many stretches have no covered day, listed or not
 * @param nameOf an actor as a sentence has it
 * @param lastDay the day of the last event that is known to the day, which can be one that no source covers
 */
export function describeSilence(
  { events, vague, until, current, usualDays, silences, predecessors, uncovered, period, vintage }: Found,
  broken: number,
  { knownOn, filters }: Pick<Query, "knownOn" | "filters">,
  nameOf: (id: string) => string,
  lastDay: Day | null,
): string {
  const said = spokenWords().findings.silence;
  const before = predecessors.map(({ id, of, until: last }) => said.predecessor(nameOf(id), nameOf(of), sayDay(last)));
  return [
    tellGaps({ events, vague, until, current, usualDays, silences, period, vintage }, broken, {
      knownOn,
      thing: thingOf(filters.kind),
      lastDay,
    }),
    ...before,
    until === null ? "" : tellUncovered(uncovered),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Kinds no source covers for these sides: of them nobody knows. */
export function tellUncovered(kinds: readonly KindId[]): string {
  if (kinds.length === 0) return "";
  const { findings, terms } = spokenWords();
  return findings.silence.uncoveredKinds(kinds.length > MOST_NAMED ? null : kinds.map((kind) => terms.kinds[kind].plural), kinds.length);
}

type Gaps = Pick<Found, "events" | "vague" | "until" | "current" | "usualDays" | "silences" | "period" | "vintage">;

/** The day whose knowledge is told, null for that of today, what is counted, and the day of its last one. */
interface Asked {
  knownOn: Day | null;
  thing: Thing;
  lastDay: Day | null;
}

function tellGaps({ events, vague, until, current, usualDays, silences, period, vintage }: Gaps, broken: number, asked: Asked): string {
  const said = spokenWords().findings.silence;
  if (until === null) return said.uncovered;
  if (events === 0) return vague === 0 ? said.none : said.vague;
  const ended = silences.length === 0 ? said.noneEnded : `${tellLongest(silences)}${usualDays === null ? "" : said.usual(usualDays)}.`;
  const open =
    current === null
      ? tellNone(until, period.to, vintage.recordDay, asked)
      : current.holes.length > 0
        ? tellOpen(current)
        : said.open(sayDay(current.from), current.days, sayDay(current.to), current.completeness === "full");
  const holes = broken === 0 ? "" : said.holes(broken);
  return [ended, open, holes].filter((part) => part !== "").join(" ");
}

/** Where the sources end with an event, or the last one is of a day they do not cover: of the days from there to the record, or to the day whose knowledge is told, nobody can say. */
function tellNone(until: string, to: string | null, recordDay: string, { knownOn, thing, lastDay }: Asked): string {
  const said = spokenWords().findings.silence;
  const last = knownOn === null ? recordDay : earlierOf(formatDay(knownOn), recordDay);
  const days = daysBetween(until, earlierOf(to ?? last, last));
  const event = formatDay(lastDay ?? 0);
  if (lastDay !== null && event > until)
    return (knownOn === null ? said.lastBeyond : said.lastBeyondThen)(sayDay(event), sayDay(until), days, sayDay(last), thing);
  return (knownOn === null ? said.noneGoesOn : said.noneThen)(sayDay(until), days, sayDay(last), thing);
}

function tellOpen({ from, to, known }: Found["silences"][number]): string {
  const said = spokenWords().findings.silence;
  const told = said.openHoles(sayDay(from), sayDay(to));
  return known === null ? told : `${told} ${said.openPart(known.days, sayDay(known.from), sayDay(known.to))}`;
}

/** The longest with full coverage, and one partial sources say was longer. */
function tellLongest(silences: Found["silences"]): string {
  const said = spokenWords().findings.silence;
  const full = silences.find(({ completeness }) => completeness === "full");
  const partial = silences
    .filter(({ completeness }) => completeness !== "full")
    .toSorted((a, b) => knownDays(b) - knownDays(a))
    .find((gap) => full === undefined || knownDays(gap) > knownDays(full));
  return [full, partial]
    .flatMap((gap, index) => (gap === undefined ? [] : [tellOne(gap, index === 0, full !== undefined)]))
    .join(said.longer);
}

function tellOne(gap: Found["silences"][number], isFull: boolean, isSecond: boolean): string {
  const { from, to, days } = gap.known ?? gap;
  const told = [days, days < gap.days, sayDay(from), sayDay(to)] as const;
  const said = spokenWords().findings.silence;
  if (isFull) return said.longest(...told);
  return isSecond ? said.partialLonger(...told) : said.partialLongest(...told);
}

function knownDays({ known, days }: Found["silences"][number]): number {
  return known?.days ?? days;
}

function earlierOf(one: string, other: string): string {
  return one < other ? one : other;
}

function daysBetween(first: string, last: string): number {
  return (parseDay(last) ?? 0) - (parseDay(first) ?? 0);
}
