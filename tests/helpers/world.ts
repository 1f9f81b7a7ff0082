import { createDatabase, type Db } from "#db/client.ts";
import { fillPublishers } from "#db/import/fill-events.ts";
import { fillWords } from "#db/import/fill-words.ts";
import * as schema from "#db/schema/index.ts";
import { parseEdtf, parseDay } from "#shared/dates.ts";
import { bucketOf, type GRAINS } from "#shared/definitions/periods.ts";

/** One event of a small, hand-countable world; what is left out has a plain default. */
export interface WorldEvent {
  id: string;
  kind: string;
  date: string;
  status?: string;
  /** `role:ACTOR/person`, e.g. `participant:USA/donald-trump`; either part may be empty. */
  parties: readonly string[];
  venue?: "geneva-che" | "hamburg-deu" | "moscow-rus";
  quantity?: number;
  unit?: string;
  unannounced?: boolean;
  journey?: string;
  level?: string;
  format?: string;
  initiator?: string;
  note?: string;
  topics?: readonly string[];
  documents?: readonly ("doc-a" | "doc-b")[];
  /** Dated steps of its status: `2018-06-28 confirmed`. */
  steps?: readonly string[];
}

interface WorldCoverage {
  kind: string;
  actor: string | null;
  /** The other side it is about alone. */
  partner?: string;
  role?: string;
  from: string;
  to: string;
  completeness?: "full" | "partial" | "sample";
  source?: "test" | "second";
}

const ACTORS = [
  ["USA", "United States", "the United States", "US"],
  ["RUS", "Russia", "Russia", "RU"],
  ["SUN", "Soviet Union", "the Soviet Union", null],
  ["SAU", "Saudi Arabia", "Saudi Arabia", "SA"],
  ["FRA", "France", "France", "FR"],
  ["CHE", "Switzerland", "Switzerland", "CH"],
  ["DEU", "Germany", "Germany", "DE"],
] as const;

const PEOPLE = [
  ["donald-trump", "Donald Trump", "Trump", "USA"],
  ["barack-obama", "Barack Obama", "Obama", "USA"],
  ["vladimir-putin", "Vladimir Putin", "Putin", "RUS"],
  ["king-salman", "King Salman", "Salman", "SAU"],
] as const;

const TERMS = [
  ["usa-president-barack-obama-2009", "barack-obama", "2009-01-20", "2017-01-20", "2017-01-19"],
  ["usa-president-donald-trump-2017", "donald-trump", "2017-01-20", "2021-01-20", "2021-01-19"],
] as const;

/** A migrated in-memory database with a cast of actors, people, venues and terms, and the events given. */
export function createWorld(events: readonly WorldEvent[], coverage: readonly WorldCoverage[] = []): Db {
  const db = createDatabase(":memory:");
  insertCast(db);
  for (const event of events) insertEvent(db, event);
  fillPublishers(db.$client);
  db.$client.exec("INSERT INTO event_source (event_id, source_id) SELECT DISTINCT event_id, source_id FROM event_document");
  fillWords(db);
  if (coverage.some(({ source }) => source === "second")) {
    db.insert(schema.source)
      .values({
        id: "second",
        name: "Second source",
        publisher: "Nobody",
        licence: "CC0",
        tier: "vetted",
        description: "What else is told.",
      })
      .run();
  }
  for (const { kind, actor, partner, role, from, to, completeness, source } of coverage) {
    db.insert(schema.coverage)
      .values({
        sourceId: source ?? "test",
        kind,
        actorId: actor,
        partnerId: partner ?? null,
        role: role ?? null,
        from,
        to,
        fromDay: day(from),
        toDay: day(to),
        completeness: completeness ?? "full",
      })
      .run();
  }
  return db;
}

