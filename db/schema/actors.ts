import { type AnySQLiteColumn, index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { importRun } from "./imports.ts";
import { document } from "./sources.ts";

/** States (ISO 3166-1 alpha-3), former states (ISO 3166-3 alpha-3) and organisations (acronym). */
export const actor = sqliteTable("actor", {
  id: text("id").primaryKey(),
  kind: text("kind", { enum: ["state", "former_state", "territory", "organisation"] }).notNull(),
  name: text("name").notNull(),
  /** How sentences and axes name it, with an article where English wants one in a sentence ("the United States"). */
  nameInText: text("name_in_text").notNull(),
  iso2: text("iso2"),
  isoNumeric: text("iso_numeric"),
  cowCode: integer("cow_code"),
  region: text("region"),
  subregion: text("subregion"),
  /** Life span as the sources state it (EDTF) and as days; null where open or not stated. */
  from: text("from_text"),
  to: text("to_text"),
  fromDay: integer("from_day"),
  toDay: integer("to_day"),
  successorId: text("successor_id").references((): AnySQLiteColumn => actor.id),
  importId: integer("import_id")
    .notNull()
    .references(() => importRun.id),
});

export const actorAlias = sqliteTable(
  "actor_alias",
  {
    alias: text("alias").notNull(),
    actorId: text("actor_id")
      .notNull()
      .references(() => actor.id),
    importId: integer("import_id")
      .notNull()
      .references(() => importRun.id),
  },
  (table) => [primaryKey({ columns: [table.alias, table.actorId] })],
);

export const person = sqliteTable("person", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  /** Family name, for axes and headlines ("Putin"); the whole name where a person is known by it ("Xi Jinping"). */
  shortName: text("short_name").notNull(),
  actorId: text("actor_id").references(() => actor.id),
  importId: integer("import_id")
    .notNull()
    .references(() => importRun.id),
});

/** Printed forms that were reconciled to a person. */
export const personAlias = sqliteTable(
  "person_alias",
  {
    alias: text("alias").notNull(),
    personId: text("person_id")
      .notNull()
      .references(() => person.id),
    importId: integer("import_id")
      .notNull()
      .references(() => importRun.id),
  },
  (table) => [primaryKey({ columns: [table.alias, table.personId] })],
);

export const office = sqliteTable("office", {
  id: text("id").primaryKey(),
  label: text("label").notNull(),
  rank: text("rank", { enum: ["leader", "minister", "official"] }).notNull(),
});

/** A term of office. An open `toText` means the page gives no end, not that the holder is still in office. */
export const tenure = sqliteTable(
  "tenure",
  {
    id: text("id").primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => person.id),
    officeId: text("office_id")
      .notNull()
      .references(() => office.id),
    actorId: text("actor_id")
      .notNull()
      .references(() => actor.id),
    /** The state a chief of mission is accredited to; null for an office at home. */
    accreditedToId: text("accredited_to").references(() => actor.id),
    acting: integer("acting", { mode: "boolean" }).notNull(),
    /** True for the office whose holders a state's periods are named after (president, general secretary …). */
    headline: integer("headline", { mode: "boolean" }).notNull(),
    from: text("from_text").notNull(),
    to: text("to_text"),
    fromDay: integer("from_day").notNull(),
    /** Last day in office: the eve of the stated end, when a successor starts on that day; null where not stated. */
    toDay: integer("to_day"),
    /** `toDay`, or the eve of the next headline term of the actor, or null: what buckets by tenure use. */
    bucketToDay: integer("bucket_to_day"),
    documentId: text("document_id").references(() => document.id),
    note: text("note"),
    importId: integer("import_id")
      .notNull()
      .references(() => importRun.id),
  },
  (table) => [
    // Office at the time: the terms of one person around a day.
    index("tenure_by_person").on(table.personId, table.fromDay),
    // by=tenure: the headline terms of one actor.
    index("tenure_by_actor").on(table.actorId, table.headline, table.fromDay),
  ],
);

export const venue = sqliteTable("venue", {
  /** City and country, readable: `geneva-che`. */
  id: text("id").primaryKey(),
  city: text("city").notNull(),
  countryId: text("country_id")
    .notNull()
    .references(() => actor.id),
  /** City-level WGS 84 degrees; null where no source of the record gives them. */
  latitude: real("latitude"),
  longitude: real("longitude"),
  importId: integer("import_id")
    .notNull()
    .references(() => importRun.id),
});
