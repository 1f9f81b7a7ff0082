import { shared, type MachineColumns } from "./columns.ts";

/**
 * Running counts by type and day: how many events of a type there were before a day, and how many reports. What asks for no more
 * than kinds, formats and time is a difference of two of them, whatever the number of events.
 */
export interface DayTallies {
  /** The value of type `t` before day `d` stands at `t * (days + 1) + d`. */
  events: Int32Array;
  reports: Float64Array;
}

/** Counts once over all events, which are in the order of their days. */
export function tallyDays(
  { days, types }: Pick<MachineColumns, "days" | "types">,
  starts: Int32Array,
  type: Uint8Array,
  amounts: Uint16Array | Int32Array,
): DayTallies {
  const width = days + 1;
  const size = types.kind.length;
  const tallies = { events: shared(Int32Array, size * width), reports: shared(Float64Array, size * width) };
  const [events, reports] = [new Int32Array(size), new Float64Array(size)];
  for (let day = 0; day < days; day++) {
    const end = starts[day + 1] ?? 0;
    for (let row = starts[day] ?? 0; row < end; row++) {
      const of = type[row] ?? 0;
      events[of] = (events[of] ?? 0) + 1;
      reports[of] = (reports[of] ?? 0) + (amounts[row] ?? 0);
    }
    for (let of = 0; of < size; of++) {
      tallies.events[of * width + day + 1] = events[of] ?? 0;
      tallies.reports[of * width + day + 1] = reports[of] ?? 0;
    }
  }
  return tallies;
}
