import { sql } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import type { Day } from "#shared/dates.ts";
import { FACTS, type FactColumn } from "#shared/definitions/facts.ts";
import { idsOf } from "#shared/tables.ts";
import type { Db } from "../client.ts";
import { selectAll } from "../query/statement.ts";
import { event } from "../schema/index.ts";
import { readColumn, type Column, type RowIndex } from "./column.ts";

interface EventRow {
  row: number;
  id: string;
  earliest: number;
  latest: number;
  end: number;
  precise: number;
  vetted: number;
  unannounced: number;
}

/** Days whose knowledge is held as a column, four bytes an event each. */
const KEPT_DAYS = 16;

/** The events of one database as columns, in the order of `rowid`; each fact is read when it is first asked for. */
export class Columns {
  readonly ids: readonly string[];
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** The last day of one that lasts longer than one. */
  readonly end: Int32Array;
  /** 1 where the date is known to the day. */
  readonly precise: Uint8Array;
  readonly unannounced: Uint8Array;
  /** Positions of the events of the vetted record, which alone are counted. */
  readonly vetted: Int32Array;
  readonly #db: Db;
  readonly #rows: RowIndex;
  readonly #facts = new Map<FactColumn, Column>();
  readonly #statuses = new LRUCache<Day, Column>({ max: KEPT_DAYS });

  constructor(db: Db) {
    const events = selectAll<EventRow>(
      db,
      sql`SELECT rowid AS row, ${event.id} AS id, ${event.earliestDay} AS earliest, ${event.latestDay} AS latest,
        coalesce(${event.endDay}, ${event.latestDay}) AS "end", ${event.precision} = 'day' AS precise, ${event.tier} = 'vetted' AS vetted, ${event.unannounced} AS unannounced
        FROM ${event} ORDER BY rowid`,
    );
    const positions = new Map(events.map(({ row }, index) => [row, index]));
    this.#db = db;
    this.#rows = { size: events.length, indexOf: (rowid) => positions.get(rowid) ?? 0 };
    this.ids = events.map(({ id }) => id);
    this.earliest = Int32Array.from(events, (row) => row.earliest);
    this.latest = Int32Array.from(events, (row) => row.latest);
    this.end = Int32Array.from(events, (row) => row.end);
    this.precise = Uint8Array.from(events, (row) => row.precise);
    this.unannounced = Uint8Array.from(events, (row) => row.unannounced);
    this.vetted = Int32Array.from(events.flatMap(({ vetted }, index) => (vetted === 1 ? [index] : [])));
  }

  /** @param knownOn the day whose knowledge of it is asked for, which only the status has; null for today's */
  fact(id: FactColumn, knownOn: Day | null = null): Column {
    if (id === "status" && knownOn !== null) return this.#statusOn(knownOn);
    const column = this.#facts.get(id) ?? readColumn(this.#db, id, this.#rows, null);
    this.#facts.set(id, column);
    return column;
  }

  #statusOn(day: Day): Column {
    const column = this.#statuses.get(day) ?? readColumn(this.#db, "status", this.#rows, day);
    this.#statuses.set(day, column);
    return column;
  }
}

/** Reads every column ahead of the first question; half a second for the record. */
export function warmColumns(db: Db): void {
  const columns = columnsOf(db);
  for (const fact of idsOf(FACTS)) if (!DEPENDENT.has(fact)) columns.fact(fact);
}

/** Facts that depend on the actors of a query, which no column holds. */
const DEPENDENT: ReadonlySet<FactColumn> = new Set(["counterpart", "tenure"] as const);

const known = new WeakMap<Db, Columns>();

/** The columns of a database, which does not change while it is open. */
export function columnsOf(db: Db): Columns {
  const columns = known.get(db) ?? new Columns(db);
  known.set(db, columns);
  return columns;
}
