import type { RecordEvent, RecordParty } from "./rows.ts";

/**
 * First stop of the journey of each visit. Stops of one guest that share or follow on a boundary day (the next starts
 * at the latest on the day after the end) are one journey.
 */
export function deriveJourneys(events: readonly RecordEvent[]): Map<string, string> {
  const byGuest = new Map<string, RecordEvent[]>();
  for (const event of events) {
    if (event.kind !== "visit") continue;
    const guest = event.parties.find((party) => party.role === "guest")?.person ?? event.id;
    byGuest.set(guest, [...(byGuest.get(guest) ?? []), event]);
  }
  const journeys = new Map<string, string>();
  for (const stops of byGuest.values()) joinStops(stops, journeys);
  return journeys;
}

function joinStops(stops: readonly RecordEvent[], journeys: Map<string, string>): void {
  let first: RecordEvent | null = null;
  let lastDay = 0;
  for (const stop of stops.toSorted((a, b) => a.span.earliest - b.span.earliest || endOf(a) - endOf(b) || (a.id < b.id ? -1 : 1))) {
    if (first === null || stop.span.earliest > lastDay + 1) first = stop;
    lastDay = first === stop ? endOf(stop) : Math.max(lastDay, endOf(stop));
    journeys.set(stop.id, first.id);
  }
}

function endOf(event: RecordEvent): number {
  return event.endDay ?? event.span.latest;
}

/** Unordered pairs of different actors on different sides: participants of two states, guest and host, sender and target. */
export function derivePairs(parties: readonly RecordParty[]): { a: string; b: string }[] {
  const pairs = new Map<string, { a: string; b: string }>();
  for (const one of parties) {
    for (const other of parties) {
      if (one.actor === null || other.actor === null || one.actor >= other.actor || !areOpposite(one, other)) continue;
      pairs.set(`${one.actor} ${other.actor}`, { a: one.actor, b: other.actor });
    }
  }
  return [...pairs.values()];
}

const FACING: Readonly<Record<string, string>> = { guest: "host", host: "guest", sender: "target", target: "sender" };

function areOpposite(one: RecordParty, other: RecordParty): boolean {
  const facing = FACING[one.role];
  return facing === undefined ? FACING[other.role] === undefined : other.role === facing;
}
