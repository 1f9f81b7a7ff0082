import { groupName, type Axis, type Group } from "./groups.ts";

/**
 * Turns what each bucket adds into what there is at its end: along the time axis of `by`, for each split; without one, the
 * groups are levels already. What came before the first bucket is in it; a bucket that adds nothing keeps the level.
 */
export function runUp(groups: ReadonlyMap<string, Group>, axes: readonly Axis[]): Map<string, Group> {
  const buckets = axes[0]?.buckets;
  if (!buckets) return new Map(groups);
  const levels = new Map<string, Group>();
  const bySplit = Map.groupBy(groups.values(), (group) => group.split);
  for (const [split, parts] of bySplit) {
    const waiting = parts.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    const level = { value: 0, possible: 0, events: 0, unstated: 0 };
    for (const { key } of buckets) {
      // Keys of one grain sort as their days do.
      while (waiting[0] && waiting[0].key <= key) {
        const added = waiting.shift();
        level.value += added?.value ?? 0;
        level.events += added?.events ?? 0;
      }
      levels.set(groupName(key, split), { key, split, ...level });
    }
  }
  return levels;
}
