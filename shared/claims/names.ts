import { foldText } from "../search-words.ts";
import type { Named } from "./claim.ts";

/** One person, state or organisation with everything it is called. */
export interface NamedEntry {
  kind: "person" | "actor";
  id: string;
  label: string;
  /** How a sentence names it. */
  inText: string;
  aliases: readonly string[];
  /** What tells it from others of the name. */
  hint: string | null;
  /** Of a person: the state whose measures theirs are; null where the record does not say. */
  state: string | null;
  /** Of a person: names are written with the family's first. */
  familyFirst: boolean;
}

export interface Candidate extends Named {
  hint: string | null;
  inText: string;
  state: Named | null;
}

export interface NameIndex {
  /** Those called by these folded words, joined by single blanks. */
  find: (words: string) => readonly Candidate[];
  /** Words of the longest name. */
  longest: number;
}

/** States that write the family's name first, and whose people the press calls by it: Xi, Kim, Moon. */
export const FAMILY_FIRST: readonly string[] = ["CHN", "KOR", "PRK", "TWN", "VNM"];

const SUFFIXES = /[ ,]+(?:jr|sr|ii|iii|iv)\.?$/i;

/** Runs of letters, digits and grouped thousands, folded. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}]+/gu) ?? [];
}

/** Everything the record names, by what it is called: full names, aliases, codes, and the surnames of people. */
export function indexNames(entries: readonly NamedEntry[]): NameIndex {
  const called = new Map<string, Set<NamedEntry>>();
  const call = (words: string, entry: NamedEntry) => {
    if (words !== "") called.set(words, (called.get(words) ?? new Set()).add(entry));
  };
  for (const entry of entries) for (const name of namesOf(entry)) call(name, entry);
  const states = new Map(entries.filter(({ kind }) => kind === "actor").map((entry) => [entry.id, nameOf(entry, called)]));
  const candidates = new Map<NamedEntry, Candidate>(
    entries.map((entry) => [
      entry,
      { ...nameOf(entry, called), hint: entry.hint, inText: entry.inText, state: states.get(entry.state ?? "") ?? null },
    ]),
  );
  return {
    find: (words) => [...(called.get(words) ?? [])].flatMap((entry) => candidates.get(entry) ?? []),
    longest: Math.max(1, ...[...called.keys()].map((name) => name.split(" ").length)),
  };
}

function namesOf(entry: NamedEntry): string[] {
  const full = [entry.id, entry.label, ...entry.aliases];
  const surnames = entry.kind === "actor" ? [] : [entry.label, ...entry.aliases].flatMap((name) => surnamesOf(name, entry.familyFirst));
  return [...full, ...surnames].map((name) => wordsOf(name).join(" "));
}

function surnamesOf(name: string, familyFirst: boolean): string[] {
  const parts = name.replace(SUFFIXES, "").trim().split(/\s+/);
  const last = parts.at(-1) ?? "";
  if (familyFirst) return [parts[0] ?? ""];
  return [last, last.split("-").at(-1) ?? ""];
}

/** Its label where nobody else is called so, else its id in words, which is always its own. */
function ownName({ id, label, kind }: NamedEntry, called: ReadonlyMap<string, ReadonlySet<NamedEntry>>): string {
  return called.get(wordsOf(label).join(" "))?.size === 1 ? label : kind === "actor" ? id : id.replaceAll("-", " ");
}

function nameOf(entry: NamedEntry, called: ReadonlyMap<string, ReadonlySet<NamedEntry>>): Named {
  return { kind: entry.kind, id: entry.id, label: entry.label, name: ownName(entry, called) };
}

/** The first of folded words, joined by single blanks. */
export function joined(words: readonly { word: string }[], length: number): string {
  return words
    .slice(0, length)
    .map(({ word }) => word)
    .join(" ");
}
