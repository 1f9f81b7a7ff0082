import { parseDay, parseEdtf } from "#shared/dates.ts";
import type { CompiledEvent, CompiledSource } from "../facts.ts";

const NAMES_GROUP = /\bG-?[78]\b/;
/** What publishers called the summits of the G7 before it was the G8. */
const OWN_WORDS = /\beconomic summit\b/i;

/**
 * Gives meetings on the sidelines of a summit that summit as their occasion: the meeting lies inside the summit's days and
 * in its city or country, and is marked as on the sidelines (of nothing else) or says G7 or G8. Where the source says neither place
 * nor occasion, a list of travels may: somebody who met was on a stop in that country for the G7, and nowhere else that day.
 */
export function linkOccasions(summits: CompiledSource, sources: readonly CompiledSource[]): void {
  const events = sources.flatMap((source) => source.events);
  const stops = events.filter(({ kind }) => kind === "visit");
  for (const event of events) {
    if (event.kind !== "meeting") continue;
    const summit = summits.events.find(
      (candidate) => isInside(event, candidate) && (isOnSidelines(event) ? isThere(event, candidate) : cameForIt(event, candidate, stops)),
    );
    if (summit) event.contextEvent = summit.id;
  }
}

/** Whether the travels of somebody who met lead to the summit on that day, and the source of the meeting says nothing else. */
function cameForIt(
  { format, context, venueCountry, start, parties }: CompiledEvent,
  summit: CompiledEvent,
  stops: readonly CompiledEvent[],
): boolean {
  if (format !== null || context !== null || (venueCountry !== null && venueCountry !== summit.venueCountry)) return false;
  return parties.some(({ person }) => {
    const own = stops.filter(
      (stop) =>
        stop.start <= start &&
        start <= (stop.end ?? stop.start) &&
        stop.parties.some((party) => party.role === "guest" && party.person === person),
    );
    return (
      person !== null &&
      own.some((stop) => stop.context !== null && NAMES_GROUP.test(stop.context)) &&
      own.every((stop) => stop.venueCountry === summit.venueCountry)
    );
  });
}

function isOnSidelines({ format, context }: CompiledEvent): boolean {
  if (context !== null && NAMES_GROUP.test(context)) return true;
  return format === "sidelines" && (context === null || OWN_WORDS.test(context));
}

/** A meeting known to the month is inside only where the whole month is, so never. */
function isInside(event: CompiledEvent, summit: CompiledEvent): boolean {
  const span = parseEdtf(event.start);
  const [from, to] = [parseDay(summit.start), parseDay(summit.end ?? summit.start)];
  if (span === null || from === null || to === null) return false;
  const last = event.end === null ? span.latest : (parseDay(event.end) ?? span.latest);
  return from <= span.earliest && last <= to;
}

function isThere(event: CompiledEvent, summit: CompiledEvent): boolean {
  return (
    (event.venue !== null && event.venue === summit.venue) || (event.venueCountry !== null && event.venueCountry === summit.venueCountry)
  );
}
