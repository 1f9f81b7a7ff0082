import { sql } from "drizzle-orm";
import type { Day } from "#shared/dates.ts";
import { MAX_FILE_ROWS } from "#shared/definitions/files.ts";
import type { Db } from "../client.ts";
import { event } from "../schema/index.ts";
import { readEventRows, tooLarge, type EventRows } from "./event-file.ts";
import type { FoundEvent } from "./event-rows.ts";
import { compileOrder } from "./order.ts";
import { listIds } from "./list-ids.ts";
import { selectAll } from "./statement.ts";

/**
 * Events by id, for a file, in time order.
 * @throws BadParameter when there are more than a file may have
 */
export function queryEventRows(db: Db, ids: readonly string[], knownOn: Day | null, maxRows = MAX_FILE_ROWS): EventRows {
  if (ids.length > maxRows) throw tooLarge(ids.length, maxRows);
  const found = selectAll<FoundEvent>(
    db,
    sql`SELECT ${event.id} AS id, 1 AS certain FROM ${event} WHERE ${event.id} IN (${listIds(ids)}) ORDER BY ${compileOrder("asc")}`,
  );
  return readEventRows(db, found, knownOn);
}
