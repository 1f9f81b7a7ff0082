import { searchWords } from "#shared/search-words.ts";
import { CITIES } from "#shared/words/fr/cities.ts";
import { PEOPLE } from "#shared/words/fr/people.ts";

interface Spelling {
  /** A word of a French name, folded. */
  word: string;
  /** What the record's texts have in its place: all of these words. */
  recorded: readonly string[];
}

/** The id of a city or person is its name in the record, of a city with its state at the end; but an apostrophe parts words. */
const PARTED: Readonly<Record<string, string>> = { "sanaa-yem": "sana", "st-georges-grd": "st george" };

const SPELLINGS: readonly Spelling[] = [
  ...Object.entries(CITIES).flatMap(([id, name]) => spellCity(PARTED[id] ?? id.replace(/-[a-z]{3}$/, ""), name)),
  ...Object.entries(PEOPLE).flatMap(([id, [name]]) => spellPerson(id, name)),
];

/** Shorter beginnings would stand for dozens of names, and half of them are articles. */
const SHORTEST = 4;

/**
 * The words of the record that a typed word may stand for, by the French names of cities and people that it begins a word of. The same in
 * every language of an answer: the text of a search is part of a query, and a query has one result.
 */
export function findSpellings(word: string): (readonly string[])[] {
  const found = SPELLINGS.filter((spelling) => spelling.word === word || (word.length >= SHORTEST && spelling.word.startsWith(word)));
  return [...new Map(found.map(({ recorded }) => [recorded.join(" "), recorded])).values()];
}

/** Each word of the name stands for the whole: « La Haye » has none that "The Hague" has. */
function spellCity(recordedName: string, name: string): Spelling[] {
  const recorded = searchWords(recordedName);
  return searchWords(name).flatMap((word) => (recorded.includes(word) ? [] : [{ word, recorded }]));
}

/** A surname stands for the surname, which a title may have alone; a given name for the whole, or "Jean" of a pope would be every John. */
function spellPerson(id: string, name: string): Spelling[] {
  const [recorded, words] = [searchWords(id), searchWords(name)];
  const isPlain = words.length === 2 && recorded.length === 2;
  return words.flatMap((word, place) => {
    if (recorded.includes(word)) return [];
    return [{ word, recorded: isPlain && place === 1 ? recorded.slice(1) : recorded }];
  });
}
