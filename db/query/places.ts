import { sql, type SQL } from "drizzle-orm";
import type { Series } from "#shared/api.ts";
import type { DimensionId } from "#shared/definitions/dimensions.ts";
import type { Query } from "#shared/query.ts";
import { spokenNames } from "#shared/words/names.ts";
import type { Db } from "../client.ts";
import { actor, venue } from "../schema/index.ts";
import { selectAll } from "./statement.ts";

type Place = Series["places"][number];

const PLACES: Partial<Record<DimensionId, (keys: SQL) => SQL>> = {
  "venue-city": (keys) => sql`SELECT ${venue.id} AS key, ${venue.latitude} AS latitude, ${venue.longitude} AS longitude, NULL AS isoNumeric
    FROM ${venue} WHERE ${venue.latitude} IS NOT NULL AND ${venue.id} IN (${keys})`,
  "venue-country": (keys) => sql`SELECT ${actor.id} AS key, NULL AS latitude, NULL AS longitude, ${actor.isoNumeric} AS isoNumeric
    FROM ${actor} WHERE ${actor.isoNumeric} IS NOT NULL AND ${actor.id} IN (${keys})`,
};

/** Where the groups of a series lie, and the line their gazetteer asks for; none where the groups are not places. */
export function queryPlaces(db: Db, { by }: Query, rows: Series["rows"]): { places: Place[]; lines: string[] } {
  const select = PLACES[by];
  if (!select) return { places: [], lines: [] };
  const keys = JSON.stringify(rows.map(({ key }) => key));
  const places = selectAll<Place>(db, sql`${select(sql`SELECT value FROM json_each(${keys})`)} ORDER BY key`);
  return { places, lines: places.some(({ latitude }) => latitude !== null) ? [spokenNames().gazetteer] : [] };
}
