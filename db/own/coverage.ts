import { formatDay, parseDay, type Day } from "#shared/dates.ts";
import { STATUSES } from "#shared/definitions/vocabularies.ts";
import { ReadoutError } from "#shared/errors.ts";
import type { CompiledEvent } from "#db/sources/facts.ts";
import { joinDays } from "../sources/join-days.ts";

/** First and last day for which a list is kept. */
export interface Reach {
  from: Day;
  to: Day;
}

/**
 * `2020-01-01/2024-12-31`: the days a reader says a list is kept for.
 * @throws ReadoutError for anything else
 */
export function parseReach(text: string): Reach {
  const [from, to] = text.split("/").map(parseDay);
  if (text.split("/").length !== 2 || typeof from !== "number" || typeof to !== "number" || to < from) {
    throw new ReadoutError("record-invalid", `--covers is "${text.slice(0, 80)}"; it must be two days such as 2020-01-01/2024-12-31`);
  }
  return { from, to };
}

/**
 * Rows of `coverage.csv`. A list of single events says nothing of the days between them, so it is a sample of its own days and
 * no more; one that is kept for a reach says something of each day in it, though not that nothing else happened.
 */
export function coverageRows(source: string, events: readonly CompiledEvent[], reach: Reach | null): string[][] {
  const days = new Map<string, { kind: string; actor: string; days: Set<Day> }>();
  for (const event of events.filter(({ status }) => STATUSES[status].counted)) {
    const first = parseDay(event.start);
    for (const actor of new Set(event.parties.map((party) => party.actor ?? ""))) {
      const key = `${event.kind} ${actor}`;
      const entry = days.get(key) ?? { kind: event.kind, actor, days: new Set<Day>() };
      days.set(key, entry);
      if (first !== null) entry.days.add(first);
    }
  }
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { kind, actor, days: own }]) =>
      (reach === null ? joinDays(own) : [reach]).map(({ from, to }) => [
        source,
        kind,
        actor,
        "",
        formatDay(from),
        formatDay(to),
        reach === null ? "sample" : "partial",
        reach === null ? "Days of the list only." : "As its keeper says.",
      ]),
    );
}