function insertCast(db: Db): void {
  const run = { importId: 1 };
  db.insert(schema.importRun)
    .values({ id: 1, sourceId: "test", inputHash: "0", rowsRead: 0, rowsAccepted: 0, rowsMerged: 0, rowsRejected: 0 })
    .run();
  db.insert(schema.source)
    .values({ id: "test", name: "Test source", publisher: "Nobody", licence: "CC0", tier: "vetted", description: "A small world." })
    .run();
  const document = { ...run, sourceId: "test", kind: "news" };
  db.insert(schema.document)
    .values([
      { ...document, id: "doc-a", publisher: "Agency A", family: "A", title: "First page", url: "https://a.example/1" },
      { ...document, id: "doc-b", publisher: "Agency B", family: "B", title: "Second page", url: "https://b.example/2" },
    ])
    .run();
  db.insert(schema.actor)
    .values(ACTORS.map(([id, name, nameInText, iso2]) => ({ ...run, id, kind: "state" as const, name, nameInText, iso2 })))
    .run();
  db.insert(schema.person)
    .values(PEOPLE.map(([id, name, shortName, actorId]) => ({ ...run, id, name, shortName, actorId })))
    .run();
  db.insert(schema.office).values({ id: "president", label: "President", rank: "leader" }).run();
  db.insert(schema.venue)
    .values([
      { ...run, id: "geneva-che", city: "Geneva", countryId: "CHE", latitude: 46.2, longitude: 6.1 },
      { ...run, id: "hamburg-deu", city: "Hamburg", countryId: "DEU", latitude: 53.5, longitude: 10 },
      { ...run, id: "moscow-rus", city: "Moscow", countryId: "RUS", latitude: 55.8, longitude: 37.6 },
    ])
    .run();
  const term = { ...run, officeId: "president", actorId: "USA", acting: false, headline: true, documentId: "doc-a" };
  db.insert(schema.tenure)
    .values(
      TERMS.map(([id, personId, from, to, last]) => ({
        ...term,
        id,
        personId,
        from,
        to,
        fromDay: day(from),
        toDay: day(last),
        bucketToDay: day(last),
      })),
    )
    .run();
  db.insert(schema.recordVersion)
    .values({ version: "2026-11-22-00000000", contentHash: "00", recordDay: day("2026-11-22"), added: 0, changed: 0, removed: 0 })
    .run();
}

function insertEvent(db: Db, event: WorldEvent): void {
  const span = parseEdtf(event.date);
  if (!span) throw new Error(`${event.id}: ${event.date} is not a date`);
  const bucket = (grain: (typeof GRAINS)[number]) =>
    bucketOf(grain, span.earliest) === bucketOf(grain, span.latest) ? bucketOf(grain, span.earliest) : null;
  db.insert(schema.event)
    .values({
      id: event.id,
      kind: event.kind,
      title: event.id,
      summary: event.id,
      start: event.date,
      precision: span.precision,
      earliestDay: span.earliest,
      latestDay: span.latest,
      year: bucket("year"),
      quarter: bucket("quarter"),
      month: bucket("month"),
      day: bucket("day"),
      status: event.status ?? "held",
      level: event.level ?? null,
      format: event.format ?? null,
      initiatorId: event.initiator ?? null,
      note: event.note ?? null,
      venueId: event.venue ?? null,
      venueCountryId: event.venue?.slice(-3).toUpperCase() ?? null,
      quantity: event.quantity ?? null,
      unit: event.unit ?? null,
      unannounced: event.unannounced ?? false,
      journeyId: event.kind === "visit" ? (event.journey ?? event.id) : null,
      confidence: "stated",
      tier: "vetted",
      importId: 1,
    })
    .run();
  const parties = event.parties.map((text) => {
    const [, role = "", actorId = "", personId = ""] = /^(\w+):(\w*)\/?([\w-]*)$/.exec(text) ?? [];
    return { role, actorId: actorId || null, personId: personId || null };
  });
  for (const [ordinal, party] of parties.entries())
    db.insert(schema.eventActor)
      .values({ eventId: event.id, ordinal, ...party })
      .run();
  const actors = [...new Set(parties.flatMap((party) => (party.actorId === null ? [] : [party.actorId])))].toSorted();
  for (const a of actors) for (const b of actors) if (a < b) db.insert(schema.eventPair).values({ eventId: event.id, a, b }).run();
  for (const topic of event.topics ?? []) db.insert(schema.eventTopic).values({ eventId: event.id, topic }).run();
  for (const [ordinal, step] of (event.steps ?? []).entries()) {
    const [date = "", status = ""] = step.split(" ");
    db.insert(schema.eventStatus)
      .values({ eventId: event.id, ordinal, date, day: day(date), status, documentId: "doc-a" })
      .run();
  }
  for (const [ordinal, documentId] of (event.documents ?? ["doc-a"]).entries()) {
    db.insert(schema.eventDocument)
      .values({ eventId: event.id, documentId, ordinal, relation: ordinal === 0 ? "primary" : "corroborates", sourceId: "test" })
      .run();
  }
}

function day(text: string): number {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is not a day`);
  return parsed;
}
