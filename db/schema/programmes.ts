import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { actor } from "./actors.ts";
import { importRun } from "./imports.ts";

/** A legal authority under which measures are taken (an order, an act, a regulation). */
export const programme = sqliteTable("programme", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  issuerId: text("issuer_id").references(() => actor.id),
  /** The one state it is aimed at; null where it names none or several. */
  targetId: text("target_id").references(() => actor.id),
  importId: integer("import_id")
    .notNull()
    .references(() => importRun.id),
});
