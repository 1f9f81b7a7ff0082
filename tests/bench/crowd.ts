import { copyFileSync } from "node:fs";
import Database from "better-sqlite3";

const COPIED = ["event", "event_actor", "event_document", "event_pair", "event_publisher", "event_source", "event_topic"];

/** A database of the record several times over: every event with its parties and documents, under further ids. */
export function writeCrowd(record: string, path: string, times: number): void {
  copyFileSync(record, path);
  const client = new Database(path);
  client.pragma("foreign_keys = OFF");
  const numbers = JSON.stringify(Array.from({ length: times - 1 }, (_, index) => index + 2));
  client.transaction(() => {
    for (const table of COPIED) {
      const names = client.prepare<[string], string>("SELECT name FROM pragma_table_info(?)").pluck().all(table);
      const cells = names.map((name) =>
        name === (table === "event" ? "id" : "event_id") ? `t."${name}" || '-copy-' || n.value` : `t."${name}"`,
      );
      client.exec(
        `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(", ")})
          SELECT ${cells.join(", ")} FROM (SELECT * FROM "${table}") t JOIN json_each('${numbers}') n`,
      );
    }
  })();
  client.close();
}
