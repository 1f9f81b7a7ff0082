import { capitalise } from "#shared/describe.ts";
import { parseDay } from "#shared/dates.ts";
import type { Totals } from "#shared/api.ts";
import type { Query } from "#shared/query.ts";
import { countedKinds } from "#shared/query.ts";
import { words } from "../words.ts";
import { sayAgainst } from "./against.ts";
import { countOf, type Noun } from "./nouns.ts";
import { sayNarrowed } from "./narrowed.ts";
import { sayWithin } from "./span-words.ts";

/** The page's sides as sentences name them. */
interface Names {
  first: string | null;
  second: string | null;
  between: string | null;
}

type Answer = Pick<Totals, "current" | "elapsed" | "previous" | "uneven" | "otherSources">;

/** How often the two sides' leaders spoke, against another period: the one sentence a reader came for. */
export function headlineSpoken(asked: Query, names: Names, answer: Answer): string {
  const { query, current, previous } = toldOf(asked, answer);
  const [when, who] = [capitalise(sayWithin(query.from, query.to)), speakersOf(query, names)];
  if (current.value === null) return words.against.unknownCalls(when, who);
  const against = sayAgainst(current, previous, isUnlike(answer));
  const rest = `${sayNarrowed(query)}${against}`;
  if (current.value === 0) return words.against.noCall(recordHas(query), who, rest);
  return words.against.spoke(when, who, howOf(query), current.value, `${perhaps(current.possible)}${rest}`);
}

/** The same of everything the filters let through, where they leave the calls out. */
export function headlineCounted(asked: Query, { between }: Names, noun: Noun, answer: Answer): string {
  const { query, current, previous } = toldOf(asked, answer);
  const when = capitalise(sayWithin(query.from, query.to));
  const among = between === null ? "" : ` ${between}`;
  if (current.value === null) return words.against.unknown(when, noun.many, among);
  const counted = countOf(current.value, noun);
  const rest = `${among}${perhaps(current.possible)}${sayNarrowed(query)}${sayAgainst(current, previous, isUnlike(answer))}`;
  return words.against.counted(recordHas(query), counted, rest);
}

/** Whether the sources of the two periods differ in what they cover. */
function isUnlike({ uneven, otherSources }: Answer): boolean {
  return uneven.length + otherSources.length > 0;
}

/** What is set against another period is as long as that: of a period that goes on, the part that has elapsed. */
function toldOf(query: Query, { current, elapsed, previous }: Answer): { query: Query } & Pick<Answer, "current" | "previous"> {
  const to = previous === null ? null : parseDay(elapsed?.to ?? "");
  return elapsed === null || to === null
    ? { query, current, previous }
    : { query: { ...query, to, period: null }, current: elapsed, previous };
}

function recordHas({ from, to }: Query): string {
  return from === null && to === null ? words.against.record : words.against.recordIn(capitalise(sayWithin(from, to)));
}

function speakersOf({ filters }: Query, { first, second }: Names): string {
  const one = first === null ? null : sideOf(first, filters.person, filters.actor);
  const two = second === null ? null : sideOf(second, filters.withPerson, filters.with);
  if (one === null) return words.against.leaders;
  if (two === null) return words.against.andOthers(one);
  const states = !filters.person && !filters.withPerson && filters.actor?.length === 1 && filters.with?.length === 1;
  return states ? words.against.theLeaders(first ?? "", second ?? "") : words.against.both(one, two);
}

/** People speak for themselves, a state or an organisation through its leaders. */
function sideOf(names: string, persons: readonly string[] | undefined, actors: readonly string[] | undefined): string {
  return persons && !actors ? names : words.against.leadersOf(names);
}

function howOf(query: Query): string {
  const kinds = countedKinds(query);
  if (!kinds.includes("call")) return words.against.how.video;
  return words.against.how[kinds.includes("video_call") ? "either" : "phone"];
}

function perhaps(possible: number): string {
  return possible === 0 ? "" : words.against.perhaps(possible);
}
