import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { actor } from "./actors.ts";
import { event } from "./events.ts";

/** Stretches of time with a name that a reader can choose, each dated by a source. Terms of office are tenures. */
export const period = sqliteTable("period", {
  id: text("id").primaryKey(),
  kind: text("kind", { enum: ["crisis", "break", "disclosure_gap"] }).notNull(),
  name: text("name").notNull(),
  /** As the source dates it (EDTF); an open end lasts as far as the source knows. */
  from: text("from_text").notNull(),
  to: text("to_text"),
  fromDay: integer("from_day").notNull(),
  toDay: integer("to_day"),
  /** The page that tells of it, and what it says, in our words. */
  publisher: text("publisher").notNull(),
  title: text("title").notNull(),
  url: text("url").notNull(),
  says: text("says").notNull(),
});

/** Whose period it is. */
export const periodActor = sqliteTable(
  "period_actor",
  {
    periodId: text("period_id")
      .notNull()
      .references(() => period.id),
    actorId: text("actor_id")
      .notNull()
      .references(() => actor.id),
  },
  (table) => [primaryKey({ columns: [table.periodId, table.actorId] })],
);

/** Events of the record that begin, fill and end a period. */
export const periodEvent = sqliteTable(
  "period_event",
  {
    periodId: text("period_id")
      .notNull()
      .references(() => period.id),
    eventId: text("event_id")
      .notNull()
      .references(() => event.id),
  },
  (table) => [primaryKey({ columns: [table.periodId, table.eventId] })],
);
