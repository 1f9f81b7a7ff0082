import { idsOf } from "../tables.ts";
import { ADJECTIVES } from "./adjectives.ts";
import { BYWAYS } from "./byways.ts";
import type { ClaimWord } from "./find-period.ts";
import { LEVEL_WORDS } from "./level-words.ts";
import { joined, type NameIndex } from "./names.ts";
import { isOrdinal, readBound, readBoundAfter, readNumber } from "./numbers.ts";
import type { ClaimPart, FoundSide } from "./parts.ts";
import { readRank } from "./ranks.ts";
import { isSmall } from "./small-names.ts";
import { getThing, THINGS } from "./things.ts";

/** Words that join others and mean nothing by themselves; before a side they say its part. */
const JOINTS = new Set(
  (
    "a an the of and with between by to in on at for from against into its their his her had has have held was were been is are be there times time " +
    "made placed together did s"
  ).split(" "),
);
const WHOLE = new Set(["in total", "total", "all", "altogether", "each other", "both"]);

/** Surnames that a claim rather uses as words of the language. */
const ORDINARY = new Set(["pace", "rate"]);

/** A code such as `US`; in small letters it is a word of the language. */
const CODE = /^[A-Z]{2,3}$/;

type Read = { part: ClaimPart; length: number } | null;

/** The parts of a run of words that no period stands in; what is none of them stays together as it was typed. */
export function readParts(words: readonly ClaimWord[], names: NameIndex, small: boolean): ClaimPart[] {
  const parts: ClaimPart[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) parts.push({ is: "other", words: open.join(" ") });
    open = [];
  };
  for (let index = 0; index < words.length;) {
    const rest = words.slice(index);
    const read =
      readLevelWords(rest) ??
      readDenial(rest) ??
      readThing(rest) ??
      readSide(rest, names, small) ??
      readBoundNumber(rest) ??
      readRankWords(rest) ??
      readJoint(rest);
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

function readLevelWords(rest: readonly ClaimWord[]): Read {
  const length = LEVEL_WORDS.split(" ").length;
  return joined(rest, length) === LEVEL_WORDS ? { part: { is: "rank", id: "leaders", words: LEVEL_WORDS }, length } : null;
}

/** `did not speak`, `never met`: none, if nothing but what is counted follows. */
function readDenial(rest: readonly ClaimWord[]): Read {
  const [first, ...after] = rest;
  if (first?.word !== "not" && first?.word !== "never") return null;
  const thing = readThing(after);
  return thing === null ? null : { part: { is: "number", value: 0, bound: "exact", ordinal: false }, length: 1 };
}

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
    const raw = rest.slice(0, length).map((one) => one.raw);
    const code = CODE.test(raw[0] ?? "");
    if (length === 1 && !code && JOINTS.has(words)) continue;
    const adjective = Object.keys(ADJECTIVES).find((id) => ADJECTIVES[id]?.includes(words));
    const byway = isSmall(raw[0] ?? "") && !small ? undefined : BYWAYS[words];
    const called = names.find(byway?.actor.toLowerCase() ?? adjective?.toLowerCase() ?? words);
    const candidates = length === 1 && words.length <= 3 && !code ? called.filter(({ kind }) => kind === "person") : called;
    const [only] = candidates;
    if (only === undefined) continue;
    const asTyped = raw.join(" ");
    if (length === 1 && isSmall(asTyped) && candidates.every(({ kind }) => kind === "person")) {
      if (ORDINARY.has(words)) continue;
      if (!small) return { part: { is: "small", words: asTyped }, length };
    }
    const place = { words: asTyped, at: rest[0]?.at ?? 0, end: rest[length - 1]?.end ?? 0 };
    const side = { ...only, ...place, form: formOf(adjective, words), byway: byway?.is ?? null };
    if (candidates.length === 1) return { part: { is: "side", side }, length };
    return { part: { is: "question", asks: "who", candidates, ...place }, length };
  }
  return null;
}

function formOf(adjective: string | undefined, words: string): FoundSide["form"] {
  if (adjective === undefined) return "name";
  return words.length > 2 && ADJECTIVES[adjective]?.[0] !== words && words.endsWith("s") ? "people" : "adjective";
}

/** A number with what bounds it, the longest such words first: in `no fewer than nine` there is no none. */
function readBoundNumber(rest: readonly ClaimWord[]): Read {
  const words = rest.map(({ word }) => word);
  for (let skip = 3; skip >= 0; skip -= 1) {
    const { bound, length } = readBound(words.slice(0, skip));
    const number = length === skip ? readNumber(words.slice(skip)) : null;
    if (number === null) continue;
    const end = skip + number.length;
    const after = bound === "exact" ? readBoundAfter(words.slice(end)) : null;
    const part = { is: "number" as const, value: number.value, bound: after ?? bound, ordinal: isOrdinal(words[skip] ?? "") };
    return { part, length: after === null ? end : end + 2 };
  }
  return null;
}

function readRankWords(rest: readonly ClaimWord[]): Read {
  const rank = readRank(rest.map(({ word }) => word));
  if (rank !== null) return { part: { is: "rank", id: rank.id, words: joined(rest, rank.length) }, length: rank.length };
  return rest[0]?.word === "administration" ? { part: { is: "administration", words: "administration" }, length: 1 } : null;
}

function readJoint(rest: readonly ClaimWord[]): Read {
  for (const length of [2, 1]) {
    const words = joined(rest, length);
    if (rest.length >= length && (WHOLE.has(words) || (length === 1 && JOINTS.has(words))))
      return { part: { is: "joint", word: words }, length };
  }
  return null;
}
