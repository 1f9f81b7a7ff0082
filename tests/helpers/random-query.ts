import fc from "fast-check";
import type { Db } from "#db/client.ts";
import { parseDay } from "#shared/dates.ts";
import { COUNTING_RULES, type CountId } from "#shared/definitions/counting.ts";
import { DIMENSIONS, type DimensionId } from "#shared/definitions/dimensions.ts";
import { FILTERS, type FilterDefinition, type FilterId } from "#shared/definitions/filters.ts";
import { METRICS, type MetricId } from "#shared/definitions/metrics.ts";
import { findWords } from "#db/query/vocabulary.ts";
import { DEFAULT_QUERY, formatQuery, parseQuery, type Query } from "#shared/query.ts";

/** Frequent values first: a random pair of rare ids would mostly count nothing. */
const FAVOURITES: Partial<Record<FilterId, readonly string[]>> = {
  actor: ["USA", "RUS", "SUN", "FRA", "GBR", "UKR", "CHN", "EU"],
  with: ["USA", "RUS", "SUN", "FRA", "GBR", "UKR", "CHN", "EU"],
  person: ["donald-trump", "vladimir-putin", "barack-obama", "joe-biden", "george-w-bush"],
  withPerson: ["donald-trump", "vladimir-putin", "barack-obama", "joe-biden", "george-w-bush"],
  guest: ["USA", "RUS", "FRA"],
  host: ["USA", "RUS", "SUN", "CHE"],
  sender: ["USA", "RUS", "EU"],
  target: ["RUS", "USA", "IRN"],
};

/** Words that many events have, some that few have, one with an accent, and one that none has. */
const TEXTS = [
  "geneva",
  "putin",
  "PUTIN trump",
  "summ",
  "visit pres",
  "Élysée",
  "executive order 14024",
  "s.a.",
  "u",
  "2017 arms-control",
  "xyzzy",
];

/** Days on which meetings of the record were planned, put off, held and not told of yet. */
const KNOWN_ON = ["1998-07-01", "2013-08-07", "2018-06-15", "2018-11-29", "2025-10-22"].map((day) => parseDay(day) ?? 0);

/** Any query the codec accepts, over ids the record holds, but for metrics that run on from bucket to bucket. */
export function arbitraryQuery(db: Db): fc.Arbitrary<Query> {
  const filters = fc.record(Object.fromEntries((Object.keys(FILTERS) as FilterId[]).map((id) => [id, arbitraryValues(db, id)])), {
    requiredKeys: [],
  });
  const day = fc.integer({ min: parseDay("1943-01-01") ?? 0, max: parseDay("2026-12-31") ?? 0 });
  return fc
    .record({
      metric: fc.constantFrom(...(Object.keys(METRICS) as MetricId[]).filter((id) => !METRICS[id].running)),
      by: fc.constantFrom(...(Object.keys(DIMENSIONS) as DimensionId[])),
      split: fc.option(fc.constantFrom(...(Object.keys(DIMENSIONS) as DimensionId[]))),
      count: fc.constantFrom(...(Object.keys(COUNTING_RULES) as CountId[])),
      filters: filters.chain((all) =>
        fc.subarray(Object.keys(all), { maxLength: 3 }).map((keep) => Object.fromEntries(keep.map((id) => [id, all[id]]))),
      ),
      knownOn: fc.option(fc.constantFrom(...KNOWN_ON), { freq: 4, nil: null }),
      text: fc.option(fc.constantFrom(...TEXTS), { freq: 4, nil: null }),
      days: fc.option(
        fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
        { freq: 4 },
      ),
    })
    .map(({ days, ...parts }): Query => ({ ...DEFAULT_QUERY, ...parts, ...days }))
    .map((query) => (query.metric === "quantity" ? { ...query, filters: { ...query.filters, unit: [unitOf(query)] } } : query))
    .filter(isSense)
    .map((query) => parseQuery(new URLSearchParams(formatQuery(query))));
}

function unitOf(query: Query): string {
  return query.filters.unit?.[0] ?? "persons";
}

/** Whether the codec takes a query: it refuses what makes no sense together. */
export function isSense(query: Query): boolean {
  try {
    parseQuery(new URLSearchParams(formatQuery(query)));
    return true;
  } catch {
    return false;
  }
}

function arbitraryValues(db: Db, id: FilterId): fc.Arbitrary<string[]> {
  const { vocabulary, fact }: FilterDefinition = FILTERS[id];
  const words = vocabulary ? Object.keys(vocabulary) : [...(findWords(db, fact)?.keys() ?? [])];
  const ids = (FAVOURITES[id] ?? []).filter((value) => words.includes(value));
  const value =
    ids.length > 0
      ? fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...words))
      : fc.constantFrom(...words.filter((word) => !word.includes(",")));
  return fc.uniqueArray(value, { minLength: 1, maxLength: 3 }).map((values) => values.toSorted());
}
