import type { Db } from "#db/client.ts";
import { loadTexts } from "./oracle-texts.ts";

/** One event as plain rows tell it. */
export interface Fact {
  id: string;
  kind: string;
  status: string;
  earliest: number;
  latest: number;
  one: Record<string, string | null>;
  quantity: number | null;
  /** Targets put on a list less those taken off; null where no list names them. */
  listings: number | null;
  lists: string[];
  journey: string | null;
  unannounced: boolean;
  parties: { role: string; actor: string | null; person: string | null }[];
  pairs: [string, string][];
  topics: string[];
  sources: string[];
  families: string[];
  /** Its whole text as search compares it: folded, with single spaces, one at each end. */
  text: string;
}

/** Every event, by selects of whole tables that are joined by hand. */
export function loadFacts(db: Db): Fact[] {
  const all = <Row extends { event: string }>(text: string) => Map.groupBy(db.$client.prepare<[], Row>(text).all(), (row) => row.event);
  const parties = all<{ event: string; role: string; actor: string | null; person: string | null }>(
    "SELECT event_id AS event, role, actor_id AS actor, person_id AS person FROM event_actor",
  );
  const pairs = all<{ event: string; a: string; b: string }>("SELECT event_id AS event, a, b FROM event_pair");
  const topics = all<{ event: string; topic: string }>("SELECT event_id AS event, topic FROM event_topic");
  const told = all<{ event: string; source: string }>("SELECT event_id AS event, source_id AS source FROM event_source");
  const cited = all<{ event: string; family: string }>(
    "SELECT event_id AS event, family FROM event_document ed JOIN document d ON d.id = ed.document_id",
  );
  const texts = loadTexts(db);
  const listed = all<{ event: string; list: string; action: string }>("SELECT event_id AS event, list, action FROM designation");
  const rows = db.$client
    .prepare<[], Record<string, string | number | null>>(
      `SELECT id, kind, status, earliest_day, latest_day, quantity, journey_id, unannounced, format, level, medium, initiator_id AS initiator,
       venue_id AS venue, venue_country_id AS venueCountry, context, programme_id AS programme, authority, unit, target_kind AS targetKind FROM event`,
    )
    .all();
  return rows.map((row) => {
    const id = String(row["id"]);
    return {
      id,
      kind: String(row["kind"]),
      status: String(row["status"]),
      earliest: Number(row["earliest_day"]),
      latest: Number(row["latest_day"]),
      one: Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)])),
      quantity: row["quantity"] === null ? null : Number(row["quantity"]),
      listings: listed.has(id) ? (listed.get(id) ?? []).reduce((sum, { action }) => sum + (action === "listed" ? 1 : -1), 0) : null,
      lists: [...new Set((listed.get(id) ?? []).map(({ list }) => list))],
      journey: row["journey_id"] === null ? null : String(row["journey_id"]),
      unannounced: row["unannounced"] === 1,
      parties: parties.get(id) ?? [],
      pairs: (pairs.get(id) ?? []).map(({ a, b }): [string, string] => [a, b]),
      topics: (topics.get(id) ?? []).map(({ topic }) => topic),
      sources: (told.get(id) ?? []).map(({ source }) => source),
      text: texts.get(id) ?? "",
      families: (cited.get(id) ?? []).map(({ family }) => family),
    };
  });
}
