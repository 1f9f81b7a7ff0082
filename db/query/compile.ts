import { refuseMachine } from "#shared/check-tier.ts";
import { sql, type SQL } from "drizzle-orm";
import { COUNTING_RULES, type CountingRule } from "#shared/definitions/counting.ts";
import { DIMENSIONS, type DimensionDefinition, type DimensionId } from "#shared/definitions/dimensions.ts";
import { FILTERS, type FilterId } from "#shared/definitions/filters.ts";
import { METRICS, type MetricDefinition } from "#shared/definitions/metrics.ts";
import { bucketSpan, parseBucketKey } from "#shared/definitions/periods.ts";
import { countedKinds, filterValues, type Query } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import { event, eventActor, eventPair, tenure } from "../schema/index.ts";
import { bindFact, PAIR_KEY, type FactContext } from "./facts.ts";
import { compileSearch } from "./search.ts";

/** Key of the group of events for which the sources do not say. */
export const UNKNOWN = "unknown";

/** One group of a query, as a chart's mark names it. */
export interface GroupKey {
  dimension: DimensionId;
  key: string;
}

/** What the statements of one query are assembled from. */
export interface CompiledQuery {
  /** Every restriction but the period. */
  where: SQL;
  /** The event may lie in the period. */
  overlaps: SQL;
  /** The event lies in the period and in one bucket of each time axis, whatever its precision leaves open. */
  certain: SQL;
  /** SELECT expressions and joins of the axes, `k1` and `k2`; a missing axis is NULL. */
  keys: { k1: SQL; k2: SQL };
  joins: SQL;
  /** The joins may repeat an event within a group. */
  joined: boolean;
  /** What is counted once: an event, a pair in an event, a journey, a pair, a day. */
  unit: SQL;
  /** An event may have several units in one group. */
  repeats: boolean;
  aggregate: SQL;
  /** What a sum adds up; the quantity where nothing is summed. */
  amount: SQL;
}

/**
 * Compiles a query over up to two axes to SQL fragments; values are bound, identifiers come from the closed tables.
 * @param axes `by` and `split` of the query, or fewer for totals
 */
export function compileQuery(query: Query, axes: readonly DimensionId[]): CompiledQuery {
  refuseMachine(query.tier);
  const context = factContext(query);
  const [first, second] = [compileAxis(axes[0], "g1", context), compileAxis(axes[1], "g2", context)];
  const { unit, join, aggregate } = compileUnit(query);
  const joins = [first.join, second.join, join].filter((part) => part !== null);
  const from = METRICS[query.metric].running ? null : query.from;
  const amount = compileAmount(query, context);
  return {
    where: and([...compileFilters(query, context), ...compileRule(query, amount), ...(join === null ? [] : [compilePaired(query)])]),
    overlaps: compileOverlap(from, query.to),
    certain: and([compileContainment(from, query.to), ...first.certain, ...second.certain]),
    keys: { k1: first.key, k2: second.key },
    joins: sql.join(joins, sql` `),
    joined: joins.length > 0,
    unit,
    repeats: join !== null,
    aggregate,
    amount,
  };
}

/** The restriction to one group: what a bar holds, certain and possible. */
export function compileGroup(query: Query, group: GroupKey): { overlaps: SQL; certain: SQL } {
  const definition: DimensionDefinition = DIMENSIONS[group.dimension];
  const { grain } = definition;
  if (grain !== null && group.key !== UNKNOWN) {
    const bucket = parseBucketKey(grain, group.key);
    const { first, last } = bucket === null ? { first: 1, last: 0 } : bucketSpan(grain, bucket);
    const from = METRICS[query.metric].running ? null : first;
    return { overlaps: compileOverlap(from, last), certain: compileContainment(from, last) };
  }
  if (group.dimension === "tenure") return group.key === UNKNOWN ? compileOutsideTerms(query) : compileTerm(group.key);
  const binding = bindFact(definition.fact, factContext(query));
  const same = binding.many ? compileMembership(binding.relation, group.key) : compileEquality(binding.key, group.key);
  return { overlaps: same, certain: sql`1` };
}

/** Whose actors and terms a query's facts are about. */
export function factContext(query: Query): FactContext {
  const { actor, guest, sender, host, target } = query.filters;
  return {
    actors: actor ?? [],
    tenureActor: (actor ?? guest ?? sender ?? host ?? target)?.[0] ?? "USA",
    knownOn: query.knownOn,
  };
}

