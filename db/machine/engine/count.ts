import type { DimensionId } from "#shared/definitions/dimensions.ts";
import { COUNTING_RULES } from "#shared/definitions/counting.ts";
import { METRICS, type MetricDefinition } from "#shared/definitions/metrics.ts";
import { BadParameter } from "#shared/errors.ts";
import type { Query } from "#shared/query.ts";
import { narrowAxis, openAxis, type Axis, type Term } from "./axes.ts";
import { chooseOrder } from "./choose-order.ts";
import type { MachineColumns } from "./columns.ts";
import { countFromTallies } from "./count-tallies.ts";
import { countDays } from "./count-days.ts";
import { findInside } from "./inside.ts";
import { LEFT_OUT } from "./kernels.ts";
import { openRuns, type Into } from "./scan.ts";
import { scanPasses } from "./scan-sides.ts";
import { compileTerms, daysOf, type Terms } from "./terms.ts";

/** What is counted in one group; a key is null where the files do not say. */
export interface MachineCell {
  k1: string | number | null;
  k2: string | number | null;
  value: number;
  events: number;
}

/** Combinations of groups that are counted into at a time: 8 bytes each. */
const MOST_GROUPS = 4_000_000;

/**
 * Counts the events of a query by up to two dimensions.
 * @param terms of the office that `tenure` is about
 * @throws BadParameter for more than four million combinations of groups
 */
export function countEvents(
  columns: MachineColumns,
  query: Query,
  dimensions: readonly DimensionId[],
  terms: readonly Term[],
): MachineCell[] {
  const days = daysOf(columns, query);
  if (days.low > days.high || columns.rows === 0) return [];
  const inside = findInside(columns, query);
  const axes = dimensions.map((id) => narrowAxis(openAxis(columns, query, id, days, terms), inside, columns.sides));
  const groups = axes.reduce((product, axis) => product * axis.size, 1);
  if (groups > MOST_GROUPS) throw tooManyGroups(query, groups);
  const compiled = compileTerms(columns, query, { axes, inside });
  return readCells(axes, countInto(columns, query, axes, compiled));
}

function countInto(columns: MachineColumns, query: Query, axes: readonly Axis[], terms: Terms): Into {
  const { aggregate }: MetricDefinition = METRICS[query.metric];
  if (aggregate.op === "sum") return countFromTallies(columns, axes, terms, "reports") ?? sumReports(columns, terms);
  if (aggregate.op === "distinct") return aggregate.of === "pair" ? countPairs(columns, terms) : countDays(columns, axes, terms);
  const plain = COUNTING_RULES[query.count].counts === "event" ? countFromTallies(columns, axes, terms, "events") : null;
  return plain ?? countOccurrences(columns, terms);
}

function countOccurrences(columns: MachineColumns, terms: Terms): Into {
  const into = emptyInto(terms.groups);
  const extra = { ...into, events: new Int32Array(terms.passes.some((pass) => pass.extra) ? terms.groups : 0) };
  const order = chooseOrder(columns, terms, "events");
  const passes = Map.groupBy(terms.passes, (pass) => pass.extra);
  scanPasses(columns, terms, passes.get(false) ?? [], { order, count: "events", into });
  scanPasses(columns, terms, passes.get(true) ?? [], { order, count: "events", into: extra });
  const values = new Float64Array(into.events);
  for (let group = 0; group < extra.events.length; group++) values[group] = (values[group] ?? 0) + (extra.events[group] ?? 0);
  return { ...into, values };
}

function sumReports(columns: MachineColumns, terms: Terms): Into {
  const into = { ...emptyInto(terms.groups), values: new Float64Array(terms.groups) };
  const order = chooseOrder(columns, terms, "reports");
  scanPasses(columns, terms, terms.passes, { order, count: "reports", into });
  return into;
}

/** Different pairs: pair after pair, so that a group has met a pair where it was the last one it met. */
function countPairs(columns: MachineColumns, terms: Terms): Into {
  const into = { ...emptyInto(terms.groups), values: new Float64Array(terms.groups), marks: new Int32Array(terms.groups).fill(-1) };
  const order = chooseOrder(columns, terms, "events");
  scanPasses(columns, terms, terms.passes, { order, count: "events", into });
  const marking = terms.passes.map((pass) => ({
    table: pass.lists.table,
    mark: openRuns(columns, terms, { order: "sides", count: "marks", pass, into }),
  }));
  const { starts, codes } = columns.sides.listsOfPair;
  for (let pair = 0; pair + 1 < starts.length; pair++) {
    if (terms.inside.pairs?.[pair] === 0) continue;
    const end = starts[pair + 1] ?? 0;
    for (let at = starts[pair] ?? 0; at < end; at++) {
      const list = codes[at] ?? 0;
      for (const { table, mark } of marking) mark(list, table[list] ?? LEFT_OUT, pair);
    }
  }
  return into;
}

function emptyInto(groups: number): Into {
  return { events: new Int32Array(groups), values: NONE, marks: NO_MARKS };
}

const NONE = new Float64Array(0);
const NO_MARKS = new Int32Array(0);

function readCells(axes: readonly Axis[], { events, values }: Into): MachineCell[] {
  const [first, second] = axes;
  const width = second?.size ?? 1;
  const cells: MachineCell[] = [];
  for (let group = 0; group < events.length; group++) {
    const count = events[group] ?? 0;
    if (count === 0) continue;
    const [one, two] = [Math.floor(group / width), group % width];
    cells.push({ k1: first?.keyOf(one) ?? null, k2: second?.keyOf(two) ?? null, value: values[group] ?? 0, events: count });
  }
  return cells;
}

function tooManyGroups(query: Query, groups: number): BadParameter {
  return new BadParameter(
    {
      parameter: query.split === null ? "by" : "split",
      value: query.split ?? query.by,
      reason: ["manyGroups", groups, MOST_GROUPS],
      allowed: { shape: ["lessGroups"] },
    },
    "too-broad",
  );
}
