import { searchWords } from "#shared/search-words.ts";
import type { Db } from "#db/client.ts";
import * as schema from "#db/schema/index.ts";
import { prepareInsert } from "./insert.ts";

/**
 * The words of every event, and the full-text index over them. The words come folded, by the code that folds what a reader
 * types, so both sides agree on accents. Nothing ranks or looks for phrases, so the index keeps neither places nor sizes.
 */
export function fillWords(db: Db): void {
  const insert = prepareInsert(db.$client, schema.eventWords);
  let id = 0;
  for (const [eventId, text] of readTexts(db)) insert({ id: ++id, eventId, words: searchWords(text).join(" ") });
  db.$client.exec(`CREATE VIRTUAL TABLE event_search USING fts5(words, content='event_words', content_rowid='id',
    detail=none, columnsize=0, tokenize="unicode61 remove_diacritics 2");
    INSERT INTO event_search(event_search) VALUES ('rebuild');`);
}

/** Everything that is searched, each piece by event. */
const TEXTS = `
  SELECT id AS event_id, title AS text FROM event
  UNION ALL SELECT id, summary FROM event
  UNION ALL SELECT id, context FROM event
  UNION ALL SELECT id, authority FROM event
  UNION ALL SELECT event_id, printed FROM event_actor
  UNION ALL SELECT event_id, name FROM event_actor JOIN actor ON actor.id = actor_id
  UNION ALL SELECT event_id, alias FROM event_actor JOIN actor_alias USING (actor_id)
  UNION ALL SELECT event_id, name FROM event_actor JOIN person ON person.id = person_id
  UNION ALL SELECT event_id, alias FROM event_actor JOIN person_alias USING (person_id)
  UNION ALL SELECT event.id, city FROM event JOIN venue ON venue.id = venue_id
  UNION ALL SELECT event.id, name FROM event JOIN actor ON actor.id = venue_country_id
  UNION ALL SELECT event_id, topic FROM event_topic
  UNION ALL SELECT event.id, name FROM event JOIN programme ON programme.id = programme_id
  UNION ALL SELECT event_id, name FROM designation`;

function readTexts(db: Db): [id: string, text: string][] {
  return db.$client
    .prepare<[], [string, string]>(`SELECT event_id, group_concat(text, ' ') FROM (${TEXTS}) GROUP BY event_id ORDER BY event_id`)
    .raw()
    .all();
}
