import type { Db } from "#db/client.ts";

const TEXTS = `SELECT id AS event, concat_ws(' ', title, summary, context, authority) AS text FROM event
  UNION ALL SELECT ea.event_id, concat_ws(' ', ea.printed, a.name, p.name, (SELECT group_concat(alias, ' ') FROM actor_alias WHERE actor_id = a.id),
    (SELECT group_concat(alias, ' ') FROM person_alias WHERE person_id = p.id))
    FROM event_actor ea LEFT JOIN actor a ON a.id = ea.actor_id LEFT JOIN person p ON p.id = ea.person_id
  UNION ALL SELECT e.id, concat_ws(' ', v.city, c.name, m.name) FROM event e LEFT JOIN venue v ON v.id = e.venue_id
    LEFT JOIN actor c ON c.id = e.venue_country_id LEFT JOIN programme m ON m.id = e.programme_id
  UNION ALL SELECT event_id, topic FROM event_topic
  UNION ALL SELECT event_id, name FROM designation`;

/** Everything that is searched of each event, folded. */
export function loadTexts(db: Db): Map<string, string> {
  const pieces = db.$client.prepare<[], { event: string; text: string }>(TEXTS).all();
  const byEvent = Map.groupBy(pieces, ({ event }) => event);
  return new Map([...byEvent].map(([event, own]) => [event, foldForSearch(own.map(({ text }) => text).join(" "))]));
}

/** Written apart from the search it checks: no accents, ø as o and so on, and a space for everything but letters and digits. */
export function foldForSearch(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("ß", "ss")
    .replaceAll("æ", "ae")
    .replaceAll("ı", "i");
  return ` ${plain.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}
