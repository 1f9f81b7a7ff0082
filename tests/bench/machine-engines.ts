import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import Database from "better-sqlite3";
import { countEvents } from "#db/machine/engine/count.ts";
import type { MachineColumns } from "#db/machine/engine/columns.ts";
import { parseQuery } from "#shared/query.ts";
import type { MachineWorld } from "#tests/helpers/machine-world.ts";
import type { MachineQuestion } from "./machine-questions.ts";

export type Row = readonly (string | number | null)[];

/** What answers a question with its set of parameters of that number: its groups, then the count. */
export type Ask = (set: number) => Row[] | Promise<Row[]>;

const NAMES = ["day", "kind", "sender", "target", "place", "format", "reports"] as const;
/** Rows that are written at a time. */
const PART = 100_000;
const UNSAID = 0xff_ff;

/** The machine engine, from parsed queries: what the server does beside that is the same for every engine. */
export function askColumns(columns: MachineColumns, { axes, asked }: MachineQuestion): Ask {
  const queries = asked.map((set) =>
    set.queries.map((text) => {
      const [by = "year", split] = axes;
      return parseQuery(new URLSearchParams(`tier=machine&by=${by}${split === undefined ? "" : `&split=${split}`}&${text}`));
    }),
  );
  return (set) =>
    (queries[set] ?? []).flatMap((query, period) =>
      countEvents(columns, query, axes, []).map(({ k1, k2, value }) =>
        axes.length === 0 ? [period, value] : axes.length === 1 ? [k1, value] : [k1, k2, value],
      ),
    );
}

/** The same events as a table of DuckDB in a file, sorted by day, whole numbers throughout. */
export async function openDuck(folder: string, world: MachineWorld): Promise<(question: MachineQuestion) => Promise<Ask>> {
  const lines = join(folder, "events.csv");
  writeLines(lines, world);
  const connection = await (await DuckDBInstance.create(join(folder, "duck.db"))).connect();
  await connection.run(`CREATE TABLE event AS SELECT *, CAST(year(on_day) AS INTEGER) AS year, CAST(year(on_day) * 12 + month(on_day) - 1 AS INTEGER) AS month
    FROM (SELECT *, DATE '1970-01-01' + day AS on_day FROM read_csv('${lines}', header = false, nullstr = '',
      columns = {${NAMES.map((name) => `'${name}': 'INTEGER'`).join(", ")}})) ORDER BY day`);
  await connection.run("ALTER TABLE event DROP COLUMN on_day");
  await connection.run("CHECKPOINT");
  return async ({ sql, asked }) => {
    const statement = await connection.prepare(sql);
    return async (set) => {
      for (const [index, value] of (asked[set]?.values ?? []).entries()) statement.bindInteger(index + 1, value);
      return (await statement.runAndReadAll()).getRows() as Row[];
    };
  };
}

/** The same events as a table of SQLite with an index for each way in, which holds whatever the questions read. */
export function openSqlite(folder: string, { events }: MachineWorld): (question: MachineQuestion) => Ask {
  const db = new Database(join(folder, "plain.db"));
  db.pragma("journal_mode = OFF");
  db.pragma("cache_size = -1000000");
  db.function("least", (a: number, b: number) => Math.min(a, b));
  db.function("greatest", (a: number, b: number) => Math.max(a, b));
  db.exec(`CREATE TABLE event (${NAMES.map((name) => `${name} INTEGER`).join(", ")}, year INTEGER, month INTEGER); BEGIN`);
  const insert = db.prepare(`INSERT INTO event (${NAMES.join(", ")}) VALUES (?, ?, ?, ?, ?, ?, ?)`);
  for (let row = 0; row < events.rows; row++) insert.run(...rowOf(events, row));
  db.exec(`COMMIT;
    UPDATE event SET year = CAST(strftime('%Y', day * 86400, 'unixepoch') AS INTEGER), month = CAST(strftime('%m', day * 86400, 'unixepoch') AS INTEGER);
    UPDATE event SET month = year * 12 + month - 1;
    CREATE INDEX by_kind ON event (kind, year);
    CREATE INDEX by_sender ON event (sender, target, kind, format, place, day, year, month);
    CREATE INDEX by_target ON event (target, sender, kind, format, place, day, year, month);
    CREATE INDEX by_place ON event (place, kind, year, day, reports);
    CREATE INDEX by_day ON event (day, kind, place, sender, target, year, reports);
    ANALYZE`);
  return ({ sql, asked }) => {
    const statement = db.prepare<unknown[], Row>(sql).raw();
    return (set) => statement.all(...(asked[set]?.values ?? []));
  };
}

function writeLines(path: string, { events }: MachineWorld): void {
  const file = openSync(path, "w");
  for (let from = 0; from < events.rows; from += PART) {
    let text = "";
    for (let row = from; row < Math.min(from + PART, events.rows); row++) text += `${rowOf(events, row).join(",")}\n`;
    writeSync(file, text);
  }
  closeSync(file);
}

function rowOf(events: MachineWorld["events"], row: number): (number | null)[] {
  return NAMES.map((name) => {
    const value = events[name][row] ?? 0;
    return value === UNSAID && name !== "day" && name !== "reports" ? null : value;
  });
}
