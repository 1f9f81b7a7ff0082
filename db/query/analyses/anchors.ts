import type { Day } from "#shared/dates.ts";
import type { KindId } from "#shared/definitions/kinds.ts";
import { BadParameter } from "#shared/errors.ts";
import { withFilter, type Query } from "#shared/query.ts";
import type { Db } from "../../client.ts";
import type { EventSpan } from "../../engine/spans.ts";
import { isExact, queryEventsById, queryEventSpans, type DatedEvent } from "./dated-events.ts";
import { spokenWords } from "#shared/words/spoken.ts";

/** The events others are looked for around: all of some kinds between the same sides, or single ones by id. */
export interface AnchorRequest {
  kinds: readonly KindId[];
  ids: readonly string[];
}

export interface Anchors {
  exact: EventSpan[];
  vague: number;
  /** The different days of the exact ones, in time order: several events of a day are one. */
  days: Day[];
  /** The list of those of the kinds; null where none is asked for. */
  query: Query | null;
  /** How a sentence names them. */
  words: string;
}

const SIDES = ["actor", "with", "person", "withPerson"] as const;

/** @throws BadParameter for an id that is no event's */
export function queryAnchors(db: Db, query: Query, { kinds, ids }: AnchorRequest): Anchors {
  const named = queryEventsById(db, ids);
  const missing = ids.find((id) => !named.some((event) => event.id === id));
  if (missing !== undefined) {
    throw new BadParameter({ parameter: "around", value: missing, reason: ["noAnchor"], allowed: { shape: ["anchors"] } });
  }
  const own = kinds.length === 0 ? null : ofKinds(query, kinds);
  const events = [...(own === null ? [] : queryEventSpans(db, own)), ...named];
  const all = [...new Map(events.map((event) => [event.id, event])).values()].toSorted((a, b) => a.earliest - b.earliest);
  const exact = all.filter(isExact);
  return {
    exact,
    vague: all.length - exact.length,
    days: [...new Set(exact.map(({ earliest }) => earliest))],
    query: own,
    words: describeAnchors(kinds, named),
  };
}

/** Of the filters only the sides are theirs: a level or a medium is of contacts. */
function ofKinds(query: Query, kinds: readonly KindId[]): Query {
  const sides = SIDES.reduce<Query>((made, id) => withFilter(made, id, query.filters[id] ?? []), { ...query, filters: {}, text: null });
  return withFilter(sides, "kind", kinds);
}

function describeAnchors(kinds: readonly KindId[], named: readonly DatedEvent[]): string {
  const words = kinds.map((kind) => spokenWords().terms.kinds[kind].plural);
  return spokenWords().say.list(named.length === 0 ? words : [...words, spokenWords().findings.around.chosen(named.length)], "and");
}
