import { sql } from "drizzle-orm";
import { type AnySQLiteColumn, index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { actor, office, person, venue } from "./actors.ts";
import { importRun } from "./imports.ts";
import { programme } from "./programmes.ts";
import { document } from "./sources.ts";

/** One thing that happened, or was said to be about to. Ids are stable, readable and never reused. */
export const event = sqliteTable(
  "event",
  {
    id: text("id").primaryKey(),
    kind: text("kind").notNull(),
    title: text("title").notNull(),
    /** First day, EDTF (`2017-07-07`, `2017-07`, `2017`), and last day where the event lasts longer. */
    start: text("start_text").notNull(),
    end: text("end_text"),
    precision: text("precision", { enum: ["day", "month", "year"] }).notNull(),
    /** Bounds of the first day; equal for day precision. Counts go by the first day. */
    earliestDay: integer("earliest_day").notNull(),
    latestDay: integer("latest_day").notNull(),
    endDay: integer("end_day"),
    /** Bucket numbers of `shared/definitions/periods.ts`; null where the precision is coarser than the bucket. */
    year: integer("year"),
    quarter: integer("quarter"),
    month: integer("month"),
    day: integer("day"),
    status: text("status").notNull(),
    format: text("format"),
    medium: text("medium"),
    level: text("level"),
    initiatorId: text("initiator_id").references(() => actor.id),
    venueId: text("venue_id").references(() => venue.id),
    /** Also set where the city is unknown. */
    venueCountryId: text("venue_country_id").references(() => actor.id),
    context: text("context"),
    contextEventId: text("context_event_id").references((): AnySQLiteColumn => event.id),
    /** Derived: targets the event put on a list (taken off: below zero), one by one; null where the record has no list of them. */
    listings: integer("listings"),
    quantity: real("quantity"),
    unit: text("unit"),
    /** The unit as the source prints it ("diplomats and staff"). */
    unitPrinted: text("unit_printed"),
    targetKind: text("target_kind"),
    /** Legal authority as printed. */
    authority: text("authority"),
    programmeId: text("programme_id").references(() => programme.id),
    unannounced: integer("unannounced", { mode: "boolean" }).notNull(),
    /** First stop of the journey a visit belongs to; the event's own id when it is one stop. Null for other kinds. */
    journeyId: text("journey_id"),
    summary: text("summary").notNull(),
    note: text("note"),
    confidence: text("confidence", { enum: ["stated", "inferred"] }).notNull(),
    tier: text("tier", { enum: ["vetted", "machine"] }).notNull(),
    importId: integer("import_id")
      .notNull()
      .references(() => importRun.id),
  },
  (table) => [
    // Every dashboard chart: some kinds, the default statuses, a period; bucketed by year without touching the table.
    index("event_by_kind").on(
      table.kind,
      table.status,
      table.tier,
      table.earliestDay,
      table.latestDay,
      table.year,
      table.quantity,
      table.precision,
      table.id,
    ),
    // What imprecise dates may add to a count: few rows, found without a scan.
    index("event_imprecise")
      .on(table.kind, table.earliestDay)
      .where(sql`precision <> 'day'`),
    // The event list in time order and its keyset pages.
    index("event_by_time").on(table.earliestDay, table.id),
    // by=venue-city and venue=.
    index("event_by_venue").on(table.venueId, table.kind, table.earliestDay),
    // venueCountry=.
    index("event_by_venue_country").on(table.venueCountryId, table.kind, table.earliestDay),
  ],
);

export const eventTopic = sqliteTable(
  "event_topic",
  {
    eventId: text("event_id")
      .notNull()
      .references(() => event.id),
    topic: text("topic").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.topic] }),
    // topic= and options/topic.
    index("event_topic_by_topic").on(table.topic, table.eventId),
  ],
);

