import { join } from "node:path";
import Database from "better-sqlite3";
import { is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { beforeEach, expect, test } from "vitest";
import { createDatabase } from "#db/client.ts";
import { buildDatabase } from "#db/import/build.ts";
import { assertSound, checkDatabase } from "#db/import/check.ts";
import * as schema from "#db/schema/index.ts";
import { ReadoutError } from "#shared/errors.ts";
import { temporaryFolder } from "#tests/helpers/files.ts";
import { openRecord } from "#tests/helpers/record.ts";
import { writeSmallRecord } from "#tests/helpers/small-record.ts";

let client: Database.Database;

beforeEach(() => {
  const path = join(temporaryFolder(), "readout.db");
  buildDatabase({ recordFolder: writeSmallRecord(), path });
  client = new Database(path);
  client.pragma("foreign_keys = OFF");
  return () => client.close();
});

test("a built database breaks no rule", () => {
  expect(checkDatabase(client).filter(({ broken }) => broken > 0)).toEqual([]);
  expect(() => assertSound(client)).not.toThrow();
});

test.each([
  ["every reference leads somewhere: 1 times not (event row 5)", "UPDATE event SET venue_id = 'nowhere' WHERE id = 'call-1'"],
  ["an event has a primary source: 1 times not (call-1)", "UPDATE event_document SET relation = 'corroborates' WHERE event_id = 'call-1'"],
  ["an event has a party: 1 times not (call-1)", "DELETE FROM event_actor WHERE event_id = 'call-1'"],
  ["an event does not end before it begins: 1 times not (visit-1)", "UPDATE event SET end_day = earliest_day - 1 WHERE id = 'visit-1'"],
  ["an event does not end before it begins: 1 times not (visit-1)", "UPDATE event SET latest_day = earliest_day - 1 WHERE id = 'visit-1'"],
  ["a bucket is known exactly where the precision allows: 1 times not (call-1)", "UPDATE event SET year = NULL WHERE id = 'call-1'"],
  [
    "a bucket is known exactly where the precision allows: 1 times not (meeting-1)",
    "UPDATE event SET month = 24206 WHERE id = 'meeting-1'",
  ],
  [
    "a bucket is known exactly where the precision allows: 1 times not (meeting-1)",
    "UPDATE event SET quarter = 8068 WHERE id = 'meeting-1'",
  ],
  [
    "a bucket is known exactly where the precision allows: 1 times not (sanction-1)",
    "UPDATE event SET day = 17622 WHERE id = 'sanction-1'",
  ],
  ["a bucket is known exactly where the precision allows: 1 times not (call-1)", "UPDATE event SET day = NULL WHERE id = 'call-1'"],
  ["a quantity has a unit: 1 times not (expulsion-1)", "UPDATE event SET unit = NULL WHERE id = 'expulsion-1'"],
  ["a visit has a guest and a host: 1 times not (visit-2)", "DELETE FROM event_actor WHERE event_id = 'visit-2' AND role = 'host'"],
  ["a staff ceiling is not counted in persons: 1 times not (expulsion-1)", "UPDATE event SET kind = 'staff_cap' WHERE id = 'expulsion-1'"],
  [
    "a term does not end before it begins: 1 times not (rus-president-ben-two-2012)",
    "UPDATE tenure SET to_day = from_day - 1 WHERE to_day IS NOT NULL",
  ],
  [
    "headline terms of one actor do not overlap: 1 times not (rus-president-ben-two-2012)",
    "UPDATE tenure SET bucket_to_day = bucket_to_day + 1 WHERE to_day IS NOT NULL",
  ],
  [
    "headline terms of one actor do not overlap: 1 times not (rus-president-ben-two-2012)",
    "UPDATE tenure SET bucket_to_day = NULL WHERE to_day IS NOT NULL",
  ],
  ["a coverage interval runs forwards: 1 times not (2)", "UPDATE coverage SET to_day = from_day - 1 WHERE id = 2"],
])("a break is named: %s", (fault, sql) => {
  client.exec(sql);
  expect(() => assertSound(client)).toThrow(ReadoutError);
  expect(() => assertSound(client)).toThrow(new ReadoutError("record-invalid", `the record breaks its own rules. ${fault}`));
});

test("every break is named at once, each with three examples", () => {
  client.exec("UPDATE event SET year = NULL; DELETE FROM event_actor WHERE event_id = 'call-1'");
  expect(() => assertSound(client)).toThrow(
    "an event has a party: 1 times not (call-1); a bucket is known exactly where the precision allows: 8 times not (visit-1, visit-2, visit-3)",
  );
});

test("every table is strict: a text in a column of numbers is refused by the database itself", () => {
  const tables = client
    .prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'")
    .raw();
  const strict = new Map(tables.all() as [string, number][]);
  strict.delete("__drizzle_migrations");
  expect(strict.size).toBe(declaredTables().length);
  expect([...strict].filter(([, flag]) => flag !== 1)).toEqual([]);
  expect(() => client.exec("UPDATE event SET earliest_day = 'soon'")).toThrow(
    "cannot store TEXT value in INTEGER column event.earliest_day",
  );
  expect(() => client.exec("UPDATE event SET title = NULL")).toThrow("NOT NULL constraint failed: event.title");
});

test("a reference to nothing is refused where references are checked", () => {
  client.pragma("foreign_keys = ON");
  expect(() => client.exec("UPDATE event SET venue_id = 'nowhere'")).toThrow("FOREIGN KEY constraint failed");
  expect(() => client.exec("DELETE FROM document WHERE id = 'page-a'")).toThrow("FOREIGN KEY constraint failed");
});

test("the migrations make the very tables, columns, keys and indexes that the schema declares", () => {
  const { $client: empty } = createDatabase(":memory:");
  const all = (sql: string, name: string) =>
    empty
      .prepare(sql)
      .raw()
      .all(name)
      .map((row) => (row as unknown[]).join(" "));
  for (const table of declaredTables()) {
    const { name, columns, indexes, primaryKeys, foreignKeys, uniqueConstraints } = getTableConfig(table);
    const keys = primaryKeys.flatMap((key) => key.columns.map((column) => column.name));
    const inKey = (column: string, primary: boolean): number => (primary ? 1 : keys.indexOf(column) + 1);
    expect(all('SELECT name, type, "notnull", pk FROM pragma_table_info(?)', name).toSorted(), name).toEqual(
      columns
        .map(
          (column) => `${column.name} ${column.getSQLType().toUpperCase()} ${Number(column.notNull)} ${inKey(column.name, column.primary)}`,
        )
        .toSorted(),
    );
    const made = all("SELECT name FROM pragma_index_list(?) WHERE origin = 'c'", name);
    const unique = columns.filter((column) => column.isUnique).map((column) => `${name}_${column.name}_unique`);
    expect(made.toSorted(), name).toEqual(
      [
        ...indexes.map((index) => index.config.name),
        ...unique,
        ...uniqueConstraints.map((constraint) => String(constraint.name)),
      ].toSorted(),
    );
    for (const { config } of indexes)
      expect(all("SELECT name FROM pragma_index_info(?)", config.name), config.name).toEqual(
        config.columns.map((column) => ("name" in column ? column.name : "(expression)")),
      );
    expect(all('SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)', name).toSorted(), name).toEqual(
      foreignKeys
        .map((key) => key.reference())
        .map(
          ({ columns: from, foreignTable, foreignColumns: to }) => `${from[0]?.name} ${getTableConfig(foreignTable).name} ${to[0]?.name}`,
        )
        .toSorted(),
    );
  }
  empty.close();
});

test("the count behind every chart reads an index and not the table", () => {
  const { $client: record } = openRecord();
  const plan = record
    .prepare(
      `EXPLAIN QUERY PLAN SELECT year, count(*), sum(quantity IS NULL) FROM event
       WHERE kind IN ('call', 'meeting') AND status IN ('held', 'in_force') AND tier = 'vetted' AND earliest_day >= 0 AND latest_day <= 20000 GROUP BY year`,
    )
    .all() as { detail: string }[];
  record.close();
  expect(plan.map(({ detail }) => detail)[0]).toMatch(
    /^SEARCH event USING COVERING INDEX event_by_kind \(kind=\? AND status=\? AND tier=\? AND earliest_day>\?\)$/,
  );
});

function declaredTables(): SQLiteTable[] {
  return Object.values(schema).filter((entry) => is(entry, SQLiteTable));
}
