/** Files of the compiled record and their columns: what `npm run record` writes and the import reads. */
export const RECORD_FORMAT = 1;

/** Ids of a reader's own lists, and of all that is theirs, begin with this; no source of the record does. */
export const OWN_PREFIX = "own-";

export const SHARED_FILES = {
  "sources.csv": ["id", "name", "publisher", "licence", "licence_url", "url", "attribution", "tier", "description", "last_day"],
  "gaps.csv": ["source", "gap"],
  "runs.csv": ["source", "input_hash", "rows_read", "accepted", "merged", "rejected"],
  "actors/actors.csv": [
    "id",
    "kind",
    "name",
    "name_in_text",
    "iso2",
    "iso_numeric",
    "cow_code",
    "region",
    "subregion",
    "from",
    "to",
    "successor",
  ],
  "actors/aliases.csv": ["actor", "alias"],
  "persons/persons.csv": ["id", "name", "short_name", "actor", "source"],
  "persons/aliases.csv": ["person", "alias"],
  "offices.csv": ["id", "label", "rank"],
  "venues.csv": ["id", "city", "country", "latitude", "longitude", "source"],
  "programmes.csv": ["id", "name", "issuer", "target", "source"],
  "periods.csv": ["id", "kind", "name", "actors", "start", "end", "events", "publisher", "title", "url", "says"],
  "coverage.csv": ["source", "kind", "actor", "role", "from", "to", "completeness", "note"],
} as const;

/** One set of these per source, in a folder of its id; a file without rows is left out. */
export const SOURCE_FILES = {
  "documents.csv": ["id", "publisher", "family", "title", "url", "published_on", "kind", "language"],
  "events.csv": [
    "id",
    "ref",
    "kind",
    "start",
    "end",
    "status",
    "title",
    "format",
    "medium",
    "level",
    "initiator",
    "venue",
    "venue_country",
    "context",
    "context_event",
    "quantity",
    "unit",
    "unit_printed",
    "target_kind",
    "authority",
    "programme",
    "topics",
    "unannounced",
    "parties",
    "printed",
    "citations",
    "note",
    "confidence",
  ],
  "citations.csv": ["event", "document", "relation", "says"],
  "status.csv": ["event", "date", "status", "document", "note"],
  "tenures.csv": ["id", "person", "office", "actor", "accredited_to", "acting", "from", "to", "document", "note"],
  "tallies.csv": ["id", "claim", "value", "measure", "query", "rule", "reason", "document"],
  "pair-coverage.csv": ["kind", "a", "b", "from", "to", "completeness", "note"],
  "tally-rows.csv": ["tally", "event"],
  "designations.csv": ["event", "ref", "name", "kind", "nationality", "programme", "measure", "action", "day"],
  "issues.csv": ["severity", "file", "locator", "reason", "detail"],
} as const;

export type SharedFile = keyof typeof SHARED_FILES;
export type SourceFile = keyof typeof SOURCE_FILES;
