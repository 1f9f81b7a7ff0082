import type { Totals } from "#shared/api.ts";
import type { Query } from "#shared/query.ts";
import { countedKinds } from "#shared/query.ts";
import { formatNumber } from "../format.ts";
import { sayAgainst } from "./against.ts";
import { capitalise, countOf, type Noun } from "./nouns.ts";
import { sayNarrowed } from "./narrowed.ts";
import { sayWithin } from "./span-words.ts";

/** The page's sides as sentences name them. */
interface Names {
  first: string | null;
  second: string | null;
  between: string | null;
}

type Answer = Pick<Totals, "current" | "previous">;

/** How often the two sides' leaders spoke, against another period: the one sentence a reader came for. */
export function headlineSpoken(query: Query, names: Names, { current, previous }: Answer): string {
  const [when, who] = [capitalise(sayWithin(query.from, query.to)), speakersOf(query, names)];
  if (current.value === null) return `${when} no source covers calls of ${who}: their number is unknown, not zero.`;
  const against = sayAgainst(current, previous);
  const narrowed = sayNarrowed(query);
  if (current.value === 0) return `${recordHas(query)} no call of ${who}${narrowed}${against}.`;
  return `${when} ${who} spoke ${howOf(query)} ${timesOf(current.value)}${perhaps(current.possible)}${narrowed}${against}.`;
}

/** The same of everything the filters let through, where they leave the calls out. */
export function headlineCounted(query: Query, { between }: Names, noun: Noun, { current, previous }: Answer): string {
  const when = capitalise(sayWithin(query.from, query.to));
  const among = between === null ? "" : ` ${between}`;
  if (current.value === null) return `${when} no source covers ${noun.many}${among}: their number is unknown, not zero.`;
  const counted = countOf(current.value, noun);
  return `${recordHas(query)} ${counted}${among}${perhaps(current.possible)}${sayNarrowed(query)}${sayAgainst(current, previous)}.`;
}

function recordHas({ from, to }: Query): string {
  return from === null && to === null ? "The record has" : `${capitalise(sayWithin(from, to))} the record has`;
}

function speakersOf({ filters }: Query, { first, second }: Names): string {
  const one = first === null ? null : sideOf(first, filters.person, filters.actor);
  const two = second === null ? null : sideOf(second, filters.withPerson, filters.with);
  if (one === null) return "leaders";
  if (two === null) return `${one} and other leaders`;
  const states = !filters.person && !filters.withPerson && filters.actor?.length === 1 && filters.with?.length === 1;
  return states ? `the leaders of ${first} and ${second}` : `${one} and ${two}`;
}

/** People speak for themselves, a state or an organisation through its leaders. */
function sideOf(names: string, persons: readonly string[] | undefined, actors: readonly string[] | undefined): string {
  return persons && !actors ? names : `leaders of ${names}`;
}

function howOf(query: Query): string {
  const kinds = countedKinds(query);
  if (!kinds.includes("call")) return "by video";
  return kinds.includes("video_call") ? "by phone or video" : "by phone";
}

function timesOf(value: number): string {
  return value === 1 ? "once" : value === 2 ? "twice" : `${formatNumber(value)} times`;
}

function perhaps(possible: number): string {
  return possible === 0 ? "" : `, and perhaps ${formatNumber(possible)} more`;
}
