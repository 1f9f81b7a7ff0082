import { formatDay, type Day } from "#shared/dates.ts";
import { KINDS, type KindId } from "#shared/definitions/kinds.ts";
import { daysOf } from "./event-days.ts";
import type { CompiledCoverage } from "./coverage.ts";
import type { CompiledEvent } from "./facts.ts";
import { joinDays } from "./join-days.ts";

/** Pairs whose contacts the table sets out to list, as its notes say; published counts of them are matched by it. */
const SET_OUT: ReadonlySet<string> = new Set(["RUS:USA", "SUN:USA"]);

interface Told {
  kind: KindId;
  pair: string;
  days: Set<Day>;
}

export function isContact({ kind }: Pick<CompiledEvent, "kind">): boolean {
  return KINDS[kind].family === "contact";
}

/**
 * Where a table of single contacts speaks, pair by pair. Of the pairs it sets out to list, from the first of a kind to the last contact
 * of the two of any kind, as partial; of all others it is a sample of the days it names, and says nothing of those between.
 */
export function spansOfPairs(source: string, events: readonly CompiledEvent[]): CompiledCoverage[] {
  const told = new Map<string, Told>();
  for (const event of events.filter(isContact)) {
    for (const pair of pairsOf(event)) {
      const name = `${event.kind} ${pair}`;
      const own = told.get(name) ?? { kind: event.kind, pair, days: new Set<Day>() };
      told.set(name, own);
      const { from, to } = daysOf(event);
      for (let day = from; day <= to; day += 1) own.days.add(day);
    }
  }
  const lastOf = new Map<string, Day>();
  for (const { pair, days } of told.values()) lastOf.set(pair, Math.max(lastOf.get(pair) ?? 0, ...days));
  return [...told]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { kind, pair, days }]) => {
      const [a = "", b = ""] = pair.split(":");
      return SET_OUT.has(pair)
        ? [ofPair(source, kind, [a, b], formatDay(Math.min(...days)), formatDay(lastOf.get(pair) ?? 0), "As far as cited pages tell.")]
        : joinDays(days).map(({ from, to }) => ({
            ...ofPair(source, kind, [a, b], formatDay(from), formatDay(to), "Single contacts."),
            completeness: "sample" as const,
          }));
    });
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

function pairsOf({ parties }: CompiledEvent): string[] {
  const actors = [...new Set(parties.flatMap(({ actor }) => (actor === null ? [] : [actor])))].toSorted();
  return actors.flatMap((a, index) => actors.slice(index + 1).map((b) => `${a}:${b}`));
}