function compileAxis(id: DimensionId | undefined, alias: string, context: FactContext): { key: SQL; join: SQL | null; certain: SQL[] } {
  if (id === undefined) return { key: sql`NULL`, join: null, certain: [] };
  const definition: DimensionDefinition = DIMENSIONS[id];
  const binding = bindFact(definition.fact, context);
  if (binding.many) {
    const name = sql.identifier(alias);
    return { key: sql`${name}.key`, join: sql`LEFT JOIN (${binding.relation}) ${name} ON ${name}.event_id = ${event.id}`, certain: [] };
  }
  if (definition.kind === "category") return { key: binding.key, join: null, certain: [] };
  // A day outside every term is certain to be outside; a month across two terms is only possible in each.
  const certain =
    definition.grain === null ? sql`(${event.precision} = 'day' OR ${binding.key} IS NOT NULL)` : sql`${binding.key} IS NOT NULL`;
  return { key: binding.key, join: null, certain: [certain] };
}

function compileUnit(query: Query): { unit: SQL; join: SQL | null; aggregate: SQL } {
  const { aggregate }: MetricDefinition = METRICS[query.metric];
  const pairs = sql`JOIN ${eventPair} ON ${eventPair.eventId} = ${event.id} AND ${compilePairs(query)}`;
  if (aggregate.op === "sum") return { unit: sql`NULL`, join: null, aggregate: sql`coalesce(sum(quantity), 0)` };
  if (aggregate.op === "distinct") {
    return aggregate.of === "pair"
      ? { unit: PAIR_KEY, join: pairs, aggregate: sql`count(DISTINCT unit)` }
      : { unit: sql`${event.earliestDay}`, join: null, aggregate: sql`count(DISTINCT unit)` };
  }
  switch (COUNTING_RULES[query.count].counts) {
    case "pair":
      return { unit: PAIR_KEY, join: pairs, aggregate: sql`count(*)` };
    case "journey":
      return { unit: sql`${event.journeyId}`, join: null, aggregate: sql`count(DISTINCT unit)` };
    case "event":
      return { unit: sql`NULL`, join: null, aggregate: sql`count(*)` };
  }
}

/** Pairs that count: those inside the filter when one is set. */
export function compilePairs(query: Query): SQL {
  const { actor, with: other } = query.filters;
  if (!actor) return sql`1`;
  if (!other) return sql`(${eventPair.a} IN ${[...actor]} OR ${eventPair.b} IN ${[...actor]})`;
  return sql`((${eventPair.a} IN ${[...actor]} AND ${eventPair.b} IN ${[...other]}) OR (${eventPair.b} IN ${[...actor]} AND ${eventPair.a} IN ${[...other]}))`;
}

/** Where pairs are counted, an event without one (a summit of which only the host is known) is in no list either. */
function compilePaired(query: Query): SQL {
  return sql`EXISTS (SELECT 1 FROM ${eventPair} WHERE ${eventPair.eventId} = ${event.id} AND ${compilePairs(query)})`;
}

function compileFilters(query: Query, context: FactContext): SQL[] {
  const { actor, with: other, person, withPerson } = query.filters;
  const conditions: SQL[] = [];
  if (actor && other) conditions.push(sql`${event.id} IN (SELECT ${eventPair.eventId} FROM ${eventPair} WHERE ${compilePairs(query)})`);
  if (query.text !== null) conditions.push(compileSearch(query.text));
  if (person && withPerson) conditions.push(compilePersons(person, withPerson));
  const joined = new Set<FilterId>([
    ...(actor && other ? (["actor", "with"] as const) : []),
    ...(withPerson ? (["person", "withPerson"] as const) : []),
  ]);
  for (const id of idsOf(FILTERS)) {
    const values = id === "kind" ? null : filterValues(query, id);
    if (!values || joined.has(id)) continue;
    const binding = bindFact(FILTERS[id].fact, context);
    conditions.push(
      binding.many
        ? sql`${event.id} IN (SELECT event_id FROM (${binding.relation}) WHERE key IN ${[...values]})`
        : sql`${binding.key} IN ${[...values]}`,
    );
  }
  return conditions;
}

