import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { importRun } from "./imports.ts";

/** A collection the record is compiled from. */
export const source = sqliteTable("source", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  publisher: text("publisher").notNull(),
  licence: text("licence").notNull(),
  licenceUrl: text("licence_url"),
  url: text("url"),
  /** A line the licence asks for wherever the data shows. */
  attribution: text("attribution"),
  /** `vetted` and `machine` are never summed unless asked. */
  tier: text("tier", { enum: ["vetted", "machine"] }).notNull(),
  description: text("description").notNull(),
  /** Last day the collection reaches. */
  lastDay: text("last_day"),
});

/** What a collection is known not to hold, a sentence each. */
export const sourceGap = sqliteTable(
  "source_gap",
  {
    sourceId: text("source_id")
      .notNull()
      .references(() => source.id),
    ordinal: integer("ordinal").notNull(),
    gap: text("gap").notNull(),
  },
  (table) => [primaryKey({ columns: [table.sourceId, table.ordinal] })],
);

/** A page or data set cited by an event, a status, a term or a tally. */
export const document = sqliteTable(
  "document",
  {
    id: text("id").primaryKey(),
    sourceId: text("source_id")
      .notNull()
      .references(() => source.id),
    publisher: text("publisher").notNull(),
    /** Outlets of one agency are one witness. */
    family: text("family").notNull(),
    title: text("title").notNull(),
    url: text("url"),
    publishedOn: text("published_on"),
    kind: text("kind").notNull(),
    language: text("language"),
    importId: integer("import_id")
      .notNull()
      .references(() => importRun.id),
  },
  // by=source and source=: from a collection to its documents.
  (table) => [index("document_by_source").on(table.sourceId, table.id)],
);

/** Where a source × kind × actor holds what happened; outside every interval a count is unknown, not zero. */
export const coverage = sqliteTable(
  "coverage",
  {
    id: integer("id").primaryKey(),
    sourceId: text("source_id")
      .notNull()
      .references(() => source.id),
    kind: text("kind").notNull(),
    /** Null: every actor. */
    actorId: text("actor_id"),
    /** Of events with this one alone; null: whoever the other side is. */
    partnerId: text("partner_id"),
    /** The role the actor must have (guest, host, sender, target); null: any. */
    role: text("role"),
    from: text("from_text").notNull(),
    to: text("to_text").notNull(),
    fromDay: integer("from_day").notNull(),
    toDay: integer("to_day").notNull(),
    completeness: text("completeness", { enum: ["full", "partial", "sample"] }).notNull(),
    note: text("note"),
  },
  // Every series asks which intervals its kinds and actors have.
  (table) => [index("coverage_by_kind").on(table.kind, table.actorId, table.fromDay, table.toDay)],
);
