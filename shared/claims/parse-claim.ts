import type { Day } from "../dates.ts";
import { en, type Words } from "../words/en.ts";
import { borrowSides } from "./beside.ts";
import type { ClaimSide } from "./claim.ts";
import type { ClaimWord } from "./find-period.ts";
import { refuseIdle } from "./idle.ts";
import type { NameIndex } from "./names.ts";
import type { Beside, ClaimPart, ReadClaim, Unread } from "./parts.ts";
import { placeOffice } from "./office.ts";
import { placeRanks } from "./ranks.ts";
import { readParts } from "./read-parts.ts";
import { readPeriod, type ReadPeriod } from "./read-period.ts";
import { assignRoles } from "./roles.ts";
import { takesSmall } from "./small-names.ts";
import type { Term } from "./terms.ts";
import { chooseThing, getThing, sharesKinds, type ThingId } from "./things.ts";
import { isDecimal, isUnsureDate, splitWords } from "./tokens.ts";

export interface Setting {
  /** Terms of office, for `since Trump took office`. */
  terms?: readonly Term[];
  /** The claim it is set beside, for `nine in the last two years of the predecessor`. */
  beside?: Beside | null;
  /** In which reasons are given. */
  words?: Words;
}

/**
 * Reads a published count as people write it: `nine calls, 2015–2016, Obama–Putin`, `35 diplomats expelled Russia USA December 2016`. What is
 * not read, or says more than is counted, is named with its reason.
 * @param anchor the last covered day
 */
export function parseClaim(
  text: string,
  names: NameIndex,
  anchor: Day,
  { terms = [], beside = null, words = en }: Setting = {},
): ReadClaim {
  const all = splitWords(text);
  const told = readPeriod(text, all, { names, anchor, terms, beside, words });
  const small = takesSmall(all, names);
  const parts = placeRanks(cutOut(all, told.spans).flatMap((run) => readParts(run, names, small)));
  const things = parts.flatMap((part) => (part.is === "thing" ? [part] : []));
  const thing = chooseThing(things) ?? beside?.thing ?? null;
  const [number] = parts.flatMap((part) => (part.is === "number" ? [part] : []));
  const named =
    thing === null
      ? { sides: [], acting: null, level: null, refused: [] }
      : assignRoles(parts, { ...getThing(thing), noun: words.claims.things[thing].noun }, words);
  const placed = placeOffice(named.sides, named.acting, {
    names,
    terms,
    period: { from: told.period?.from ?? null, to: told.period?.to ?? null },
    written: told.place,
    words,
  });
  const questions = [
    ...parts.flatMap((part) => (part.is === "question" ? [part] : [])),
    ...(told.question === null ? (placed.question === null ? [] : [placed.question]) : [told.question]),
  ];
  const elliptic = things.length === 0;
  const borrowed = beside === null ? placed.sides : borrowSides(placed.sides, beside, { person: told.person, elliptic, names, terms });
  const { sides, refused } = addHolder(borrowed, told.holder, { thing, names, words, beside });
  // A third call is followed by others, unless it is the last of the days it is counted in.
  const bound =
    number === undefined ? "exact" : number.ordinal && told.period !== null && told.period.from !== null ? "floor" : number.bound;
  const period = { from: placed.from, to: placed.to };
  return {
    claim:
      thing === null || questions.length > 0 ? null : { value: number?.value ?? null, bound, thing, sides, level: named.level, ...period },
    thing,
    questions: questions.map(({ asks, words: asked, at, end, candidates }) => ({ asks, words: asked, at, end, candidates })),
    unread: [
      ...refuseParts(parts, thing, words),
      ...named.refused,
      ...placed.refused,
      ...told.refused,
      ...refused,
      ...refuseIdle({ sides, ...period }, told.written, terms, words),
    ],
    readings: placed.readings,
  };
}

/** What the parts say that is not counted. */
function refuseParts(parts: readonly ClaimPart[], thing: ThingId | null, { claims }: Words): Unread[] {
  const said = claims.unread;
  const numbers = parts.flatMap((part) => (part.is === "number" ? [part] : []));
  return [
    ...parts.flatMap((part) => {
      if (part.is === "other") return [{ words: part.words, reason: refuseOther(part.words, claims) }];
      return part.is === "small" ? [{ words: part.words, reason: said.small }] : [];
    }),
    ...numbers.slice(1).map(({ value }) => ({ words: String(value), reason: said.secondNumber })),
    ...parts.flatMap((part) => {
      if (part.is !== "thing" || thing === null) return [];
      if (part.id !== thing && !sharesKinds(part.id, thing))
        return [{ words: part.words, reason: said.secondThing(claims.things[thing].noun) }];
      return getThing(part.id).directed?.includes(part.words) === true ? [{ words: part.words, reason: said.direction }] : [];
    }),
  ];
}

function refuseOther(words: string, { unread: said }: Words["claims"]): string {
  if (/^[-−–]\d/.test(words)) return said.belowZero;
  if (isDecimal(words)) return said.decimal;
  return isUnsureDate(words) ? said.order : said.other;
}

/**
 * Whose term of office tells the period is a side where only one other is named: `six calls in Trump's first year with Putin`. Of a measure or
 * a journey it is not said which side that would be.
 */
function addHolder(
  sides: readonly ClaimSide[],
  holder: ReadPeriod["holder"],
  { thing, names, words, beside }: { thing: ThingId | null; names: NameIndex; words: Words; beside: Beside | null },
): { sides: ClaimSide[]; refused: Unread[] } {
  if (holder === null || thing === null || beside !== null || sides.length > 1 || sides.some(({ id }) => id === holder.person))
    return { sides: [...sides], refused: [] };
  const person = names.find(holder.person.replaceAll("-", " ")).find(({ id }) => id === holder.person);
  if (sides.length === 0 || person === undefined || getThing(thing).sides !== "alike")
    return { sides: [...sides], refused: [{ words: holder.words, reason: words.claims.unread.possessor }] };
  const { kind, id, label, name } = person;
  return { sides: [...sides, { kind, id, label, name, role: "party" }], refused: [] };
}

/** The words around those that say a period. */
function cutOut(words: readonly ClaimWord[], spans: readonly ({ first: number; next: number } | null)[]): ClaimWord[][] {
  const gone = new Set(
    spans.flatMap((span) => (span === null ? [] : Array.from({ length: span.next - span.first }, (_, index) => span.first + index))),
  );
  const runs: ClaimWord[][] = [[]];
  for (const [index, word] of words.entries()) {
    if (gone.has(index)) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs;
}
