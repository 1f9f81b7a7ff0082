import type { Row, Series } from "#shared/api.ts";
import { formatDay, type Day } from "#shared/dates.ts";
import { DIMENSIONS, type DimensionDefinition, type DimensionId } from "#shared/definitions/dimensions.ts";
import { FACTS } from "#shared/definitions/facts.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import { BadParameter } from "#shared/errors.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { answerHead, describeAnswer } from "./answer.ts";
import { ON_PAGE, seriesSpan, timeBuckets, type Bucket, type SeriesBudget } from "./buckets.ts";
import { queryCells } from "./cells.ts";
import { coveredSpan, coverageOf, levelQuery, queryCoverage, withinReach, type Coverage } from "./coverage.ts";
import { countKeys, gatherGroups, groupName, type Axis, type Group } from "./groups.ts";
import { runUp } from "./running.ts";
import { eventsOver, spreadOf } from "./spread.ts";
import { narrowToGroup } from "./narrow.ts";
import { queryPlaces } from "./places.ts";
import { queryPublishers } from "./publishers.ts";
import { queryEventSpan, queryTotal } from "./total.ts";
import { resolveQuery } from "./vocabulary.ts";
import { describeKey } from "./words.ts";

/**
 * Counts by `by`, split by `split`: every bucket of a time axis, every group with events of another.
 * @throws BadParameter for an id the record does not know, or an answer beyond the budget
 */
export function querySeries(db: Db, asked: Query, budget = ON_PAGE): Series {
  const query = resolveQuery(db, asked);
  const counted = queryRows(db, query, budget);
  const publishers = queryPublishers(db, query);
  const { places, lines } = queryPlaces(db, query, counted.rows);
  return { ...counted, ...publishers, attributions: [...publishers.attributions, ...lines], places };
}

/** The rows and total of a resolved query; what a series and a matrix share. */
export function queryRows(db: Db, query: Query, budget: SeriesBudget): Omit<Series, "sources" | "publishers" | "attributions" | "places"> {
  const dimensions = query.split === null ? [query.by] : [query.by, query.split];
  const coverage = queryCoverage(db, query);
  const cells = queryCells(db, levelQuery(query, coverage), dimensions);
  const span = dimensions.some(isTime) ? seriesSpan(query, cells, queryEventSpan(db, query), coverage.last) : null;
  const axes = dimensions.map((dimension): Axis => ({
    dimension,
    buckets: isTime(dimension) ? (span ? timeBuckets(db, query, dimension, span, budget.buckets) : []) : null,
  }));
  const [first, second] = axes;
  const rows = first ? countKeys(first, cells, "k1") * (second ? countKeys(second, cells, "k2") : 1) : 0;
  if (rows > budget.rows) throw tooManyRows(query, rows, budget.rows);
  const gathered = gatherGroups(query, cells, axes);
  const groups = METRICS[query.metric].running ? runUp(gathered, axes) : gathered;
  const spread = spreadOf(query, cells, axes);
  const ordered = orderRows(db, query, axes, groups, coverage, { span, spread });
  const reached = withinReach(query, coverage);
  const total = queryTotal(db, reached);
  const covered = (!METRICS[query.metric].running && total.events > 0) || coveredSpan(coverage, query) !== null;
  return {
    ...answerHead(db, query),
    sentence: describeAnswer(db, reached),
    rows: ordered,
    wholes: second && first?.buckets ? wholesOf(first.buckets, ordered, { query, span, coverage }) : [],
    total: {
      value: covered ? total.value : null,
      possible: total.possible,
      unstated: total.unstated,
      covered,
      overlap: dimensions.some((id) => FACTS[DIMENSIONS[id].fact] === "many"),
    },
    events: total.events,
    spread,
  };
}

function orderRows(
  db: Db,
  query: Query,
  axes: readonly Axis[],
  groups: ReadonlyMap<string, Group>,
  coverage: Coverage,
  { span, spread }: { span: { first: Day; last: Day } | null; spread: Series["spread"] },
): Row[] {
  const all = [...groups.values()];
  const [first, second] = axes;
  const keys = first?.buckets ? bucketKeys(first.buckets, all) : rankKeys(all, (group) => group.key);
  const splits = second
    ? second.buckets
      ? bucketKeys(second.buckets, all, "split")
      : rankKeys(all, (group) => group.split ?? "")
    : [null];
  const bySplit = new Map(splits.map((split) => [split, coverageOfSplit(db, query, split, coverage)]));
  const buckets = new Map(first?.buckets?.map((bucket) => [bucket.key, bucket]));
  const splitLabels = new Map(
    splits.map((split) => [split, split === null || query.split === null ? null : describeKey(db, query.split, split)]),
  );
  const days = new Map<Day, string>();
  const write = (day: Day): string => days.get(day) ?? remember(days, day);
  const over = eventsOver(spread);
  const rows: Row[] = [];
  for (const key of keys) {
    const bucket = buckets.get(key) ?? null;
    const label = bucket?.label ?? describeKey(db, query.by, key);
    for (const split of splits) {
      const group = groups.get(groupName(key, split));
      if (!group && !bucket) continue;
      const head = { key, label, split, splitLabel: splitLabels.get(split) ?? null };
      const vague = over(key, split);
      rows.push(measure(head, group, bucket, { query, span, coverage: bySplit.get(split) ?? coverage, vague, write }));
    }
  }
  return rows;
}

