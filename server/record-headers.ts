import type { Db } from "#db/client.ts";
import { queryVintageOf, queryVintageRef } from "#db/query/vintage.ts";
import type { Query } from "#shared/query.ts";
import { DEFAULT_LANGUAGE, type LanguageId } from "#shared/words/language.ts";
import { API_HEADERS } from "./security.ts";

interface Told {
  base?: typeof API_HEADERS;
  tier?: Query["tier"];
  /** English where an address knows no other, so that nobody takes another for granted of it. */
  language?: LanguageId;
  /** Pinned to a version by its name, and of nothing else: it is the same for good. */
  lasts?: boolean;
}

/** The headers of every answer of a record: which it is, its language, how long it is kept. */
export function recordHeaders(
  db: Db,
  { base = API_HEADERS, tier = "record", language = DEFAULT_LANGUAGE, lasts = false }: Told = {},
): Readonly<Record<string, string>> {
  return {
    ...base,
    vary: "accept-encoding",
    "cache-control": lasts ? "public, max-age=31536000, immutable" : "public, max-age=60, stale-while-revalidate=600",
    "last-modified": new Date(`${queryVintageRef(db).ref.recordDay}T00:00:00Z`).toUTCString(),
    "content-language": language,
    // What is sent is whole: a part of one encoding of it would be nothing to go on with.
    "accept-ranges": "none",
    "x-record-version": queryVintageOf(db, { tier }).version,
  };
}
