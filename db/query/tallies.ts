import { sql } from "drizzle-orm";
import type { Citation, Tallies } from "#shared/api.ts";
import { formatQuery, parseQuery } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { queryCitations } from "./citations.ts";
import { selectAll } from "./statement.ts";
import { queryTotal } from "./total.ts";
import { queryVintageRef } from "./vintage.ts";
import { resolveQuery } from "./vocabulary.ts";

interface TallyRow {
  id: string;
  claim: string;
  measure: string;
  published: number;
  query: string | null;
  rule: string;
  reason: string | null;
  documentId: string;
}

/** Published counts against ours: each claim's query is run like any other. */
export function queryTallies(db: Db): Tallies {
  const rows = selectAll<TallyRow>(
    db,
    sql`SELECT id, claim, measure, value AS published, query, rule, reason, document_id AS documentId FROM tally ORDER BY id`,
  );
  const citations = new Map<string, Citation>(
    queryCitations(db, sql`SELECT document_id FROM tally`, null).map((citation) => [citation.id, citation]),
  );
  const tallies = rows.flatMap(({ documentId, ...row }) => {
    const citation = citations.get(documentId);
    return citation ? [{ ...row, ...countOurs(db, row), citation }] : [];
  });
  const compared = tallies.filter((tally) => tally.difference !== null);
  return {
    tallies,
    matching: compared.filter((tally) => tally.difference === 0).length,
    compared: compared.length,
    vintage: queryVintageRef(db).ref,
  };
}

function countOurs(
  db: Db,
  row: Pick<TallyRow, "query" | "published">,
): { ours: number | null; possible: number; difference: number | null; query: string | null } {
  if (row.query === null) return { ours: null, possible: 0, difference: null, query: null };
  const query = resolveQuery(db, parseQuery(new URLSearchParams(row.query)));
  const { value, possible } = queryTotal(db, query);
  return { ours: value, possible, difference: value - row.published, query: formatQuery(query) };
}
