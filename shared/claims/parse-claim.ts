import type { Day } from "../dates.ts";
import { foldText } from "../search-words.ts";
import { idsOf } from "../tables.ts";
import { ADJECTIVES } from "./adjectives.ts";
import { borrowSides } from "./beside.ts";
import type { ClaimWord } from "./find-period.ts";
import { joined, type NameIndex } from "./names.ts";
import { readBound, readNumber } from "./numbers.ts";
import type { Beside, ClaimPart, FoundSide, ReadClaim } from "./parts.ts";
import { readPeriod } from "./read-period.ts";
import { assignRoles } from "./roles.ts";
import { isSmall, takesSmall } from "./small-names.ts";
import type { Term } from "./terms.ts";
import { getThing, THINGS, type ThingId } from "./things.ts";

/** Words that join others and mean nothing by themselves. */
const JOINTS = new Set(
  (
    "a an the of and or with between by to in on at for from against into its their his her had has have held was were been is are be there times time than " +
    "made placed together each other both since during total all altogether administration president presidents leaders s"
  ).split(" "),
);

/** Surnames that a claim rather uses as words of the language. */
const ORDINARY = new Set(["pace", "rate"]);

/** A code such as `US`; in small letters it is a word of the language. */
const CODE = /^[A-Z]{2,3}$/;

/**
 * Reads a published count as people write it: `nine calls, 2015–2016, Obama–Putin`, `35 diplomats expelled Russia USA December 2016`.
 * @param anchor the last covered day
 * @param terms terms of office, for `since Trump took office`
 * @param beside the claim it is set beside, for `nine in the last two years of the predecessor`
 */
export function parseClaim(
  text: string,
  names: NameIndex,
  anchor: Day,
  terms: readonly Term[] = [],
  beside: Beside | null = null,
): ReadClaim {
  const all = splitWords(text);
  const { period, spans, person } = readPeriod(text, all, names, anchor, terms, beside);
  const small = takesSmall(all, names);
  const parts = cutOut(all, spans).flatMap((words) => readParts(words, names, small));
  const things = parts.flatMap((part) => (part.is === "thing" ? [part] : []));
  const thing = chooseThing(things) ?? beside?.thing ?? null;
  const numbers = parts.flatMap((part) => (part.is === "number" ? [part] : []));
  const questions = parts.flatMap((part) => (part.is === "question" ? [part] : []));
  const named = thing === null ? { sides: [], refused: [] } : assignRoles(parts, getThing(thing));
  const sides = beside === null ? named.sides : borrowSides(named.sides, beside, { person, elliptic: things.length === 0, names, terms });
  const unread = [
    ...parts.flatMap((part) => {
      if (part.is === "other") return [{ words: part.words, reason: "is no number, thing counted, side or period known here" }];
      return part.is === "small" ? [{ words: part.words, reason: "is written small; a surname begins with a capital letter" }] : [];
    }),
    ...numbers.slice(1).map(({ value }) => ({ words: String(value), reason: "is a second number; the first is compared" })),
    ...things
      .filter(({ id, words }) => thing !== null && id !== thing && !sharesKinds(id, thing) && words !== "")
      .map(({ words }) => ({
        words,
        reason: `is another thing than ${thing === null ? "" : getThing(thing).noun}; one is counted`,
      })),
    ...named.refused,
  ];
  const { value = null, bound = "exact" } = numbers[0] ?? {};
  const claim =
    thing === null || questions.length > 0 ? null : { value, bound, thing, sides, from: period?.from ?? null, to: period?.to ?? null };
  return { claim, thing, questions: questions.map(({ words, at, end, candidates }) => ({ words, at, end, candidates })), unread };
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

function splitWords(text: string): ClaimWord[] {
  return [...text.matchAll(/\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: foldText(match[0].normalize("NFC")),
    raw: match[0],
    at: match.index,
    end: match.index + match[0].length,
  }));
}

function readParts(words: readonly ClaimWord[], names: NameIndex, small: boolean): ClaimPart[] {
  const parts: ClaimPart[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) parts.push({ is: "other", words: open.join(" ") });
    open = [];
  };
  for (let index = 0; index < words.length;) {
    const rest = words.slice(index);
    const read = readThing(rest) ?? readSide(rest, names, small) ?? readBoundNumber(rest) ?? readJoint(rest);
    if (read === null) open.push(words[index]?.raw ?? "");
    else {
      close();
      parts.push(read.part);
    }
    index += read?.length ?? 1;
  }
  close();
  return parts;
}

type Read = { part: ClaimPart; length: number } | null;

function readThing(rest: readonly ClaimWord[]): Read {
  for (let length = Math.min(4, rest.length); length > 0; length -= 1) {
    const words = joined(rest, length);
    const id = idsOf(THINGS).find((candidate) => getThing(candidate).words.includes(words));
    if (id !== undefined) return { part: { is: "thing", id, words }, length };
  }
  return null;
}

function readSide(rest: readonly ClaimWord[], names: NameIndex, small: boolean): Read {
  for (let length = Math.min(names.longest, rest.length); length > 0; length -= 1) {
    const words = joined(rest, length);
    const code = CODE.test(rest[0]?.raw ?? "");
    if (length === 1 && !code && JOINTS.has(words)) continue;
    const adjective = Object.keys(ADJECTIVES).find((id) => ADJECTIVES[id]?.includes(words));
    const called = names.find(adjective?.toLowerCase() ?? words);
    const candidates = length === 1 && words.length <= 3 && !code ? called.filter(({ kind }) => kind === "person") : called;
    const [only] = candidates;
    if (only === undefined) continue;
    if (length === 1 && isSmall(rest[0]?.raw ?? "") && candidates.every(({ kind }) => kind === "person")) {
      if (ORDINARY.has(words)) continue;
      if (!small) return { part: { is: "small", words: rest[0]?.raw ?? "" }, length };
    }
    if (candidates.length === 1) return { part: { is: "side", side: { ...only, form: formOf(adjective, words) } }, length };
    const raw = rest.slice(0, length);
    return {
      part: { is: "question", candidates, at: raw[0]?.at ?? 0, end: raw.at(-1)?.end ?? 0, words: raw.map((one) => one.raw).join(" ") },
      length,
    };
  }
  return null;
}

function formOf(adjective: string | undefined, words: string): FoundSide["form"] {
  if (adjective === undefined) return "name";
  return words.length > 2 && ADJECTIVES[adjective]?.[0] !== words && words.endsWith("s") ? "people" : "adjective";
}

function readBoundNumber(rest: readonly ClaimWord[]): Read {
  const words = rest.map(({ word }) => word);
  for (let skip = 0; skip <= 3; skip += 1) {
    const { bound, length } = readBound(words.slice(0, skip));
    if (length !== skip) continue;
    const number = readNumber(words.slice(skip));
    if (number) return { part: { is: "number", value: number.value, bound }, length: skip + number.length };
  }
  return null;
}

function readJoint([first]: readonly ClaimWord[]): Read {
  return first !== undefined && JOINTS.has(first.word) ? { part: { is: "joint", word: first.word }, length: 1 } : null;
}

/** What is counted: the first thing named, but `expelled` and `closed` only where nothing else is. */
function chooseThing(things: readonly { id: ThingId; words: string }[]): ThingId | null {
  const noun = things.find(({ id, words }) => !getThing(id).verbs.includes(words)) ?? things[0];
  return noun?.id ?? null;
}

function sharesKinds(one: ThingId, other: ThingId): boolean {
  return getThing(one).kinds.some((kind) => getThing(other).kinds.includes(kind));
}
