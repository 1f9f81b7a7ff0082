import { COUNTING_RULES, type CountingRule } from "#shared/definitions/counting.ts";
import { FILTERS, type FilterId } from "#shared/definitions/filters.ts";
import { METRICS, type MetricDefinition } from "#shared/definitions/metrics.ts";
import { countedKinds, filterValues, type Query } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import type { ManyColumn } from "./column.ts";
import type { Columns } from "./columns.ts";
import { flagPairs } from "./pairs.ts";
import { dropValues, flagWords, holds, keep, keepValues } from "./keep.ts";

/**
 * The events that meet every restriction of a query but its period and its words, in the order of `rowid`: what `where` of
 * `compileQuery` says in SQL.
 * @param paired only events with a pair inside the filter, where pairs are what is counted
 */
export function chooseEvents(columns: Columns, query: Query, paired: boolean): Int32Array {
  const last = chosen.get(columns);
  if (last?.query === query && last.paired === paired) return last.rows;
  const rows = choose(columns, query, paired);
  chosen.set(columns, { query, paired, rows });
  return rows;
}

/** What was chosen last: an answer counts its events, their publishers and their sources one after the other. */
const chosen = new WeakMap<Columns, { query: Query; paired: boolean; rows: Int32Array }>();

function choose(columns: Columns, query: Query, paired: boolean): Int32Array {
  let rows = keepValues(columns.vetted, columns.fact("kind"), countedKinds(query));
  for (const id of idsOf(FILTERS)) {
    const values = id === "kind" ? null : filterValues(query, id);
    if (values) rows = narrow(columns, query, id, values, rows);
  }
  const { announcedOnly, without }: CountingRule = COUNTING_RULES[query.count];
  if (announcedOnly) rows = keep(rows, (row) => columns.unannounced[row] === 0);
  if (without.length > 0) rows = dropValues(rows, columns.fact("format"), without);
  if (paired) rows = keepPaired(columns, query, rows);
  return keepListed(columns, query, rows);
}

function narrow(columns: Columns, query: Query, id: FilterId, values: readonly string[], rows: Int32Array): Int32Array {
  const { with: other, person, withPerson } = query.filters;
  // Two sides are one restriction, made where the second is met; it has no meaning without the first.
  if ((id === "actor" && other) || (id === "person" && withPerson)) return rows;
  if (id === "with") return keepPaired(columns, query, rows);
  if (id === "withPerson") return keepPersons(columns, person ?? [], values, rows);
  return keepValues(rows, columns.fact(FILTERS[id].fact, query.knownOn), values);
}

function keepPaired(columns: Columns, query: Query, rows: Int32Array): Int32Array {
  const { words, offsets, codes } = manyOf(columns, "pair");
  const inside = flagPairs(words, query);
  return keep(rows, (row) => holds(offsets, codes, row, inside));
}

/** Two different people of one event, one from each list. */
function keepPersons(columns: Columns, people: readonly string[], others: readonly string[], rows: Int32Array): Int32Array {
  const { words, offsets, codes } = manyOf(columns, "person");
  const [one, other] = [people, others].map((ids) => flagWords(words, (word) => ids.includes(String(word))));
  if (!one || !other) return rows.subarray(0, 0);
  const named = keep(rows, (row) => holds(offsets, codes, row, one));
  return keep(named, (row) => {
    const found = codes.subarray(offsets[row], offsets[row + 1]);
    return found.some((a) => one[a] === 1 && found.some((b) => b !== a && other[b] === 1));
  });
}

/** An event without listings is in no list behind a count of listings, and what was carried over is nobody's listing. */
function keepListed(columns: Columns, query: Query, rows: Int32Array): Int32Array {
  const { aggregate, running }: MetricDefinition = METRICS[query.metric];
  if (aggregate.op !== "sum" || aggregate.of === "quantity") return rows;
  const amount = columns.fact(aggregate.of);
  const status = columns.fact("status");
  const carried = status.words.indexOf("carried_over");
  return keep(rows, (row) => !amount.many && amount.codes[row] !== -1 && (running || status.codes[row] !== carried || carried === -1));
}

/** A fact that an event can hold several of. */
export function manyOf(columns: Columns, fact: "pair" | "person"): ManyColumn {
  const column = columns.fact(fact);
  if (!column.many) throw new TypeError(`an event has one ${fact} at most`);
  return column;
}