/** What the sources say about one part; the whole query's coverage where no filter can name the part. */
function coverageOfSplit(db: Db, query: Query, split: string | null, whole: Coverage): Coverage {
  const part = split === null || query.split === null ? query : narrowToGroup(query, query.split, split);
  return part === query ? whole : queryCoverage(db, part);
}

/** What a bucket is measured by, beside its events. */
interface BucketFrame {
  query: Query;
  span: { first: Day; last: Day } | null;
  coverage: Coverage;
  /** Events that may lie in it, by dates that leave more open than it is long. */
  vague: number;
  write: (day: Day) => string;
}

/** Unknown, not covered and zero are three things: null only where no source covers the bucket and nothing is recorded. */
function measure(
  { key, label, split, splitLabel }: Pick<Row, "key" | "label" | "split" | "splitLabel">,
  group: Group | undefined,
  bucket: Bucket | null,
  { query, span, coverage, vague, write }: BucketFrame,
): Row {
  const { first, last, completeness } = daysOf(bucket, { query, span, coverage });
  // What is told of a bucket whose sources end inside it is told of its days until then.
  const end = coverage.last;
  const told = last !== null && first !== null && end !== null && end >= first ? Math.min(last, end) : last;
  // A level is not known to last beyond what the lists cover.
  const covered = completeness !== null || (!METRICS[query.metric].running && (group?.events ?? 0) > vague);
  // A level at the end of a bucket misses nothing where the period begins inside it.
  const begun = query.from === null || METRICS[query.metric].running ? null : query.from;
  const cut = bucket !== null && ((begun !== null && bucket.first < begun) || (query.to !== null && bucket.last > query.to));
  return {
    key,
    label,
    split,
    splitLabel,
    value: covered ? (group?.value ?? 0) : null,
    possible: group?.possible ?? 0,
    events: group?.events ?? 0,
    unstated: group?.unstated ?? 0,
    covered,
    completeness: completeness ?? (covered ? "partial" : null),
    complete: !cut && (bucket === null || bucket.last <= (coverage.last ?? bucket.last)),
    first: bucket && first !== null ? write(first) : null,
    last: bucket && told !== null ? write(told) : null,
  };
}

/** The days of a bucket inside the period, and how well sources cover them. */
function daysOf(bucket: Bucket | null, { query, span, coverage }: Pick<BucketFrame, "query" | "span" | "coverage">) {
  const first = bucket && span ? Math.max(bucket.first, span.first) : (query.from ?? coverage.first);
  const last = bucket && span ? Math.min(bucket.last, span.last) : (query.to ?? coverage.last);
  return { first, last, completeness: first === null || last === null ? null : coverageOf(coverage, first, last) };
}

/** How sources cover each bucket whatever its part: what they cover can be a part without an event, which has no row. */
function wholesOf(
  buckets: readonly Bucket[],
  rows: readonly Row[],
  frame: Pick<BucketFrame, "query" | "span" | "coverage">,
): Series["wholes"] {
  const known = new Set(rows.flatMap(({ key, covered }) => (covered ? key : [])));
  return buckets.map((bucket) => {
    const { completeness } = daysOf(bucket, frame);
    const covered = completeness !== null || known.has(bucket.key);
    return { key: bucket.key, covered, completeness: completeness ?? (covered ? "partial" : null) };
  });
}

/** Each part of a bucket has its days: they are written once. */
function remember(days: Map<Day, string>, day: Day): string {
  const text = formatDay(day);
  days.set(day, text);
  return text;
}

function bucketKeys(buckets: readonly Bucket[], groups: readonly Group[], side: "key" | "split" = "key"): string[] {
  return [...new Set([...buckets.map((bucket) => bucket.key), ...groups.map((group) => group[side] ?? "")])];
}

function rankKeys(groups: readonly Group[], keyOf: (group: Group) => string): string[] {
  const sums = new Map<string, number>();
  for (const group of groups) sums.set(keyOf(group), (sums.get(keyOf(group)) ?? 0) + group.value + group.possible);
  return [...sums].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
}

function isTime(id: DimensionId): boolean {
  const definition: DimensionDefinition = DIMENSIONS[id];
  return definition.kind === "time";
}

function tooManyRows(query: Query, rows: number, most: number): BadParameter {
  return new BadParameter(
    {
      parameter: query.split === null ? "by" : "split",
      value: query.split ?? query.by,
      reason: ["manyRows", rows, most],
      allowed: { shape: [[query.by, query.split].includes("pair") ? "lessPairs" : "lessGroups"] },
    },
    "too-broad",
  );
}
