import { sql } from "drizzle-orm";
import type { Listings } from "#shared/api.ts";
import { formatDay, type Day } from "#shared/dates.ts";
import { listingUrl, LISTS } from "#shared/definitions/lists.ts";
import { BadParameter } from "#shared/errors.ts";
import { hasId } from "#shared/tables.ts";
import type { Db } from "../client.ts";
import { designation } from "../schema/index.ts";
import { labelled, labelledActor } from "./labelled.ts";
import { noSuchEvent } from "./gone.ts";
import { selectAll, selectOne } from "./statement.ts";
import { queryVintageRef } from "./vintage.ts";
import { spokenWords } from "#shared/words/spoken.ts";

export interface ListingsRequest {
  event: string;
  limit: number;
  /** Number of the last target of the page before, as `next` gave it. */
  after: string | null;
}

interface ListingRow {
  id: number;
  list: string;
  ref: string;
  name: string;
  kind: "persons" | "entities" | "vessels" | "aircraft";
  nationalityId: string | null;
  nationality: string | null;
  programmeId: string | null;
  programme: string | null;
  measure: string | null;
  action: "listed" | "amended" | "delisted";
  day: Day;
}

/**
 * The targets an event put on or took off a list, in the order of the list.
 * @throws NotFound when the record has no such event; BadParameter for a cursor that is none
 */
export function queryListings(db: Db, { event, limit, after }: ListingsRequest): Listings {
  const counted = selectOne<{ total: number }>(
    db,
    sql`SELECT (SELECT count(*) FROM ${designation} WHERE event_id = event.id) AS total FROM event WHERE id = ${event}`,
  );
  if (!counted) throw noSuchEvent(db, event);
  if (after !== null && !/^\d{1,9}$/.test(after)) {
    throw new BadParameter({
      parameter: "after",
      value: after,
      reason: ["noCursor"],
      allowed: { shape: ["next"] },
    });
  }
  const rows = selectAll<ListingRow>(
    db,
    sql`SELECT d.id, d.list, d.target_ref AS ref, d.name, d.target_kind AS kind, d.nationality_id AS nationalityId, a.name AS nationality,
        d.programme_id AS programmeId, p.name AS programme, d.measure, d.action, d.day
      FROM designation d LEFT JOIN actor a ON a.id = d.nationality_id LEFT JOIN programme p ON p.id = d.programme_id
      WHERE d.event_id = ${event} AND d.id > ${Number(after ?? 0)} ORDER BY d.id LIMIT ${limit + 1}`,
  );
  const page = rows.slice(0, limit);
  return {
    event,
    total: counted.total,
    listings: page.map((row) => toListing(db, row)),
    next: rows.length > limit ? String(page.at(-1)?.id ?? "") : null,
    vintage: queryVintageRef(db).ref,
  };
}

function toListing(db: Db, { list, ref, name, kind, measure, action, day, ...row }: ListingRow): Listings["listings"][number] {
  return {
    list: { id: list, label: hasId(LISTS, list) ? spokenWords().terms.lists[list].label : list },
    ref,
    name,
    kind,
    nationality: labelledActor(db, row.nationalityId, row.nationality),
    programme: labelled(row.programmeId, row.programme),
    measure,
    action,
    day: formatDay(day),
    url: listingUrl(list, ref),
  };
}
