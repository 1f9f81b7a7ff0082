import { sql, type SQL } from "drizzle-orm";
import { searchWords } from "#shared/search-words.ts";
import { event, eventWords } from "../schema/index.ts";

/**
 * The restriction to events whose text has, for each word, a word that begins with it. The words are runs of letters and
 * digits, so nothing typed reaches the grammar of FTS5 (sqlite.org/fts5.html, 3), and they are bound as one value.
 */
export function compileSearch(text: string): SQL {
  const match = searchWords(text)
    .map((word) => `"${word}"*`)
    .join(" AND ");
  return sql`${event.id} IN (SELECT ${eventWords.eventId} FROM event_search JOIN ${eventWords} ON ${eventWords.id} = event_search.rowid
    WHERE event_search MATCH ${match})`;
}
