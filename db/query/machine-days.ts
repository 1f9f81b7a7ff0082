import { parseBucketKey } from "#shared/definitions/periods.ts";
import { parseQuery } from "#shared/query.ts";
import type { Day } from "#shared/dates.ts";
import { countEvents } from "../machine/engine/count.ts";
import type { MachineTier } from "../machine/tier.ts";

/** Whoever reads the news every day reports something every week. */
const MOST_APART = 7;

interface Stretch {
  first: Day;
  last: Day;
}

const kept = new WeakMap<object, ReadonlyMap<string, readonly Stretch[]>>();

/**
 * The days of which imported files tell anything, by collection. A file of one day holds rows that look back a year or ten: such a row
 * tells of its own day, and nothing of the years between.
 * @returns stretches in order of time; days up to a week apart are one
 */
export function reportedDays({ columns }: Pick<MachineTier, "columns">): ReadonlyMap<string, readonly Stretch[]> {
  const known = kept.get(columns);
  if (known) return known;
  const cells = countEvents(columns, parseQuery(new URLSearchParams("tier=machine")), ["source", "day"], []);
  const days = Map.groupBy(cells, ({ k1 }) => String(k1));
  const found = new Map([...days].map(([source, own]) => [source, joinDays(own.flatMap(({ k2 }) => dayOf(k2) ?? []))] as const));
  kept.set(columns, found);
  return found;
}

function dayOf(key: unknown): Day | null {
  return typeof key === "number" ? key : parseBucketKey("day", String(key));
}

function joinDays(days: readonly Day[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const day of days.toSorted((a, b) => a - b)) {
    const before = joined.at(-1);
    if (before !== undefined && day - before.last <= MOST_APART) before.last = day;
    else joined.push({ first: day, last: day });
  }
  return joined;
}
