import { blob, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** One row for each record this file and those it replaced held, oldest first; the last is the one it holds. */
export const recordVersion = sqliteTable("record_version", {
  id: integer("id").primaryKey(),
  /** `2026-11-22-1a2b3c4d`: the record's day and the head of its content hash; a record taken back has its name again. */
  version: text("version").notNull(),
  contentHash: text("content_hash").notNull(),
  recordDay: integer("record_day").notNull(),
  added: integer("added").notNull(),
  changed: integer("changed").notNull(),
  removed: integer("removed").notNull(),
});

/** What each version did to each event, so that a citation can be compared with today. */
export const eventHistory = sqliteTable(
  "event_history",
  {
    id: integer("id").primaryKey(),
    eventId: text("event_id").notNull(),
    versionId: integer("version_id")
      .notNull()
      .references(() => recordVersion.id),
    change: text("change", { enum: ["added", "changed", "removed"] }).notNull(),
    /** SHA-256 of what the record says of the event; of a removed one, what it said last. */
    rowHash: text("row_hash").notNull(),
  },
  (table) => [
    // One event's history.
    index("event_history_by_event").on(table.eventId, table.versionId),
    // What changed since a version.
    index("event_history_by_version").on(table.versionId, table.change),
  ],
);

/** The files of the records above, gzipped, each content once: an older record is built again from them when it is asked for. */
export const recordFile = sqliteTable("record_file", {
  id: integer("id").primaryKey(),
  /** SHA-256 of the text. */
  hash: text("hash").notNull().unique(),
  gzip: blob("gzip", { mode: "buffer" }).notNull(),
});

/** Which files a record is made of, by their path below its folder. */
export const recordVersionFile = sqliteTable(
  "record_version_file",
  {
    versionId: integer("version_id")
      .notNull()
      .references(() => recordVersion.id),
    path: text("path").notNull(),
    fileId: integer("file_id")
      .notNull()
      .references(() => recordFile.id),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.path] })],
);

/** Facts about the file itself: `application`, `format` (schema number), `record` (version), `contentHash`, `builder` (hash of the code that built it), `received:3` (when version 3 came here, UTC). */
export const meta = sqliteTable("meta", {
  key: text("key").primaryKey(),
  value: text("value").notNull(),
});
