import type { Axis } from "./axes.ts";
import type { MachineColumns } from "./columns.ts";
import type { Into } from "./scan.ts";
import type { Terms } from "./terms.ts";

/**
 * Counts what asks for no more than kinds, formats and time as differences of running counts.
 * @returns null where sides or places are asked for
 */
export function countFromTallies(
  { days, tallies, sides }: MachineColumns,
  axes: readonly Axis[],
  terms: Terms,
  count: "events" | "reports",
): Into | null {
  const { day, type, place, inside } = terms;
  if (
    axes.some(({ column }) => column === "sides" || column === "place") ||
    inside.lists.length < sides.size ||
    place.some((term) => term < 0)
  )
    return null;
  const events = new Int32Array(terms.groups);
  const values = new Float64Array(terms.groups);
  for (const { first, last, term } of day.stretches) {
    for (let of = 0; of < type.length; of++) {
      const group = term + (type[of] ?? 0);
      if (group < 0) continue;
      const at = of * (days + 1);
      const found = (tallies.events[at + last + 1] ?? 0) - (tallies.events[at + first] ?? 0);
      const reports = (tallies.reports[at + last + 1] ?? 0) - (tallies.reports[at + first] ?? 0);
      events[group] = (events[group] ?? 0) + found;
      values[group] = (values[group] ?? 0) + (count === "events" ? found : reports);
    }
  }
  return { events, values, marks: NO_MARKS };
}

const NO_MARKS = new Int32Array(0);
