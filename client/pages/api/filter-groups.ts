import { findMatches, foldText } from "#shared/search-words.ts";
import type { Entry, Group } from "./group-operations.ts";

/** A group with what a filter leaves of it. */
export interface LeftGroup {
  group: Group;
  found: readonly Found[];
}

/** An entry that a filter leaves, and the parameters it was found by. */
export interface Found {
  entry: Entry;
  names: readonly string[];
}

/**
 * The entries in which each of some words begins a word: of an address, the summary, or the name of a parameter.
 * @param words folded, as `searchWords` gives them; without any, all entries are left
 */
export function filterGroups(groups: readonly Group[], words: readonly string[]): LeftGroup[] {
  return groups
    .map((group) => ({ group, found: group.entries.flatMap((entry) => findIn(entry, words)) }))
    .filter(({ found }) => found.length > 0);
}

function findIn(entry: Entry, words: readonly string[]): Found[] {
  const text = [...entry.forms.map(({ path }) => path), entry.summary].join(" ");
  const names = [...new Set(entry.parameters.map(({ name }) => name))];
  const named = (word: string): string[] => names.filter((name) => foldText(name).startsWith(word));
  const isFound = words.every((word) => findMatches(text, [word]).length > 0 || named(word).length > 0);
  return isFound ? [{ entry, names: [...new Set(words.flatMap(named))] }] : [];
}
