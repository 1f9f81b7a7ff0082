import { existsSync, statSync } from "node:fs";
import { ReadoutError } from "#shared/errors.ts";
import { openDatabase, type Db } from "#db/client.ts";
import { buildInMemory } from "./build.ts";

export interface RecordDiff {
  added: DiffEvent[];
  changed: (DiffEvent & { columns: ColumnChange[] })[];
  removed: DiffEvent[];
}

interface DiffEvent {
  id: string;
  title: string;
}

interface ColumnChange {
  column: string;
  before: string;
  after: string;
}

/**
 * What the events of one record are in another; each is a record folder or a database.
 * @throws RecordInvalid, DatabaseRefused
 */
export function diffRecords(before: string, after: string): RecordDiff {
  const [old, now] = [readEvents(before), readEvents(after)];
  const added = [...now.values()].filter(({ id }) => !old.has(id ?? "")).map(describe);
  const removed = [...old.values()].filter(({ id }) => !now.has(id ?? "")).map(describe);
  const changed = [...now.values()].flatMap((row) => {
    const columns = compareColumns(old.get(row["id"] ?? "") ?? row, row);
    return columns.length === 0 ? [] : [{ ...describe(row), columns }];
  });
  return { added, changed, removed };
}

/** The difference as lines: counts first, then each event, what is new with `+`, gone with `-`, other with `~`. */
export function formatDiff({ added, changed, removed }: RecordDiff): string[] {
  return [
    `${added.length} added, ${changed.length} changed, ${removed.length} removed`,
    ...added.map(({ id, title }) => `+ ${id}  ${title}`),
    ...changed.flatMap(({ id, title, columns }) => [
      `~ ${id}  ${title}`,
      ...columns.map(({ column, before, after }) => `    ${column}: ${quote(before)} → ${quote(after)}`),
    ]),
    ...removed.map(({ id, title }) => `- ${id}  ${title}`),
  ];
}

type EventCells = Readonly<Record<string, string | null>>;

function readEvents(path: string): Map<string, EventCells> {
  if (!existsSync(path)) throw new ReadoutError("record-invalid", `${path}: there is no record folder and no database here`);
  const db: Db = statSync(path).isDirectory() ? buildInMemory(path) : openDatabase(path);
  try {
    return new Map(
      db.$client
        .prepare<[], EventCells>(EVENTS)
        .all()
        .map((row) => [row["id"] ?? "", row]),
    );
  } finally {
    db.$client.close();
  }
}

/** What the record states of an event; what follows from it (day numbers, buckets, pairs, the summary) would say it twice. */
const EVENTS = `SELECT e.id, r.source_id AS source, e.kind, e.start_text AS start, e.end_text AS "end", e.status, e.title, e.format, e.medium, e.level,
  e.initiator_id AS initiator, e.venue_id AS venue, e.venue_country_id AS venue_country, e.context, CAST(e.quantity AS TEXT) AS quantity, e.unit,
  e.unit_printed, e.target_kind, e.authority, e.programme_id AS programme, iif(e.unannounced, 'yes', NULL) AS unannounced, e.note, e.confidence,
  (SELECT group_concat(topic, ';' ORDER BY topic) FROM event_topic WHERE event_id = e.id) AS topics,
  (SELECT group_concat(role || ':' || coalesce(actor_id, '') || coalesce('/' || person_id, '') || coalesce('@' || office_id, '')
    || coalesce(' "' || printed || '"', ''), ' | ' ORDER BY ordinal) FROM event_actor WHERE event_id = e.id) AS parties,
  (SELECT group_concat(document_id || ':' || relation || coalesce(' "' || says || '"', ''), '; ' ORDER BY ordinal)
    FROM event_document WHERE event_id = e.id) AS citations,
  (SELECT group_concat(date_text || ' ' || status, '; ' ORDER BY ordinal) FROM event_status WHERE event_id = e.id) AS steps
  FROM event e JOIN import_run r ON r.id = e.import_id ORDER BY e.earliest_day, e.id`;

function compareColumns(before: EventCells, after: EventCells): ColumnChange[] {
  return Object.keys(after)
    .filter((column) => before[column] !== after[column])
    .map((column) => ({ column, before: before[column] ?? "", after: after[column] ?? "" }));
}

function describe(row: EventCells): DiffEvent {
  return { id: row["id"] ?? "", title: row["title"] ?? "" };
}

function quote(text: string): string {
  return text === "" ? "nothing" : `"${text}"`;
}
