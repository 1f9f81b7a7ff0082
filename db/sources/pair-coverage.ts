import { formatDay, type Day } from "#shared/dates.ts";
import { KINDS, type KindFamily, type KindId } from "#shared/definitions/kinds.ts";
import { daysOf } from "./event-days.ts";
import type { CompiledCoverage } from "./coverage.ts";
import type { CompiledEvent } from "./facts.ts";
import { joinDays } from "./join-days.ts";

/** What a source sets out to list of two sides: from a day to a day, as its description says. */
export interface SetOut {
  from: Day;
  to: Day;
  note: string;
}

interface Told {
  kind: KindId;
  pair: string;
  /** Days of its events of this kind. */
  days: Set<Day>;
}

const EVERY_FAMILY: readonly KindFamily[] = ["contact", "agreement", "coercion"];

/**
 * What of a pair the curated table sets out to list, as its notes say; published counts of it are matched by it. Of the Soviet Union it
 * has the meetings of leaders and the treaties; its few calls and expulsions are single ones.
 */
const CURATED: Readonly<Record<string, { families: readonly KindFamily[]; but?: readonly KindId[] } | undefined>> = {
  "RUS:USA": { families: EVERY_FAMILY },
  "SUN:USA": { families: ["contact", "agreement"], but: ["call", "video_call"] },
  "EU:RUS": { families: ["coercion"] },
};

function setsOut(pair: string, kind: KindId): boolean {
  const listed = CURATED[pair];
  return listed?.families.includes(KINDS[kind].family) === true && listed.but?.includes(kind) !== true;
}

/** Of the pairs it sets out to list, the curated table tells from the first event of a kind to the last of the two of any kind. */
export function setOutOfTable(events: readonly CompiledEvent[]): (told: Told) => SetOut | null {
  const lastOf = new Map<string, Day>();
  for (const event of events) {
    for (const pair of pairsOf(event)) lastOf.set(pair, Math.max(lastOf.get(pair) ?? 0, daysOf(event).to));
  }
  return ({ kind, pair, days }) =>
    setsOut(pair, kind)
      ? { from: Math.min(...days), to: lastOf.get(pair) ?? Math.max(...days), note: "As far as cited pages tell." }
      : null;
}

/** The table of expulsions tells of those between Russia and every state it names, from its first day to its last. */
export function setOutOfExpulsions(events: readonly CompiledEvent[]): () => SetOut | null {
  const days = events.map(daysOf);
  const [from, to] = [Math.min(...days.map((day) => day.from)), Math.max(...days.map((day) => day.to))];
  return () => ({ from, to, note: "Between Russia and others; published totals are higher." });
}

/**
 * Where a table of single events speaks, pair by pair. Of what it sets out to list, as partial over that time; of all other
 * pairs it is a sample of the days it names, and says nothing of those between.
 */
export function spansOfPairs(source: string, events: readonly CompiledEvent[], setOut: (told: Told) => SetOut | null): CompiledCoverage[] {
  return [...tellPairs(events)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, told]) => {
      const [a = "", b = ""] = told.pair.split(":");
      const whole = setOut(told);
      return whole === null
        ? joinDays(told.days).map(({ from, to }) => ({
            ...ofPair(source, told.kind, [a, b], formatDay(from), formatDay(to), "Single events."),
            completeness: "sample" as const,
          }))
        : [ofPair(source, told.kind, [a, b], formatDay(whole.from), formatDay(whole.to), whole.note)];
    });
}

function tellPairs(events: readonly CompiledEvent[]): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const event of events) {
    const { from, to } = daysOf(event);
    for (const pair of pairsOf(event)) {
      const name = `${event.kind} ${pair}`;
      const own = told.get(name) ?? { kind: event.kind, pair, days: new Set<Day>() };
      told.set(name, own);
      for (let day = from; day <= to; day += 1) own.days.add(day);
    }
  }
  return told;
}

/** A row of two sides, known in part. */
export function ofPair(
  source: string,
  kind: KindId,
  [actor, partner]: readonly [string, string],
  from: string,
  to: string,
  note: string,
): CompiledCoverage {
  return { source, kind, actor, partner, role: null, from, to, completeness: "partial", note };
}

/** The two sides of an event, each pair in alphabetical order: of an act, who acts and on whom; else everyone with everyone. */
function pairsOf({ parties }: CompiledEvent): string[] {
  const actorsAs = (fits: (role: string) => boolean): string[] => [
    ...new Set(parties.flatMap(({ actor, role }) => (actor !== null && fits(role) ? [actor] : []))),
  ];
  const senders = actorsAs((role) => role === "sender");
  const pairs =
    senders.length > 0
      ? senders.flatMap((a) => actorsAs((role) => role === "target").map((b) => [a, b]))
      : actorsAs(() => true).flatMap((a, index, all) => all.slice(index + 1).map((b) => [a, b]));
  return [...new Set(pairs.filter(([a, b]) => a !== b).map((pair) => pair.toSorted().join(":")))];
}
