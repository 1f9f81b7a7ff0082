import type { Day } from "../dates.ts";
import type { Words } from "../words/en.ts";
import type { ClaimSide } from "./claim.ts";
import type { NameIndex } from "./names.ts";
import type { FoundSide, Question, Unread } from "./parts.ts";
import { runsOf, type Term } from "./terms.ts";
import { writeDay } from "./write-claim.ts";

interface Period {
  from: Day | null;
  to: Day | null;
}

interface OfficeContext {
  names: NameIndex;
  terms: readonly Term[];
  /** Of the claim. */
  period: Period;
  /** The words of the claim that say its period. */
  written: { at: number; end: number } | null;
  words: Words;
}

export interface PlacedOffice extends Period {
  sides: ClaimSide[];
  readings: string[];
  question: Question | null;
  refused: Unread[];
}

/**
 * A person who expels, closes or sanctions is the state of which they held the headline office, in the days of the claim in which they held it; without
 * a period their time in office is meant. Of several times in office it is asked which. Who held none in those days is no side.
 */
export function placeOffice(sides: readonly ClaimSide[], acting: FoundSide | null, context: OfficeContext): PlacedOffice {
  const { names, terms, period, words } = context;
  const said = words.claims;
  const plain = { sides: [...sides], readings: [], question: null, refused: [], ...period };
  const own = acting === null ? undefined : sides.find(({ id }) => id === acting.id);
  if (acting === null || own === undefined) return plain;
  const others = sides.filter((side) => side !== own);
  const refuse = (reason: string): PlacedOffice => ({ ...plain, sides: others, refused: [{ words: acting.words, reason }] });
  const times = stateRuns(acting.id, terms).flatMap((run) => cut(run, period));
  const [time] = times;
  if (time === undefined) return refuse(refuseIdle(period, words));
  const state = names.find(time.office.toLowerCase()).find(({ kind, id }) => kind === "actor" && id === time.office);
  if (state === undefined || others.some(({ id }) => id === state.id)) return refuse(said.unread.ownState);
  if (times.length > 1) return { ...plain, question: askTime(acting, times, context) };
  const { kind, id, label, name } = state;
  const days = { from: time.from, to: time.to };
  const narrowed = period.from !== days.from || period.to !== days.to;
  const reading = said.readings.office(acting.words, state.inText, narrowed ? [words.say.day(days.from), words.say.day(days.to)] : null);
  return {
    ...days,
    sides: sides.map((side) => (side === own ? { kind, id, label, name, role: side.role } : side)),
    readings: [reading],
    question: null,
    refused: [],
  };
}

/** Times at the head of a state, whatever its office is called. */
function stateRuns(person: string, terms: readonly Term[]): Term[] {
  return runsOf(
    person,
    terms.map((term) => ({ ...term, office: term.office.split(" ")[0] ?? "" })),
  );
}

function cut(run: Term, { from, to }: Period): Term[] {
  const part = { ...run, from: Math.max(run.from, from ?? run.from), to: Math.min(run.to, to ?? run.to) };
  return part.from <= part.to ? [part] : [];
}

function refuseIdle({ from, to }: Period, { claims, say }: Words): string {
  if (to === null) return claims.unread.noOffice;
  return from === null ? claims.unread.idleUntil(say.day(to)) : claims.unread.idleThen(say.day(from), say.day(to));
}

/** Which time in office is meant: its days are written for those of the claim, or behind the name where the claim has none. */
function askTime({ words, at, end, ...person }: FoundSide, times: readonly Term[], { written }: OfficeContext): Question {
  const place = written ?? { at, end };
  const candidates = times.map(({ from, to }) => {
    const days = `${writeDay(from)} to ${writeDay(to)}`;
    const { kind, id, label, state, name, inText } = person;
    return { kind, id, state, inText, hint: label, label: days, name: written === null ? `${name}, ${days},` : days };
  });
  return { asks: "when", words, ...place, candidates };
}