/** Who took part, in which role and office. A state without a named person has a null person, and the reverse. */
export const eventActor = sqliteTable(
  "event_actor",
  {
    eventId: text("event_id")
      .notNull()
      .references(() => event.id),
    ordinal: integer("ordinal").notNull(),
    actorId: text("actor_id").references(() => actor.id),
    personId: text("person_id").references(() => person.id),
    role: text("role").notNull(),
    /** Office on the day of the event, from the terms of office or as the source prints it. */
    officeId: text("office_id").references(() => office.id),
    /** Name and title as the source prints them. */
    printed: text("printed"),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.ordinal] }),
    // actor=, with=, sender=, target=, guest=, host= and the groupings by them.
    index("event_actor_by_actor").on(table.actorId, table.role, table.eventId),
    // person=, withPerson= and by=person.
    index("event_actor_by_person").on(table.personId, table.eventId),
    // Other parties of an event already found: counterpart, without touching the table.
    index("event_actor_by_event").on(table.eventId, table.actorId, table.role, table.personId),
  ],
);

/** Derived: every unordered pair of different actors on different sides of an event, `a` before `b`. */
export const eventPair = sqliteTable(
  "event_pair",
  {
    eventId: text("event_id")
      .notNull()
      .references(() => event.id),
    a: text("a")
      .notNull()
      .references(() => actor.id),
    b: text("b")
      .notNull()
      .references(() => actor.id),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.a, table.b] }),
    // by=pair, metric=pairs, and earlier and later contacts of the same sides.
    index("event_pair_by_pair").on(table.a, table.b, table.eventId),
  ],
);

/** Derived: the words of an event's text, folded, each once. The full-text index `event_search` stands over it. */
export const eventWords = sqliteTable("event_words", {
  id: integer("id").primaryKey(),
  eventId: text("event_id")
    .notNull()
    .unique()
    .references(() => event.id),
  words: text("words").notNull(),
});

/** Citations. At least one `primary` per event; the check before the commit of every import enforces it. */
export const eventDocument = sqliteTable(
  "event_document",
  {
    eventId: text("event_id")
      .notNull()
      .references(() => event.id),
    documentId: text("document_id")
      .notNull()
      .references(() => document.id),
    ordinal: integer("ordinal").notNull(),
    relation: text("relation", { enum: ["primary", "corroborates", "conflicts"] }).notNull(),
    /** The collection this citation came with (a page can be cited by two). */
    sourceId: text("source_id").notNull(),
    /** What the document says where it differs from the event (its own date, its own number). */
    says: text("says"),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.documentId] }),
    // From a document to its events.
    index("event_document_by_document").on(table.documentId, table.eventId),
  ],
);

/** Derived: the collections that tell of an event, also where they cite a page another has cited already. */
export const eventSource = sqliteTable(
  "event_source",
  {
    eventId: text("event_id")
      .notNull()
      .references(() => event.id),
    sourceId: text("source_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.sourceId] }),
    // source= and by=source.
    index("event_source_by_source").on(table.sourceId, table.eventId),
  ],
);

/** Derived: the publishers an event's documents come from, each once. */
export const eventPublisher = sqliteTable(
  "event_publisher",
  {
    eventId: text("event_id")
      .notNull()
      .references(() => event.id),
    publisher: text("publisher").notNull(),
    /** Outlets of one agency are one witness. */
    family: text("family").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.publisher] }),
    // The source line under every chart and by=publisher-family, without touching the table.
    index("event_publisher_by_event").on(table.eventId, table.publisher, table.family),
  ],
);

/** How a plan or measure went on: reported, planned, cancelled … with the day and the document that says so. */
export const eventStatus = sqliteTable(
  "event_status",
  {
    eventId: text("event_id")
      .notNull()
      .references(() => event.id),
    ordinal: integer("ordinal").notNull(),
    date: text("date_text").notNull(),
    day: integer("day").notNull(),
    status: text("status").notNull(),
    documentId: text("document_id").references(() => document.id),
    note: text("note"),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.ordinal] })],
);
