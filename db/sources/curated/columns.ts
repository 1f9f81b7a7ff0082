/** Columns of the curated table's files, as its README names them. */
export const EVENT_COLUMNS = [
  "event_id",
  "type",
  "start_date",
  "end_date",
  "date_precision",
  "status",
  "title",
  "format",
  "initiator",
  "level",
  "participants",
  "venue_city",
  "venue_country_iso3",
  "venue_lat",
  "venue_lon",
  "context",
  "quantity",
  "quantity_unit",
  "authority",
  "sender",
  "target",
  "topics",
  "source_ids",
  "confidence",
  "note",
] as const;
export const SOURCE_COLUMNS = ["source_id", "publisher", "title", "url", "published_on", "kind", "language"] as const;
export const STATUS_COLUMNS = ["event_id", "as_of_date", "status", "source_id", "note"] as const;
export const TALLY_COLUMNS = ["tally_id", "claim", "value", "measure", "participants", "from", "to", "source_id"] as const;
export const PERSON_COLUMNS = ["person_id", "name", "country_iso3"] as const;
export const TERM_COLUMNS = ["person_id", "office", "country_iso3", "from", "to", "source_id", "note"] as const;
