import { sql, type SQL } from "drizzle-orm";
import { searchWords } from "#shared/search-words.ts";
import { findSpellings } from "./spellings.ts";
import { event, eventWords } from "../schema/index.ts";

/**
 * The restriction to events whose text has, for each word, a word that begins with it, or the record's name of whom or what the word is a French
 * name of. The words are runs of letters and
 * digits, so nothing typed reaches the grammar of FTS5 (sqlite.org/fts5.html, 3), and they are bound as one value.
 */
export function compileSearch(text: string): SQL {
  const match = searchWords(text).map(matchWord).join(" AND ");
  return sql`${event.id} IN (SELECT ${eventWords.eventId} FROM event_search JOIN ${eventWords} ON ${eventWords.id} = event_search.rowid
    WHERE event_search MATCH ${match})`;
}

function matchWord(word: string): string {
  const others = findSpellings(word).map((names) => `(${names.map((name) => `"${name}"`).join(" AND ")})`);
  return others.length === 0 ? `"${word}"*` : `(${[`"${word}"*`, ...others].join(" OR ")})`;
}
