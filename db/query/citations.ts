import { sql, type SQL } from "drizzle-orm";
import type { Citation } from "#shared/api.ts";
import { spokenNames } from "#shared/words/names.ts";
import type { Db } from "../client.ts";
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
