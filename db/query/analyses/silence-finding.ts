import type { Silence } from "#shared/api.ts";
import { parseDay } from "#shared/dates.ts";
import { spokenWords } from "../spoken.ts";
import { sayDay } from "./parts.ts";

/** More kinds than these are counted, not named. */
const MOST_NAMED = 4;

type Found = Omit<Silence, "finding">;

/**
 * The longest silence, the usual one and the one that goes on, in words.
 * @param broken how many stretches have no covered day, listed or not
 */
export function describeSilence(
  { events, vague, until, current, usualDays, silences, predecessors, uncovered, period, vintage }: Found,
  broken: number,
  nameOf: (id: string) => string,
): string {
  const said = spokenWords().findings.silence;
  const before = predecessors.map(({ id, of, until: last }) => said.predecessor(nameOf(id), nameOf(of), sayDay(last)));
  return [
    tellGaps({ events, vague, until, current, usualDays, silences, period, vintage }, broken),
    ...before,
    until === null ? "" : tellUncovered(uncovered),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Kinds no source covers for these sides: their silence nobody knows. */
function tellUncovered(kinds: Found["uncovered"]): string {
  if (kinds.length === 0) return "";
  const { findings, terms } = spokenWords();
  return findings.silence.uncoveredKinds(kinds.length > MOST_NAMED ? null : kinds.map((kind) => terms.kinds[kind].plural), kinds.length);
}

type Gaps = Pick<Found, "events" | "vague" | "until" | "current" | "usualDays" | "silences" | "period" | "vintage">;

function tellGaps({ events, vague, until, current, usualDays, silences, period, vintage }: Gaps, broken: number): string {
  const said = spokenWords().findings.silence;
  if (until === null) return said.uncovered;
  if (events === 0) return vague === 0 ? said.none : said.vague;
  const ended = silences.length === 0 ? said.noneEnded : `${tellLongest(silences)}${usualDays === null ? "" : said.usual(usualDays)}.`;
  const open =
    current === null
      ? said.noneGoesOn(
          sayDay(until),
          daysBetween(until, earlierOf(period.to ?? vintage.recordDay, vintage.recordDay)),
          sayDay(vintage.recordDay),
        )
      : current.holes.length > 0
        ? said.openHoles(sayDay(current.from), sayDay(current.to))
        : said.open(sayDay(current.from), current.days, sayDay(current.to), current.completeness === "full");
  const holes = broken === 0 ? "" : said.holes(broken);
  return [ended, open, holes].filter((part) => part !== "").join(" ");
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
