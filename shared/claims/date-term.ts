import { addMonths, type Day } from "../dates.ts";
import type { Words } from "../words/en.ts";
import type { TermWords } from "./find-term.ts";
import { fixedTermsOf, runBefore, runsOf, type Term } from "./terms.ts";

export interface TermDays {
  person: string;
  from: Day;
  to: Day;
}

/** The days words of a term say, several where more than one can be meant, or why there are none. */
export type DatedTerm =
  | { is: "dated"; days: TermDays }
  | { is: "question"; choices: TermDays[]; left: string[] }
  | { is: "refused"; reason: string };

/**
 * @param people of whom it is, where the words name nobody
 * @param by the last day the claim is about: of several stretches in office those that have begun by then can be meant
 * @param anchor the last covered day
 */
export function dateTerm(
  found: TermWords,
  terms: readonly Term[],
  people: readonly string[],
  { by, anchor, words }: { by: Day; anchor: Day; words: Words },
): DatedTerm {
  const said = words.claims.unread;
  const meant = findStretches(found, terms, people, by);
  if (meant === null) return refuse(said.holder);
  if (meant === "length") return refuse(said.termLength);
  if (meant.length === 0) return refuse(said.noTerm);
  const cut = meant.map((stretch) => cutTerm(stretch, found.cut, anchor));
  const choices = meant.flatMap(({ person }, index) => {
    const days = cut[index];
    return days && days.is === "days" ? [{ person, from: days.from, to: days.to }] : [];
  });
  const left = meant.flatMap(({ from, to }, index) => {
    if (cut[index]?.is === "days") return [];
    return [cut[index]?.is === "goesOn" ? said.notEnded(words.say.day(anchor)) : said.notOver(words.say.day(from), words.say.day(to))];
  });
  const [days] = choices;
  if (days === undefined) return refuse(left[0] ?? said.noTerm);
  return meant.length > 1 || left.length > 0 ? { is: "question", choices, left } : { is: "dated", days };
}

function refuse(reason: string): DatedTerm {
  return { is: "refused", reason };
}

function findStretches(
  { who, ordinal, counts, began }: TermWords,
  terms: readonly Term[],
  people: readonly string[],
  by: Day,
): Term[] | "length" | null {
  const [about] = people;
  if (who === "predecessor" && about === undefined) return null;
  const before = who === "predecessor" && about !== undefined ? runBefore(about, terms, by) : null;
  if (who === "predecessor" && ordinal === null) return before === null ? [] : [before];
  const holders = who === "predecessor" ? (before === null ? [] : [before.person]) : who === null ? people : [who.person];
  if (holders.length === 0) return who === null ? null : [];
  if (ordinal === null)
    return holders
      .flatMap((person) => runsOf(person, terms))
      .filter(({ from }) => from <= by && (began === null || (from <= began.to && from >= (began.from ?? from))));
  const known = holders.map((person) => (counts === "terms" ? fixedTermsOf(person, terms) : runsOf(person, terms)));
  const unsure = known.every((own, index) => own.length === 0 && runsOf(holders[index] ?? "", terms).length > 0);
  if (counts === "terms" && unsure) return "length";
  return known.flatMap((own) => own.at(ordinal) ?? []);
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

type Cut = { is: "days"; from: Day; to: Day } | { is: "goesOn" | "short" };

/** The first or last part of a stretch; none where it is not as long, or its end is still to come. */
function cutTerm({ from, to }: Term, cut: TermWords["cut"], anchor: Day): Cut {
  if (cut === null) return { is: "days", from, to };
  const { end, count, unit } = cut;
  const move = (day: Day, sign: 1 | -1) =>
    DAYS[unit] === undefined ? addMonths(day, sign * count * (MONTHS[unit] ?? 1)) : day + sign * count * DAYS[unit];
  if (end === "last" && to >= anchor) return { is: "goesOn" };
  const part = end === "first" ? { from, to: move(from, 1) - 1 } : { from: move(to + 1, -1), to };
  return part.from < from || part.to > to ? { is: "short" } : { is: "days", ...part };
}
