import { formatDay, type DateSpan } from "#shared/dates.ts";
import { findNearest } from "#shared/errors.ts";
import { quote } from "./faults.ts";
import type { KnownActor, Vocabulary } from "./vocabulary.ts";

/**
 * The actor an id or a Correlates of War number means on a day. A number that two states share (365 is the Soviet Union and
 * Russia) means the one that stood.
 * @returns a reason where it means none, or one that did not stand
 */
export function parseActor(text: string, span: DateSpan, { actors, actorNames }: Vocabulary): KnownActor | { fault: string } {
  const numbered = /^\d+$/.test(text) ? [...actors.values()].filter(({ cowCode }) => cowCode === String(Number(text))) : null;
  const standing = numbered?.filter((actor) => faultOfDay(actor, span, actors) === null) ?? [];
  const actor = numbered ? (standing.length === 1 ? standing[0] : numbered[0]) : actors.get(text);
  if (!actor) return { fault: `${quote(text)} is not an actor of the record${suggest(text, actors, actorNames)}` };
  const fault = faultOfDay(actor, span, actors);
  return fault === null ? actor : { fault: `${quote(text)} ${fault}` };
}

function faultOfDay(actor: KnownActor, span: DateSpan, actors: ReadonlyMap<string, KnownActor>): string | null {
  if (actor.to !== null && span.earliest > actor.to) return `(${actor.name}) ended on ${formatDay(actor.to)}`;
  const before = [...actors.values()].find(
    ({ successor, from, to }) => successor === actor.id && from !== null && to !== null && span.earliest >= from && span.latest <= to,
  );
  if (before && actor.from !== null && span.latest < actor.from) return `(${actor.name}) is ${before.id} (${before.name}) on that day`;
  return null;
}

function suggest(text: string, actors: ReadonlyMap<string, KnownActor>, names: ReadonlyMap<string, string>): string {
  const id = names.get(text.toLowerCase()) ?? findNearest(text, actors.keys());
  const actor = id === null ? undefined : actors.get(id);
  return actor
    ? `; did you mean ${actor.id} (${actor.name})?`
    : "; it is an ISO 3166-1 alpha-3 code, a Correlates of War number or an acronym, as in /api/v1/options/actor";
}