/** Two different people of one event, one from each list. */
function compilePersons(people: readonly string[], others: readonly string[]): SQL {
  return sql`${event.id} IN (SELECT one.event_id FROM ${eventActor} one JOIN ${eventActor} other
    ON other.event_id = one.event_id AND other.person_id <> one.person_id
    WHERE one.person_id IN ${[...people]} AND other.person_id IN ${[...others]})`;
}

function compileAmount(query: Query, context: FactContext): SQL {
  const { aggregate }: MetricDefinition = METRICS[query.metric];
  const binding = bindFact(aggregate.op === "sum" ? aggregate.of : "quantity", context);
  return binding.many ? sql`NULL` : binding.key;
}

/** Kinds are always named, so that the index by kind serves every query. */
function compileRule(query: Query, amount: SQL): SQL[] {
  const { announcedOnly, without }: CountingRule = COUNTING_RULES[query.count];
  const announced = announcedOnly ? [sql`${event.unannounced} = 0`] : [];
  const kept = without.length === 0 ? [] : [sql`(${event.format} IS NULL OR ${event.format} NOT IN ${[...without]})`];
  return [
    sql`${event.kind} IN ${[...countedKinds(query)]}`,
    sql`${event.tier} = 'vetted'`,
    ...announced,
    ...kept,
    ...compileListed(query, amount),
  ];
}

/** An event without listings is in no list behind a count of listings; one without a quantity is, and said to be. */
function compileListed(query: Query, amount: SQL): SQL[] {
  const { aggregate }: MetricDefinition = METRICS[query.metric];
  if (aggregate.op !== "sum" || aggregate.of === "quantity") return [];
  // What was on a list before its days began is part of its level, and nobody's listing.
  const flow = METRICS[query.metric].running ? [] : [sql`${event.status} <> 'carried_over'`];
  return [sql`${amount} IS NOT NULL`, ...flow];
}

function compileOverlap(from: number | null, to: number | null): SQL {
  return and([
    ...(from === null ? [] : [sql`${event.latestDay} >= ${from}`]),
    ...(to === null ? [] : [sql`${event.earliestDay} <= ${to}`]),
  ]);
}

function compileContainment(from: number | null, to: number | null): SQL {
  return and([
    ...(from === null ? [] : [sql`${event.earliestDay} >= ${from}`]),
    ...(to === null ? [] : [sql`${event.latestDay} <= ${to}`]),
  ]);
}

function compileTerm(id: string): { overlaps: SQL; certain: SQL } {
  const term = (condition: SQL) => sql`EXISTS (SELECT 1 FROM ${tenure} WHERE ${tenure.id} = ${id} AND ${condition})`;
  const end = sql`coalesce(${tenure.bucketToDay}, 1000000)`;
  return {
    overlaps: term(sql`${event.latestDay} >= ${tenure.fromDay} AND ${event.earliestDay} <= ${end}`),
    certain: term(sql`${event.earliestDay} >= ${tenure.fromDay} AND ${event.latestDay} <= ${end}`),
  };
}

/** No term of the period reaches the event; certain where its day is known. */
function compileOutsideTerms(query: Query): { overlaps: SQL; certain: SQL } {
  const { tenureActor } = factContext(query);
  const end = sql`coalesce(${tenure.bucketToDay}, 1000000)`;
  const period = and([
    ...(query.from === null ? [] : [sql`${end} >= ${query.from}`]),
    ...(query.to === null ? [] : [sql`${tenure.fromDay} <= ${query.to}`]),
  ]);
  return {
    overlaps: sql`NOT EXISTS (SELECT 1 FROM ${tenure} WHERE ${tenure.actorId} = ${tenureActor} AND ${tenure.headline} = 1
      AND ${tenure.fromDay} <= ${event.latestDay} AND ${end} >= ${event.earliestDay} AND ${period})`,
    certain: sql`${event.precision} = 'day'`,
  };
}

function compileMembership(relation: SQL, key: string): SQL {
  return key === UNKNOWN
    ? sql`${event.id} NOT IN (SELECT event_id FROM (${relation}))`
    : sql`${event.id} IN (SELECT event_id FROM (${relation}) WHERE key = ${key})`;
}

function compileEquality(expression: SQL, key: string): SQL {
  return key === UNKNOWN ? sql`${expression} IS NULL` : sql`${expression} = ${key}`;
}

function and(conditions: readonly SQL[]): SQL {
  return conditions.length === 0 ? sql`1` : sql.join([...conditions], sql` AND `);
}
