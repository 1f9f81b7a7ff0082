import { sql, type SQL } from "drizzle-orm";
import type { Citation } from "#shared/api.ts";
import { spokenNames } from "#shared/words/names.ts";
import type { Db } from "../client.ts";
import { listIds } from "./list-ids.ts";
import { selectAll } from "./statement.ts";

type CitationRow = Omit<Citation, "source"> & { sourceId: string; sourceName: string };

/**
 * Documents as citations, primary first.
 * @param documentIds a subquery of document ids
 * @param eventId the event whose relation to each document is given; null for none
 */
export function queryCitations(db: Db, documentIds: SQL, eventId: string | null): Citation[] {
  const rows = selectAll<CitationRow>(
    db,
    sql`SELECT d.id, coalesce(ed.relation, 'primary') AS relation, ed.says, d.publisher, d.family, d.title, d.url, d.published_on AS publishedOn,
        d.kind, d.language, s.id AS sourceId, s.name AS sourceName, s.licence, s.attribution
      FROM document d JOIN source s ON s.id = d.source_id LEFT JOIN event_document ed ON ed.document_id = d.id AND ed.event_id = ${eventId}
      WHERE d.id IN (${documentIds}) ORDER BY coalesce(ed.ordinal, 0), d.id`,
  );
  const names = spokenNames();
  return rows.map(({ sourceId, sourceName, licence, ...row }) => ({
    ...row,
    licence: names.licence(licence),
    source: { id: sourceId, label: names.collection({ id: sourceId, label: sourceName }) },
  }));
}

/**
 * The pages that tell of some events, in the order of their days, those without one last; a whole data set is none.
 * @param most none are given where there are more
 */
export function queryFewDocuments(db: Db, eventIds: SQL, most: number): Citation[] {
  const found = selectAll<{ id: string }>(
    db,
    sql`SELECT DISTINCT ed.document_id AS id FROM event_document ed JOIN document d ON d.id = ed.document_id
      WHERE ed.event_id IN (${eventIds}) AND d.kind <> 'dataset' LIMIT ${most + 1}`,
  );
  if (found.length > most) return [];
  const documents = queryCitations(db, listIds(found.map(({ id }) => id)), null);
  return documents.toSorted((a, b) => {
    const [one, other] = [a.publishedOn ?? LAST, b.publishedOn ?? LAST];
    return one < other ? -1 : Number(one > other);
  });
}

/** After every day there is. */
const LAST = "9999";
