import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { actor } from "./actors.ts";
import { importRun } from "./imports.ts";
import { document } from "./sources.ts";
import { event } from "./events.ts";
import { programme } from "./programmes.ts";

/** One target put on, changed on or taken off a list: no birth dates, addresses or document numbers. */
export const designation = sqliteTable(
  "designation",
  {
    id: integer("id").primaryKey(),
    eventId: text("event_id")
      .notNull()
      .references(() => event.id),
    list: text("list").notNull(),
    /** Identifier of the target on that list. */
    targetRef: text("target_ref").notNull(),
    name: text("name").notNull(),
    targetKind: text("target_kind", { enum: ["persons", "entities", "vessels", "aircraft"] }).notNull(),
    nationalityId: text("nationality_id").references(() => actor.id),
    programmeId: text("programme_id").references(() => programme.id),
    measure: text("measure"),
    action: text("action", { enum: ["listed", "amended", "delisted"] }).notNull(),
    day: integer("day").notNull(),
    importId: integer("import_id")
      .notNull()
      .references(() => importRun.id),
  },
  (table) => [
    // by=list and the designations behind one sanction event.
    index("designation_by_event").on(table.eventId, table.list),
    // Stock on a day: one target's history on one list.
    index("designation_by_target").on(table.list, table.targetRef, table.day),
  ],
);

/** A count somebody published, kept to be compared with ours. */
export const tally = sqliteTable("tally", {
  id: text("id").primaryKey(),
  claim: text("claim").notNull(),
  value: real("value").notNull(),
  measure: text("measure").notNull(),
  /** Canonical query text that answers the claim; null where the record has no such measure. */
  query: text("query"),
  /** Counting rule of that query. */
  rule: text("rule").notNull(),
  /** Why there is no query, or why the numbers differ, where that is known. */
  reason: text("reason"),
  documentId: text("document_id")
    .notNull()
    .references(() => document.id),
  importId: integer("import_id")
    .notNull()
    .references(() => importRun.id),
});

/** Events that ours counts and a published count does not. */
export const tallyRow = sqliteTable(
  "tally_row",
  {
    tallyId: text("tally_id")
      .notNull()
      .references(() => tally.id),
    eventId: text("event_id")
      .notNull()
      .references(() => event.id),
  },
  (table) => [primaryKey({ columns: [table.tallyId, table.eventId] })],
);
