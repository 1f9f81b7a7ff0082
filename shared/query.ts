import { formatDay, parseDay, type Day } from "./dates.ts";
import { COUNTING_RULES, type CountId } from "./definitions/counting.ts";
import { DIMENSIONS, type DimensionDefinition, type DimensionId } from "./definitions/dimensions.ts";
import { FILTERS, SIDE_PAIRS, type FilterDefinition, type FilterId } from "./definitions/filters.ts";
import { KINDS, type KindId } from "./definitions/kinds.ts";
import { METRICS, type MetricDefinition, type MetricId } from "./definitions/metrics.ts";
import { TIERS, type TierDefinition, type TierId } from "./definitions/tiers.ts";
import { BadParameter } from "./errors.ts";
import { inFirstPlace } from "./in-first-place.ts";
import { unknownParameter, unknownWord } from "./query-faults.ts";
import type { Allowed, Reason } from "./refusal.ts";
import { parseAsOf } from "./record-version.ts";
import { parseSearch } from "./search-text.ts";
import { checkTier } from "./check-tier.ts";
import { hasId, idsOf } from "./tables.ts";

/** The only thing that travels: page URL, API query string, cache key, ETag input, download link and permalink. */
export interface Query {
  /** Where the events come from. */
  tier: TierId;
  metric: MetricId;
  by: DimensionId;
  split: DimensionId | null;
  count: CountId;
  /** Any of the values of each; a missing filter does not restrict. Values are sorted and unique. */
  filters: Readonly<Partial<Record<FilterId, readonly string[]>>>;
  /** Words that must all be found in an event's text; null for no search. */
  text: string | null;
  /** First and last day, inclusive; null leaves the end open. */
  from: Day | null;
  to: Day | null;
  /** Id of a named period or a term of office; its dates stand in `from` and `to` once resolved. */
  period: string | null;
  /** The record as it stood at the end of this day, or of this version: `2026-11-22` or `2026-11-22-1a2b3c4d`. */
  asOf: string | null;
  /** Events with the status that was known at the end of this day; null for what is known today. */
  knownOn: Day | null;
}

export const DEFAULT_QUERY: Query = {
  tier: "record",
  metric: "events",
  by: "year",
  split: null,
  count: "event",
  filters: {},
  text: null,
  from: null,
  to: null,
  period: null,
  asOf: null,
  knownOn: null,
};

export const MAX_VALUES = 50;
export const MAX_VALUE_LENGTH = 120;
export const MAX_TEXT_LENGTH = 4096;

const FILTER_IDS = idsOf(FILTERS);
const OWN_NAMES = ["tier", "metric", "by", "split", "count", "from", "to", "period", "asOf", "knownOn", "q"] as const;
const NAMES = new Set<string>([...OWN_NAMES, ...FILTER_IDS]);

/** Every parameter of a query, in canonical order. */
export const QUERY_PARAMETERS: readonly string[] = [...NAMES].toSorted();

/**
 * Reads a query from decoded parameters. `others` are names the caller reads itself, offered when a name is unknown. Closed vocabularies are checked here; ids of the record
 * (actors, people, venues …) by the server, which knows them.
 * @throws BadParameter naming the parameter and what is allowed
 */
export function parseQuery(pairs: Iterable<readonly [string, string]>, others: readonly string[] = []): Query {
  const given = collect(pairs, others);
  const metric = parseId("metric", given.get("metric"), METRICS, DEFAULT_QUERY.metric);
  const query: Query = {
    tier: parseId("tier", given.get("tier"), TIERS, DEFAULT_QUERY.tier),
    metric,
    by: parseId("by", given.get("by"), DIMENSIONS, DEFAULT_QUERY.by),
    split: given.has("split") ? parseId("split", given.get("split"), DIMENSIONS, DEFAULT_QUERY.by) : null,
    count: parseId("count", given.get("count"), COUNTING_RULES, DEFAULT_QUERY.count),
    filters: inFirstPlace(parseFilters(metric, given)),
    text: parseSearch(given.get("q") ?? ""),
    from: parseDayParameter("from", given.get("from")),
    to: parseDayParameter("to", given.get("to")),
    period: parseSlug("period", given.get("period")),
    asOf: parseAsOf(given.get("asOf")),
    knownOn: parseDayParameter("knownOn", given.get("knownOn")),
  };
  checkTier(query);
  checkSense(query);
  return query;
}

