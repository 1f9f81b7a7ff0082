import { sql, type SQL } from "drizzle-orm";
import type { Tenures } from "#shared/api.ts";
import { BadParameter, findNearest } from "#shared/errors.ts";
import type { Db } from "../client.ts";
import { tenure } from "../schema/index.ts";
import { labelledActor } from "./labelled.ts";
import { selectAll, selectOne } from "./statement.ts";
import { queryVintageRef } from "./vintage.ts";
import { findWords } from "./vocabulary.ts";
import { officeLabel, personLabel } from "./named.ts";
import { actorLabel } from "./words.ts";

export interface TenuresRequest {
  /** Whose office it is; null for anybody's. */
  actors: readonly string[] | null;
  /** The states chiefs of mission are accredited to; null for all, at home and abroad. */
  accreditedTo: readonly string[] | null;
  people: readonly string[] | null;
  limit: number;
  offset: number;
}

interface TenureRow {
  id: string;
  personId: string;
  person: string;
  officeId: string;
  office: string;
  actorId: string;
  actor: string;
  accreditedToId: string | null;
  accreditedTo: string | null;
  acting: number;
  start: string;
  end: string | null;
  publisher: string | null;
  title: string | null;
  url: string | null;
}

/**
 * Terms of office by actor, office and first day, each with its source.
 * @throws BadParameter for an actor the record does not know
 */
export function queryTenures(db: Db, { actors, accreditedTo, people, limit, offset }: TenuresRequest): Tenures {
  checkActors(db, "actor", actors);
  checkActors(db, "accreditedTo", accreditedTo);
  const where = sql.join(
    [sql`1`, ...oneOf(sql`t.actor_id`, actors), ...oneOf(sql`t.accredited_to`, accreditedTo), ...oneOf(sql`t.person_id`, people)],
    sql` AND `,
  );
  const rows = selectAll<TenureRow>(
    db,
    sql`SELECT t.id, t.person_id AS personId, p.name AS person, t.office_id AS officeId, o.label AS office, t.actor_id AS actorId, a.name AS actor,
        t.accredited_to AS accreditedToId, b.name AS accreditedTo, t.acting, t.from_text AS start, t.to_text AS "end", d.publisher, d.title, d.url
      FROM ${tenure} t JOIN person p ON p.id = t.person_id JOIN office o ON o.id = t.office_id JOIN actor a ON a.id = t.actor_id
        LEFT JOIN actor b ON b.id = t.accredited_to LEFT JOIN document d ON d.id = t.document_id
      WHERE ${where} ORDER BY t.actor_id, coalesce(t.accredited_to, ''), t.office_id, t.from_day, t.id LIMIT ${limit} OFFSET ${offset}`,
  );
  const total = selectOne<{ total: number }>(db, sql`SELECT count(*) AS total FROM ${tenure} t WHERE ${where}`)?.total ?? 0;
  return { total, tenures: rows.map((row) => toTenure(db, row)), vintage: queryVintageRef(db).ref };
}

function oneOf(column: SQL, values: readonly string[] | null): SQL[] {
  return values === null ? [] : [sql`${column} IN ${[...values]}`];
}

function checkActors(db: Db, parameter: string, ids: readonly string[] | null): void {
  const known = findWords(db, "actor");
  const unknown = ids?.find((id) => known?.has(id) === false);
  if (unknown === undefined) return;
  throw new BadParameter({
    parameter,
    value: unknown,
    reason: ["unknownWord"],
    allowed: { shape: ["idsFrom", "/api/v1/options/actor"] },
    suggestion: findNearest(unknown, known?.keys() ?? []),
  });
}

function toTenure(db: Db, row: TenureRow): Tenures["tenures"][number] {
  return {
    id: row.id,
    person: { id: row.personId, label: personLabel(row.personId, row.person) },
    office: { id: row.officeId, label: officeLabel(row.officeId, row.office, row.personId) },
    actor: { id: row.actorId, label: actorLabel(db, row.actorId, row.actor) },
    accreditedTo: labelledActor(db, row.accreditedToId, row.accreditedTo),
    acting: row.acting === 1,
    start: row.start,
    end: row.end,
    source: row.title === null ? null : { publisher: row.publisher ?? "", title: row.title, url: row.url },
  };
}
