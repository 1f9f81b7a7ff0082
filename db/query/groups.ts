import { DIMENSIONS, type DimensionDefinition, type DimensionId } from "#shared/definitions/dimensions.ts";
import { bucketOf } from "#shared/definitions/periods.ts";
import type { Query } from "#shared/query.ts";
import type { Bucket } from "./buckets.ts";
import { timeKey } from "./buckets.ts";
import type { Cells, OpenEvent, RawKey } from "./cells.ts";
import { UNKNOWN } from "./compile.ts";

export interface Group {
  key: string;
  split: string | null;
  value: number;
  possible: number;
  /** Distinct events, certain and possible: the length of the list behind the group. */
  events: number;
  /** Events of a sum whose number no source states, certain and possible; 0 where events are counted. */
  unstated: number;
}

/** An axis with its buckets, where it is one of time. */
export interface Axis {
  dimension: DimensionId;
  buckets: readonly Bucket[] | null;
}

interface OpenGroup {
  ids: Set<string>;
  units: Map<string, number>;
  unstated: number;
}

/** Joins what is certain with what imprecise dates may add, one group for each combination of keys that has either. */
export function gatherGroups(query: Query, cells: Cells, axes: readonly Axis[]): Map<string, Group> {
  const [first, second] = axes;
  const groups = new Map<string, Group>();
  for (const cell of cells.certain) {
    const group = findGroup(groups, certainKey(first, cell.k1) ?? UNKNOWN, second ? (certainKey(second, cell.k2) ?? UNKNOWN) : null);
    group.value += cell.value;
    group.events += cell.events;
    if (query.metric === "quantity") group.unstated += cell.unstated;
  }
  const counted = new Set(
    cells.counted.map((row) =>
      joinKeys(certainKey(first, row.k1) ?? UNKNOWN, second ? (certainKey(second, row.k2) ?? UNKNOWN) : null, String(row.unit)),
    ),
  );
  for (const [name, open] of gatherOpen(query, cells.open, first, second)) {
    const [key = UNKNOWN, split = ""] = name.split("\u0000");
    const group = findGroup(groups, key, second ? split : null);
    for (const [unit, amount] of open.units) if (!counted.has(joinKeys(key, second ? split : null, unit))) group.possible += amount;
    group.events += open.ids.size;
    group.unstated += open.unstated;
  }
  return groups;
}

/** How many keys an axis has in an answer, before any group is made. */
export function countKeys(axis: Axis, { certain, open }: Cells, side: "k1" | "k2"): number {
  const keys = new Set(axis.buckets?.map(({ key }) => key));
  for (const cell of certain) keys.add(certainKey(axis, cell[side]) ?? UNKNOWN);
  for (const row of open) for (const key of openKeys(axis, row[side], row)) keys.add(key);
  return keys.size;
}

/** The key of a group as an answer has it, from the key as an engine gives it. */
export function groupKey(dimension: DimensionId, raw: RawKey): string {
  return certainKey({ dimension, buckets: null }, raw) ?? UNKNOWN;
}

/** The name of a group in the map of `gatherGroups`. */
export function groupName(key: string, split: string | null): string {
  return joinKeys(key, split);
}

function gatherOpen(query: Query, open: readonly OpenEvent[], first: Axis | undefined, second: Axis | undefined): Map<string, OpenGroup> {
  const gathered = new Map<string, OpenGroup>();
  for (const row of open) {
    for (const key of openKeys(first, row.k1, row)) {
      for (const split of second ? openKeys(second, row.k2, row) : [null]) {
        const name = joinKeys(key, split);
        const group = gathered.get(name) ?? { ids: new Set(), units: new Map<string, number>(), unstated: 0 };
        const { unit, amount } = openUnit(query, row);
        if (query.metric === "quantity" && row.quantity === null && !group.ids.has(row.id)) group.unstated += 1;
        group.ids.add(row.id);
        group.units.set(unit, amount);
        gathered.set(name, group);
      }
    }
  }
  return gathered;
}

/** What an open event adds, under the name it must not add twice. */
function openUnit(query: Query, row: OpenEvent): { unit: string; amount: number } {
  if (query.metric === "quantity") return { unit: row.id, amount: row.quantity ?? 0 };
  if (query.metric === "contact-days" || row.unit === null) return { unit: row.id, amount: 1 };
  if (query.metric === "events" && query.count === "pair") return { unit: `${row.id} ${row.unit}`, amount: 1 };
  return { unit: String(row.unit), amount: 1 };
}

/** Every bucket an open date touches; the one key of a category. */
export function openKeys(axis: Axis | undefined, raw: RawKey, row: OpenEvent): string[] {
  if (!axis?.buckets) return [certainKey(axis, raw) ?? UNKNOWN];
  const touched = touchedBuckets(axis.dimension, axis.buckets, row);
  return touched.length > 0 ? touched.map((bucket) => bucket.key) : [UNKNOWN];
}

/** Those of the calendar follow one another without a gap, so that two are looked for and not each. */
function touchedBuckets(dimension: DimensionId, buckets: readonly Bucket[], { earliest, latest }: OpenEvent): readonly Bucket[] {
  const { grain }: DimensionDefinition = DIMENSIONS[dimension];
  const [first] = buckets;
  if (grain === null || !first) return buckets.filter((bucket) => bucket.first <= latest && bucket.last >= earliest);
  const start = bucketOf(grain, first.first);
  return buckets.slice(Math.max(0, bucketOf(grain, earliest) - start), Math.max(0, bucketOf(grain, latest) - start + 1));
}

function certainKey(axis: Axis | undefined, raw: RawKey): string | null {
  if (raw === null || !axis) return null;
  const definition: DimensionDefinition = DIMENSIONS[axis.dimension];
  return definition.kind === "time" ? timeKey(axis.dimension, raw) : String(raw);
}

function findGroup(groups: Map<string, Group>, key: string, split: string | null): Group {
  const name = joinKeys(key, split);
  const known = groups.get(name);
  if (known) return known;
  const group = { key, split, value: 0, possible: 0, events: 0, unstated: 0 };
  groups.set(name, group);
  return group;
}

function joinKeys(key: string, split: string | null, unit?: string): string {
  return unit === undefined ? `${key}\u0000${split ?? ""}` : `${key}\u0000${split ?? ""}\u0000${unit}`;
}
