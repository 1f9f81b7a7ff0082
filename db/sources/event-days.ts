import { parseDay, parseEdtf, type Day } from "#shared/dates.ts";
import type { CompiledEvent } from "./facts.ts";

/** The first and the last day an event can have been on. */
export function daysOf(event: Pick<CompiledEvent, "start" | "end">): { from: Day; to: Day } {
  const span = parseEdtf(event.start);
  if (span === null) throw new RangeError(event.start);
  return { from: span.earliest, to: Math.max(span.latest, event.end === null ? span.latest : (parseDay(event.end) ?? span.latest)) };
}
