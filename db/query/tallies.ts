import { sql } from "drizzle-orm";
import type { Citation, Tallies } from "#shared/api.ts";
import { findBound } from "#shared/claims/numbers.ts";
import { countGroups } from "#shared/claims/tally-group.ts";
import { judge } from "#shared/claims/verdict.ts";
import { LAST_DAY, parseDay, parseEdtf, type Day } from "#shared/dates.ts";
import { formatQuery, parseQuery } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { queryCitations } from "./citations.ts";
import { completenessWithin, queryCoverage } from "./coverage.ts";
import { selectAll } from "./statement.ts";
import { queryTallyRows, tellApart } from "./tally-rows.ts";
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

export interface TalliesRequest {
  /** Only these published counts; null for all. */
  ids: readonly string[] | null;
  /** Only those published by this day, against what was known on it; ours ends with that day. */
  knownOn: Day | null;
}

export const ALL_TALLIES: TalliesRequest = { ids: null, knownOn: null };

/** Published counts against ours: each claim's query is run like any other. */
export function queryTallies(db: Db, { ids, knownOn }: TalliesRequest = ALL_TALLIES): Tallies {
  const rows = selectAll<TallyRow>(
    db,
    sql`SELECT id, claim, measure, value AS published, query, rule, reason, document_id AS documentId FROM tally ORDER BY id`,
  );
  const citations = new Map<string, Citation>(
    queryCitations(db, sql`SELECT document_id FROM tally`, null).map((citation) => [citation.id, citation]),
  );
  const rowsOf = queryTallyRows(db);
  const publishedFrom = findPublished(db, rows);
  const tallies = rows.flatMap(({ documentId, ...row }) => {
    const citation = citations.get(documentId);
    if (ids?.includes(row.id) === false) return [];
    if (citation === undefined || (knownOn !== null && publishedFrom(citation) > knownOn)) return [];
    const ours = countOurs(db, row, rowsOf.get(row.id), knownOn);
    // What agrees has no reason to differ.
    return [{ ...row, ...ours, ...(isRight(ours) ? { reason: null } : {}), citation }];
  });
  const { match, bound, possible, differ } = countGroups(tallies);
  return {
    tallies,
    matching: match,
    bounded: bound,
    compared: match + bound + possible + differ,
    vintage: queryVintageRef(db).ref,
  };
}

type Ours = Pick<Tallies["tallies"][number], "ours" | "possible" | "unstated" | "bound" | "verdict" | "difference" | "query" | "apart">;

function isRight({ verdict }: Pick<Ours, "verdict">): boolean {
  return verdict === "matches" || verdict === "agrees";
}

/**
 * The first day the counts of a page can have been published on: its own; of a page without a date that of the last step of an event it tells, or
 * else the last day any of its counts is of, as it is not older than what it counts.
 */
function findPublished(db: Db, rows: readonly TallyRow[]): (page: Citation) => Day {
  const told = selectAll<{ document: string; day: Day }>(
    db,
    sql`SELECT document_id AS document, max(day) AS day FROM event_status WHERE document_id IN (SELECT document_id FROM tally) GROUP BY document_id`,
  );
  const steps = new Map(told.map(({ document, day }) => [document, day]));
  const counted = Map.groupBy(rows, ({ documentId }) => documentId);
  return ({ id, publishedOn }) => {
    const day = publishedOn === null ? null : parseEdtf(publishedOn);
    return day?.latest ?? steps.get(id) ?? Math.max(...(counted.get(id) ?? []).map(lastCounted));
  };
}

function lastCounted({ query }: Pick<TallyRow, "query">): Day {
  return parseDay(new URLSearchParams(query ?? "").get("to") ?? "") ?? LAST_DAY;
}

function countOurs(
  db: Db,
  { claim, query: asked, published }: Omit<TallyRow, "documentId">,
  rows: ReadonlySet<string> | undefined,
  knownOn: Day | null,
): Ours {
  const bound = findBound(claim, published);
  const none = { ours: null, possible: 0, unstated: 0, bound, difference: null, apart: null };
  if (asked === null) return { ...none, verdict: null, query: null };
  const query = { ...resolveQuery(db, parseQuery(new URLSearchParams(asked))), knownOn };
  const { value, possible, unstated } = queryTotal(db, query);
  const completeness = completenessWithin(queryCoverage(db, query), query);
  const judgeOf = (ours: number) => judge(published, bound, { ours, possible, unstated, completeness });
  // Where no source reaches nothing is counted: that is no zero.
  if (judgeOf(value) === "unknown") return { ...none, verdict: "unknown", query: formatQuery(query) };
  const told = tellApart(db, query, value, rows);
  // A bound that only events it leaves out reach is not met.
  const verdict = told !== null && bound !== "exact" && isRight({ verdict: judgeOf(value) }) ? judgeOf(told.rest) : judgeOf(value);
  const remainder = (rest: number) => (isRight({ verdict: judgeOf(rest) }) ? 0 : rest - published);
  const apart = told && !(bound === "exact" && isRight({ verdict })) ? { ...told, remainder: remainder(told.rest) } : null;
  return { ours: value, possible, unstated, bound, verdict, difference: value - published, query: formatQuery(query), apart };
}
