import type { ChartId } from "#shared/definitions/charts.ts";
import { KINDS } from "#shared/definitions/kinds.ts";
import { STATUSES } from "#shared/definitions/vocabularies.ts";
import type { Query } from "#shared/query.ts";
import { hasId } from "#shared/tables.ts";
import type { Noun } from "#shared/words/noun.ts";
import { words } from "../words.ts";

export type { Noun } from "#shared/words/noun.ts";

/** What a chart counts, under the statuses asked for: a meeting that was called off is no meeting. */
export function nounFor(chart: ChartId, query: Query): Noun {
  const named = query.tier === "machine" && chart === "expulsions" ? words.tiers.expulsion : words.headlines.nouns[chart];
  const noun = query.tier === "machine" ? words.counted.reported(named) : named;
  const statuses = (query.filters.status ?? []).map((id) => (hasId(STATUSES, id) ? words.terms.statuses[id].label : id));
  return statuses.length === 0 ? noun : words.counted.withStatus(noun, words.say.list(statuses, "or"));
}

/** What everything the filters let through is called: by its kind where there is one. */
export function wholeNoun(query: Query): Noun {
  const [kind, ...others] = query.filters.kind ?? [];
  if (kind === undefined || others.length > 0 || !hasId(KINDS, kind)) return words.counted.events;
  return words.counted.kind(words.terms.kinds[kind]);
}

/** "1 call", "62 calls", "no calls". */
export function countOf(value: number, noun: Noun): string {
  return words.say.count(value, noun);
}
