import { sql, type SQL } from "drizzle-orm";
import type { DimensionId } from "#shared/definitions/dimensions.ts";
import type { Query } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import type { Db } from "../client.ts";
import { countCells } from "../engine/cells.ts";
import { event } from "../schema/index.ts";
import { countMachineCells } from "./machine.ts";
import { compileQuery, type CompiledQuery } from "./compile.ts";
import { selectAll } from "./statement.ts";

/** A raw group key as SQL gives it: a bucket number, an id, or null where the sources do not say. */
export type RawKey = string | number | null;

/** What is certain in one group. */
export interface Cell {
  k1: RawKey;
  k2: RawKey;
  value: number;
  events: number;
  /** Events without a number. */
  unstated: number;
}

/** One event whose date leaves open whether, or in which bucket, it counts. Few: most dates are known to the day. */
export interface OpenEvent {
  id: string;
  k1: RawKey;
  k2: RawKey;
  /** What it would count as, beside being counted; null when it is the event itself. */
  unit: RawKey;
  quantity: number | null;
  earliest: number;
  latest: number;
}

export interface Cells {
  certain: Cell[];
  open: OpenEvent[];
  /** Units of open events that are counted already, by group: they cannot add to a distinct count. */
  counted: { k1: RawKey; k2: RawKey; unit: RawKey }[];
}

/**
 * What answers a query: the columns, or SQL, which can do everything and is what the columns are held to; machine-coded events have
 * columns of their own.
 */
type Engine = "columns" | "sql" | "machine";

/** Words are searched by the index that SQLite has of them; all else is counted over columns. */
export function engineOf(query: Query): Engine {
  if (query.tier === "machine") return "machine";
  return query.text === null ? "columns" : "sql";
}

const used: Record<Engine, number> = { columns: 0, sql: 0, machine: 0 };

/** Runs a query over its axes (none for a total). The one source of every number: series, matrix, totals and files. */
export function queryCells(db: Db, query: Query, axes: readonly DimensionId[]): Cells {
  const engine = engineOf(query);
  used[engine] += 1;
  return COUNTERS[engine](db, query, axes);
}

const COUNTERS: Record<Engine, typeof selectCells> = { columns: countCells, sql: selectCells, machine: countMachineCells };

/** Runs something and says which engines counted for it. */
export function watchEngines<Result>(run: () => Result): { result: Result; engines: Engine[] } {
  const before = { ...used };
  const result = run();
  return { result, engines: idsOf(used).filter((engine) => used[engine] > before[engine]) };
}

/** The same by SQL: the reference of every other way to count. */
export function selectCells(db: Db, query: Query, axes: readonly DimensionId[]): Cells {
  const compiled = compileQuery(query, axes);
  const certain = selectAll<Cell>(
    db,
    sql`SELECT k1, k2, ${compiled.aggregate} AS value, ${compiled.repeats ? sql`count(DISTINCT id)` : sql`count(*)`} AS events, sum(quantity IS NULL) AS unstated
      FROM (${matching(compiled, compiled.certain)}) GROUP BY k1, k2`,
  );
  const open = selectAll<OpenEvent>(
    db,
    matching(compiled, sql`${event.precision} <> 'day' AND ${compiled.overlaps} AND NOT (${compiled.certain})`),
  );
  const units = query.metric === "contact-days" ? [] : [...new Set(open.map((row) => row.unit).filter((unit) => unit !== null))];
  const counted =
    units.length === 0
      ? []
      : selectAll<Cells["counted"][number]>(
          db,
          sql`SELECT DISTINCT k1, k2, unit FROM (${matching(compiled, compiled.certain)}) WHERE unit IN ${units}`,
        );
  return { certain, open, counted };
}

/** One row for each event, group and unit. GROUP BY where joins repeat rows: SQLite takes four times as long over a DISTINCT. */
function matching(compiled: CompiledQuery, condition: SQL): SQL {
  return sql`SELECT ${event.id} AS id, ${compiled.keys.k1} AS k1, ${compiled.keys.k2} AS k2, ${compiled.unit} AS unit,
    ${compiled.amount} AS quantity, ${event.earliestDay} AS earliest, ${event.latestDay} AS latest
    FROM ${event} ${compiled.joins} WHERE ${compiled.where} AND ${condition} ${compiled.joined ? sql`GROUP BY ${event.id}, k1, k2, ${compiled.unit}` : sql``}`;
}