/** The one canonical text of a query: names sorted, values sorted, defaults left out, `,` and `:` not escaped. */
export function formatQuery(query: Query): string {
  return queryPairs(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":")}`)
    .join("&");
}

/** The parameters of a query that differ from their defaults, sorted by name. */
export function queryPairs(query: Query): [string, string][] {
  const pairs: [string, string | null][] = [
    ["tier", query.tier === DEFAULT_QUERY.tier ? null : query.tier],
    ["metric", query.metric === DEFAULT_QUERY.metric ? null : query.metric],
    ["by", query.by === DEFAULT_QUERY.by ? null : query.by],
    ["split", query.split],
    ["count", query.count === DEFAULT_QUERY.count ? null : query.count],
    ["from", query.from === null ? null : formatDay(query.from)],
    ["to", query.to === null ? null : formatDay(query.to)],
    ["period", query.period],
    ["asOf", query.asOf],
    ["knownOn", query.knownOn === null ? null : formatDay(query.knownOn)],
    ["q", query.text],
  ];
  for (const id of FILTER_IDS) {
    const values = query.filters[id];
    if (values && !isFallback(query.metric, id, values)) pairs.push([id, values.join(",")]);
  }
  return pairs.filter((pair): pair is [string, string] => pair[1] !== null).toSorted((a, b) => (a[0] < b[0] ? -1 : 1));
}

/** A copy with one filter set to sorted, unique values; an empty list removes the filter. */
export function withFilter(query: Query, id: FilterId, values: readonly string[]): Query {
  const filters = { ...query.filters };
  if (values.length === 0) delete filters[id];
  else filters[id] = [...new Set(values)].toSorted();
  return { ...query, filters };
}

/** The values a filter restricts to, its fallback applied; null where it does not restrict. */
export function filterValues(query: Query, id: FilterId): readonly string[] | null {
  const definition: FilterDefinition = FILTERS[id];
  const { filters }: TierDefinition = TIERS[query.tier];
  if (!filters.includes(id)) return null;
  return query.filters[id] ?? (id === "status" ? statusesOf(query.metric) : definition.fallback);
}

/** The kinds a query can count: its kind filter, narrowed by the metric and the counting rule. */
export function countedKinds(query: Query): readonly KindId[] {
  const all = idsOf(KINDS);
  const asked = query.filters.kind;
  const rule: readonly KindId[] | null = COUNTING_RULES[query.count].kinds;
  const { kinds }: MetricDefinition = METRICS[query.metric];
  return all.filter((kind) => [asked, rule, kinds].every((allowed) => !allowed || allowed.includes(kind)));
}

function collect(pairs: Iterable<readonly [string, string]>, others: readonly string[]): Map<string, string> {
  const given = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (!NAMES.has(name)) throw unknownParameter(name, value, [...QUERY_PARAMETERS, ...others]);
    if (given.has(name)) throw fault(name, value, ["twice"], { shape: ["onceWithCommas"] });
    if (value.length > MAX_TEXT_LENGTH) {
      throw fault(name, value, ["longText", value.length], { shape: ["characters", MAX_TEXT_LENGTH] });
    }
    given.set(name, value);
  }
  return given;
}

function parseId<Table extends object>(
  name: string,
  value: string | undefined,
  table: Table,
  fallback: keyof Table & string,
): keyof Table & string {
  if (value === undefined) return fallback;
  if (hasId(table, value)) return value;
  throw unknownWord(name, value, Object.keys(table));
}

function parseFilters(metric: MetricId, given: ReadonlyMap<string, string>): Query["filters"] {
  const filters: Partial<Record<FilterId, readonly string[]>> = {};
  for (const id of FILTER_IDS) {
    const text = given.get(id);
    if (text === undefined) continue;
    const values = parseValues(id, text);
    checkWords(id, values);
    if (!isFallback(metric, id, values)) filters[id] = values;
  }
  return filters;
}

/**
 * The sorted, unique values of a comma-separated list.
 * @throws BadParameter for an empty value, too many, or one too long
 */
export function parseValues(name: string, text: string, most = MAX_VALUES): readonly string[] {
  const values = [...new Set(text.split(","))].toSorted();
  if (values.includes("")) throw fault(name, text, ["emptyValue"], { shape: ["commas"] });
  if (values.length > most) throw fault(name, text, ["manyValues", values.length], { shape: ["values", most] });
  const long = values.find((value) => value.length > MAX_VALUE_LENGTH);
  if (long !== undefined) throw fault(name, long, ["longValue"], { shape: ["valuesOf", MAX_VALUE_LENGTH] });
  return values;
}

function checkWords(id: FilterId, values: readonly string[]): void {
  const { vocabulary }: FilterDefinition = FILTERS[id];
  const unknown = values.find((value) => vocabulary && !Object.hasOwn(vocabulary, value));
  if (vocabulary && unknown !== undefined) throw unknownWord(id, unknown, Object.keys(vocabulary));
}

function parseDayParameter(name: string, value: string | undefined): Day | null {
  if (value === undefined) return null;
  const day = parseDay(value);
  if (day === null) throw fault(name, value, ["noDay"], { shape: ["day"] });
  return day;
}

function parseSlug(name: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (/^[a-z0-9][a-z0-9-]{0,119}$/.test(value)) return value;
  throw fault(name, value, ["noId"], { shape: ["id"] });
}

function checkSense(query: Query): void {
  const { by, split, from, to, metric, count, filters } = query;
  if (from !== null && to !== null && from > to) {
    throw fault("from", formatDay(from), ["afterTo", formatDay(to)], { shape: ["firstDay"] });
  }
  if (split !== null && split === by) {
    throw fault(
      "split",
      split,
      ["sameAs", "by"],
      Object.keys(DIMENSIONS).filter((id) => id !== by),
    );
  }
  for (const [name, id] of [["by", by] as const, ["split", split] as const]) {
    const dimension: DimensionDefinition | null = id === null ? null : DIMENSIONS[id];
    if (dimension?.needs && !filters[dimension.needs]) {
      throw fault(name, id, ["needsFilter", dimension.needs], { shape: ["beside", dimension.needs] });
    }
  }
  for (const { first, second } of SIDE_PAIRS) {
    const [one, two] = [filters[first] ?? [], filters[second] ?? []];
    if (one.length === 1 && two.length === 1 && one[0] === two[0]) {
      throw fault(second, two[0] ?? null, ["sameAs", first], { shape: ["otherThan", first] });
    }
  }
  const definition: MetricDefinition = METRICS[metric];
  if (!definition.rules.includes(count)) {
    throw fault("count", count, ["notWithMetric", metric], definition.rules);
  }
  if (metric === "quantity" && filters.unit?.length !== 1) {
    throw fault("unit", filters.unit?.join(",") ?? null, ["oneUnit"], Object.keys(FILTERS.unit.vocabulary));
  }
  if (countedKinds(query).length === 0) {
    if (definition.kinds) throw fault("kind", filters.kind?.join(",") ?? null, ["notWithMetric", metric], definition.kinds);
    throw fault("count", count, ["countsNone"], COUNTING_RULES[count].kinds ?? []);
  }
  for (const [name, id] of [["by", by] as const, ["split", split] as const]) {
    if (id !== null && definition.without.includes(id)) {
      throw fault(
        name,
        id,
        ["notWithMetric", metric],
        idsOf(DIMENSIONS).filter((other) => !definition.without.includes(other)),
      );
    }
  }
  if (definition.running && split !== null && DIMENSIONS[split].kind === "time") {
    throw fault(
      "split",
      split,
      ["runsOn", metric],
      idsOf(DIMENSIONS).filter((other) => DIMENSIONS[other].kind !== "time"),
    );
  }
}

function isFallback(metric: MetricId, id: FilterId, values: readonly string[]): boolean {
  const definition: FilterDefinition = FILTERS[id];
  const fallback = id === "status" ? statusesOf(metric) : definition.fallback;
  return fallback !== null && fallback.length === values.length && fallback.every((value) => values.includes(value));
}

function statusesOf(metric: MetricId): readonly string[] {
  const { statuses }: MetricDefinition = METRICS[metric];
  return statuses ?? FILTERS.status.fallback;
}

function fault(parameter: string, value: string | null, reason: Reason, allowed: Allowed): BadParameter {
  return new BadParameter({ parameter, value, reason, allowed });
}
