import { parseQuery } from "#shared/query.ts";
import type { Day } from "#shared/dates.ts";
import { countEvents, type MachineCell } from "../machine/engine/count.ts";
import type { MachineTier } from "../machine/tier.ts";
import { joinIntervals } from "./join-intervals.ts";

/** Whoever reads the news every day reports something every week. */
const MOST_APART = 7;

type Stretches = ReturnType<typeof joinIntervals>;

const kept = new WeakMap<object, ReadonlyMap<string, Stretches>>();

/**
 * The days of which imported files tell anything, by collection. A file of one day holds rows that look back a year or ten: such a row
 * tells of its own day, and nothing of the years between.
 * @returns stretches in order of time; days up to a week apart are one
 */
export function reportedDays({ columns }: Pick<MachineTier, "columns">): ReadonlyMap<string, Stretches> {
  const known = kept.get(columns);
  if (known) return known;
  const cells = countEvents(columns, parseQuery(new URLSearchParams("tier=machine")), ["source", "day"], []);
  const days = Map.groupBy(cells, ({ k1 }) => String(k1));
  const found = new Map([...days].map(([source, own]) => [source, joinIntervals(own.flatMap(dayOf), MOST_APART)] as const));
  kept.set(columns, found);
  return found;
}

/** The engine names a day by its number. */
function dayOf({ k2: day }: MachineCell): { first: Day; last: Day }[] {
  return typeof day === "number" ? [{ first: day, last: day }] : [];
}
