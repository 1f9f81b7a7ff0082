import { sql } from "drizzle-orm";
import type { Sources } from "#shared/api.ts";
import { formatDay, type Day } from "#shared/dates.ts";
import { KINDS } from "#shared/definitions/kinds.ts";
import type { CompletenessId } from "#shared/definitions/vocabularies.ts";
import { hasId } from "#shared/tables.ts";
import type { Db } from "../client.ts";
import { joinSpans, type Span } from "./join-spans.ts";
import { selectAll } from "./statement.ts";
import { queryVintageRef } from "./vintage.ts";
import { spokenNames } from "#shared/words/names.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { labelledActor } from "./labelled.ts";

type Source = Sources["sources"][number];
type SourceRow = Omit<Source, "lastCoveredDay" | "events" | "rows" | "listings" | "issues" | "gaps" | "coverage"> &
  Source["rows"] & { lastDay: Day | null; own: number; cited: number };
type IssueRow = Source["issues"][number] & { sourceId: string };

interface CoverageRow {
  sourceId: string;
  kind: string;
  actorId: string | null;
  actorLabel: string | null;
  partnerId: string | null;
  partnerLabel: string | null;
  role: string | null;
  first: Day;
  last: Day;
  completeness: CompletenessId;
  note: string | null;
}

/** Each source with what a reader needs to judge its numbers: terms, reach, gaps, and what was refused. */
export function querySources(db: Db): Sources {
  const coverage = Map.groupBy(queryCoverageRows(db), (row) => row.sourceId);
  const issues = Map.groupBy(queryIssues(db), (row) => row.sourceId);
  const gaps = Map.groupBy(
    selectAll<{ sourceId: string; gap: string }>(db, sql`SELECT source_id AS sourceId, gap FROM source_gap ORDER BY source_id, ordinal`),
    (row) => row.sourceId,
  );
  const listings = new Map(queryListingCounts(db).map(({ list, ...counts }) => [list, counts]));
  const rows = selectAll<SourceRow>(
    db,
    sql`SELECT s.id, s.name, s.publisher, s.licence, s.licence_url AS licenceUrl, s.attribution, s.url, s.tier, s.description,
      (SELECT max(to_day) FROM coverage WHERE source_id = s.id) AS lastDay,
      (SELECT count(*) FROM event JOIN import_run r ON r.id = import_id WHERE r.source_id = s.id) AS own,
      (SELECT count(*) FROM event_source WHERE source_id = s.id) AS cited,
      coalesce(sum(r.rows_read), 0) AS read, coalesce(sum(r.rows_accepted), 0) AS accepted, coalesce(sum(r.rows_merged), 0) AS merged,
      coalesce(sum(r.rows_rejected), 0) AS rejected
      FROM source s LEFT JOIN import_run r ON r.source_id = s.id GROUP BY s.id ORDER BY cited DESC, s.id`,
  );
  const names = spokenNames();
  return {
    sources: rows.map(({ lastDay, own, cited, read, accepted, merged, rejected, ...row }) => ({
      ...row,
      name: names.collection({ id: row.id, label: row.name }),
      licence: names.licence(row.licence),
      lastCoveredDay: lastDay === null ? null : formatDay(lastDay),
      events: { own, cited },
      listings: listings.get(row.id) ?? null,
      rows: { read, accepted, merged, rejected },
      issues: (issues.get(row.id) ?? []).map(({ severity, reason, rows: count }) => ({ severity, reason, rows: count })),
      gaps: (gaps.get(row.id) ?? []).map(({ gap }) => gap),
      coverage: coverByKind(db, coverage.get(row.id) ?? []),
    })),
    vintage: queryVintageRef(db).ref,
  };
}

function queryListingCounts(db: Db): ({ list: string } & NonNullable<Source["listings"]>)[] {
  return selectAll(
    db,
    sql`SELECT d.list, sum(d.action = 'listed' AND e.status <> 'carried_over') AS listed, sum(d.action = 'delisted') AS delisted,
      sum(e.status = 'carried_over') AS carriedOver FROM designation d JOIN event e ON e.id = d.event_id GROUP BY d.list`,
  );
}

function coverByKind(db: Db, rows: readonly CoverageRow[]): Source["coverage"] {
  return [...Map.groupBy(rows, (row) => row.kind)]
    .map(([kind, own]) => [kind, joinSamples(own)] as const)
    .map(([kind, intervals]) => ({
      kind: { id: kind, label: hasId(KINDS, kind) ? spokenWords().terms.kinds[kind].plural : kind },
      from: formatDay(Math.min(...intervals.map(({ first }) => first))),
      to: formatDay(Math.max(...intervals.map(({ last }) => last))),
      spans: joinSpans(intervals).map(showSpan),
      intervals: intervals.map(({ actorId, actorLabel, partnerId, partnerLabel, role, note, ...span }) => ({
        ...showSpan(span),
        actor: labelledActor(db, actorId, actorLabel),
        partner: labelledActor(db, partnerId, partnerLabel),
        role,
        note,
      })),
    }));
}

/** Single contacts of many pairs are told as one interval: how many there are, and from when to when. */
function joinSamples(rows: readonly CoverageRow[]): CoverageRow[] {
  const [samples, others] = [rows.filter(isSingle), rows.filter((row) => !isSingle(row))];
  const [one] = samples;
  if (!one) return others;
  const pairs = new Set(samples.map(({ actorId, partnerId }) => `${actorId}:${partnerId}`)).size;
  const [first, last] = [Math.min(...samples.map((row) => row.first)), Math.max(...samples.map((row) => row.last))];
  const note = `Single contacts of ${pairs} ${others.length > 0 ? "other " : ""}pair${pairs === 1 ? "" : "s"}.`;
  return [...others, { ...one, first, last, actorId: null, actorLabel: null, partnerId: null, partnerLabel: null, note }];
}

function isSingle({ partnerId, completeness }: CoverageRow): boolean {
  return partnerId !== null && completeness === "sample";
}

function showSpan({ first, last, completeness }: Span): { from: string; to: string; completeness: CompletenessId } {
  return { from: formatDay(first), to: formatDay(last), completeness };
}

function queryCoverageRows(db: Db): CoverageRow[] {
  return selectAll<CoverageRow>(
    db,
    sql`SELECT c.source_id AS sourceId, c.kind, c.actor_id AS actorId, a.name AS actorLabel, c.partner_id AS partnerId, p.name AS partnerLabel, c.role, c.from_day AS first, c.to_day AS last,
      c.completeness, c.note FROM coverage c LEFT JOIN actor a ON a.id = c.actor_id LEFT JOIN actor p ON p.id = c.partner_id ORDER BY c.source_id, c.kind, c.from_day, a.name`,
  );
}

/** Reasons as a reader counts them: what a reason says of one row (`: the id`, `as row 12`) is left to the ledger. */
function queryIssues(db: Db): IssueRow[] {
  const counts = new Map<string, IssueRow>();
  const rows = selectAll<IssueRow>(
    db,
    sql`SELECT r.source_id AS sourceId, i.severity, i.reason, count(*) AS rows FROM import_issue i JOIN import_run r ON r.id = i.import_id
      GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
  );
  for (const row of rows) {
    const reason = row.reason.replace(/: .*$/, "").replace(/ as row \d+$/, " as another row");
    const key = `${row.sourceId} ${row.severity} ${reason}`;
    counts.set(key, { ...row, reason, rows: (counts.get(key)?.rows ?? 0) + row.rows });
  }
  return [...counts.values()].toSorted((a, b) => b.rows - a.rows);
}
