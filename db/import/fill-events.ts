import type Database from "better-sqlite3";
import { KINDS } from "#shared/definitions/kinds.ts";
import { GRAINS, bucketOf, type Grain } from "#shared/definitions/periods.ts";
import type { Precision } from "#shared/dates.ts";
import type { Db } from "#db/client.ts";
import * as schema from "#db/schema/index.ts";
import { deriveJourneys, derivePairs } from "./derive.ts";
import { prepareInsert } from "./insert.ts";
import type { RecordEvent, Relation } from "./rows.ts";
import { summarise, type Names } from "./summary.ts";

/** A citation that another source adds to an event. */
export interface CitationRow {
  event: string;
  document: string;
  relation: Relation;
  says: string | null;
  source: string;
}

interface EventInput {
  events: readonly { event: RecordEvent; source: string }[];
  citations: readonly CitationRow[];
  importIds: ReadonlyMap<string, number>;
}

/** Writes events with everything that hangs on them, stated or derived. */
export function fillEvents(db: Db, input: EventInput): void {
  const insert = {
    event: prepareInsert(db.$client, schema.event),
    topic: prepareInsert(db.$client, schema.eventTopic),
    actor: prepareInsert(db.$client, schema.eventActor),
    pair: prepareInsert(db.$client, schema.eventPair),
    document: prepareInsert(db.$client, schema.eventDocument),
    source: prepareInsert(db.$client, schema.eventSource),
  };
  const names = readNames(db);
  const journeys = deriveJourneys(input.events.map(({ event }) => event));
  const added = Map.groupBy(input.citations, (citation) => citation.event);
  for (const { event, source } of input.events) {
    insert.event({
      ...columnsOf(event),
      ...bucketsOf(event),
      journeyId: journeys.get(event.id) ?? null,
      summary: summarise(event, names),
      tier: "vetted",
      importId: input.importIds.get(source) ?? 1,
    });
    for (const topic of event.topics) insert.topic({ eventId: event.id, topic });
    event.parties.forEach(({ role, actor, person, office, printed }, index) => {
      insert.actor({ eventId: event.id, ordinal: index + 1, actorId: actor, personId: person, role, officeId: office, printed });
    });
    for (const { a, b } of derivePairs(event.parties)) insert.pair({ eventId: event.id, a, b });
    const own = event.citations.map((citation) => ({ ...citation, says: null, source }));
    const all = [...own, ...(added.get(event.id) ?? [])];
    // A page that two collections cite is one document, and both tell of the event.
    const documents = all.filter(({ document }, index) => all.findIndex((other) => other.document === document) === index);
    documents.forEach(({ document, relation, says, source: sourceId }, index) => {
      insert.document({ eventId: event.id, documentId: document, ordinal: index + 1, relation, sourceId, says });
    });
    for (const sourceId of new Set(all.map((citation) => citation.source))) insert.source({ eventId: event.id, sourceId });
  }
  fillPublishers(db.$client);
}

/** Publishers of each event, from its citations. */
export function fillPublishers(client: Database.Database): void {
  client.exec(`INSERT INTO event_publisher (event_id, publisher, family)
    SELECT DISTINCT event_id, publisher, family FROM event_document JOIN document ON document.id = document_id`);
}

function columnsOf(event: RecordEvent) {
  return {
    id: event.id,
    kind: event.kind,
    title: event.title,
    start: event.start,
    end: event.end,
    precision: event.span.precision,
    earliestDay: event.span.earliest,
    latestDay: event.span.latest,
    endDay: event.endDay,
    status: event.status,
    format: event.format,
    medium: event.medium,
    level: event.level,
    initiatorId: event.initiator,
    venueId: event.venue,
    venueCountryId: event.venueCountry,
    context: event.context,
    contextEventId: event.contextEvent,
    quantity: event.quantity,
    // What is counted is known by the kind even where no source says how many.
    unit: event.unit ?? KINDS[event.kind].unit,
    unitPrinted: event.unitPrinted,
    targetKind: event.targetKind,
    authority: event.authority,
    programmeId: event.programme,
    unannounced: event.unannounced,
    note: event.note,
    confidence: event.confidence,
  };
}

const FINEST: Readonly<Record<Precision, readonly Grain[]>> = { day: GRAINS, month: ["year", "quarter", "month"], year: ["year"] };

/** Bucket numbers as far as the precision goes; null beyond. */
function bucketsOf({ span }: RecordEvent): Record<Grain, number | null> {
  const known = FINEST[span.precision];
  const bucket = (grain: Grain): number | null => (known.includes(grain) ? bucketOf(grain, span.earliest) : null);
  return { year: bucket("year"), quarter: bucket("quarter"), month: bucket("month"), day: bucket("day") };
}

function readNames(db: Db): Names {
  const lookup = (sql: string): ((id: string) => string) => {
    const names = new Map(db.$client.prepare<[], [string, string]>(sql).raw().all());
    return (id) => names.get(id) ?? id;
  };
  return {
    actor: lookup("SELECT id, name_in_text FROM actor"),
    person: lookup("SELECT id, name FROM person"),
    office: lookup("SELECT id, label FROM office"),
    venue: lookup("SELECT venue.id, venue.city || ', ' || actor.name FROM venue JOIN actor ON actor.id = venue.country_id"),
  };
}
