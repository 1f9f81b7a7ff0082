import { sql, type SQL } from "drizzle-orm";
import type { Day } from "#shared/dates.ts";
import type { FACTS, FactColumn } from "#shared/definitions/facts.ts";
import { designation, event, eventActor, eventPair, eventPublisher, eventSource, eventTopic, tenure } from "../schema/index.ts";
import { knownStatus } from "./known-status.ts";

/** What some facts depend on: the actors asked for, whose terms of office make the tenure buckets, and the day looked back from. */
export interface FactContext {
  actors: readonly string[];
  tenureActor: string;
  /** The day whose knowledge of an event's status counts; null for today's. */
  knownOn: Day | null;
}

/** A fact of one value is an expression over `event`; one of many is a relation of (event_id, key) rows. */
export type FactBinding = { many: false; key: SQL } | { many: true; relation: SQL };

/** The one place where a fact column meets SQL. */
export function bindFact(column: FactColumn, context: FactContext): FactBinding {
  return BINDINGS[column](context);
}

const BINDINGS = {
  earliest: () => one(sql`${event.earliestDay}`),
  latest: () => one(sql`${event.latestDay}`),
  year: () => one(sql`${event.year}`),
  quarter: () => one(sql`${event.quarter}`),
  month: () => one(sql`${event.month}`),
  day: () => one(sql`${event.day}`),
  kind: () => one(sql`${event.kind}`),
  status: ({ knownOn }) => one(knownOn === null ? sql`${event.status}` : knownStatus(knownOn)),
  format: () => one(sql`${event.format}`),
  level: () => one(sql`${event.level}`),
  medium: () => one(sql`${event.medium}`),
  initiator: () => one(sql`${event.initiatorId}`),
  venue: () => one(sql`${event.venueId}`),
  venueCountry: () => one(sql`${event.venueCountryId}`),
  context: () => one(sql`${event.context}`),
  programme: () => one(sql`${event.programmeId}`),
  authority: () => one(sql`${event.authority}`),
  unit: () => one(sql`${event.unit}`),
  targetKind: () => one(sql`${event.targetKind}`),
  quantity: () => one(sql`${event.quantity}`),
  // Only machine-coded events are counted by their reports.
  reports: () => one(sql`NULL`),
  listings: () => one(sql`${event.listings}`),
  delistings: () => one(sql`-${event.listings}`),
  journey: () => one(sql`${event.journeyId}`),
  unannounced: () => one(sql`${event.unannounced}`),
  actor: () =>
    many(
      sql`SELECT ${eventActor.eventId} AS event_id, ${eventActor.actorId} AS key FROM ${eventActor} WHERE ${eventActor.actorId} IS NOT NULL`,
    ),
  counterpart: ({ actors }) => many(counterpartRelation(actors)),
  person: () =>
    many(
      sql`SELECT ${eventActor.eventId} AS event_id, ${eventActor.personId} AS key FROM ${eventActor} WHERE ${eventActor.personId} IS NOT NULL`,
    ),
  pair: () => many(sql`SELECT ${eventPair.eventId} AS event_id, ${PAIR_KEY} AS key FROM ${eventPair}`),
  guest: () => many(roleRelation("guest")),
  host: () => many(roleRelation("host")),
  sender: () => many(roleRelation("sender")),
  target: () => many(roleRelation("target")),
  topic: () => many(sql`SELECT ${eventTopic.eventId} AS event_id, ${eventTopic.topic} AS key FROM ${eventTopic}`),
  source: () => many(sql`SELECT ${eventSource.eventId} AS event_id, ${eventSource.sourceId} AS key FROM ${eventSource}`),
  publisher: () => many(sql`SELECT ${eventPublisher.eventId} AS event_id, ${eventPublisher.publisher} AS key FROM ${eventPublisher}`),
  publisherFamily: () => many(sql`SELECT ${eventPublisher.eventId} AS event_id, ${eventPublisher.family} AS key FROM ${eventPublisher}`),
  list: () => many(sql`SELECT DISTINCT ${designation.eventId} AS event_id, ${designation.list} AS key FROM ${designation}`),
  tenure: ({ tenureActor }) => one(tenureKey(tenureActor)),
} satisfies Record<keyof typeof FACTS, (context: FactContext) => FactBinding>;

/** `RUS:USA`: the codes of a pair in alphabetical order, as stored. */
export const PAIR_KEY = sql`${eventPair.a} || ':' || ${eventPair.b}`;

/** The other sides of the events of `actors`; an event of two of them is in the list of both. */
function counterpartRelation(actors: readonly string[]): SQL {
  return sql`SELECT ${eventPair.eventId} AS event_id, ${eventPair.b} AS key FROM ${eventPair} WHERE ${eventPair.a} IN ${[...actors]}
    UNION ALL SELECT ${eventPair.eventId} AS event_id, ${eventPair.a} AS key FROM ${eventPair} WHERE ${eventPair.b} IN ${[...actors]}`;
}

function roleRelation(role: string): SQL {
  return sql`SELECT ${eventActor.eventId} AS event_id, ${eventActor.actorId} AS key FROM ${eventActor} WHERE ${eventActor.role} = ${role} AND ${eventActor.actorId} IS NOT NULL`;
}

/** The term of office an event lies in wholly; null where none does. Terms of one actor do not overlap. */
function tenureKey(actorId: string): SQL {
  return sql`(SELECT ${tenure.id} FROM ${tenure} WHERE ${tenure.actorId} = ${actorId} AND ${tenure.headline} = 1
    AND ${event.earliestDay} >= ${tenure.fromDay} AND ${event.latestDay} <= coalesce(${tenure.bucketToDay}, 1000000)
    ORDER BY ${tenure.fromDay} DESC LIMIT 1)`;
}

function one(key: SQL): FactBinding {
  return { many: false, key };
}

function many(relation: SQL): FactBinding {
  return { many: true, relation };
}
