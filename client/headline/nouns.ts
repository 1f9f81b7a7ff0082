import type { ChartId } from "#shared/definitions/charts.ts";
import { KINDS } from "#shared/definitions/kinds.ts";
import { STATUSES } from "#shared/definitions/vocabularies.ts";
import { listWords } from "#shared/describe.ts";
import type { Query } from "#shared/query.ts";
import { hasId } from "#shared/tables.ts";
import { formatNumber } from "../format.ts";

export interface Noun {
  one: string;
  many: string;
}

/** What each chart counts, as a headline says it. */
export const NOUNS = {
  calls: { one: "call", many: "calls" },
  sanctions: { one: "sanction action", many: "sanction actions" },
  listings: { one: "target listed", many: "targets listed" },
  stock: { one: "target on the list", many: "targets on the lists" },
  venues: { one: "meeting", many: "meetings" },
  visits: { one: "visit", many: "visits" },
  expulsions: { one: "person expelled", many: "persons expelled" },
  timeline: { one: "event", many: "events" },
} as const satisfies Record<ChartId, Noun>;

/** What stands below the line of the targets listed. */
export const DELISTED: Noun = { one: "target delisted", many: "targets delisted" };

/** The same under the statuses asked for: a meeting that was called off is no meeting. */
export function nounFor(chart: ChartId, query: Query): Noun {
  const { one, many } = NOUNS[chart];
  const statuses = (query.filters.status ?? []).map((id) => (hasId(STATUSES, id) ? STATUSES[id].label : id));
  if (statuses.length === 0) return { one, many };
  const which = listWords(statuses, "or");
  return { one: `${which} ${one}`, many: `${which} ${many}` };
}

/** What everything the filters let through is called: by its kind where there is one. */
export function wholeNoun(query: Query): Noun {
  const [kind, ...others] = query.filters.kind ?? [];
  if (kind === undefined || others.length > 0 || !hasId(KINDS, kind)) return { one: "event", many: "events" };
  return { one: KINDS[kind].label.toLowerCase(), many: KINDS[kind].plural };
}

/** "1 call", "62 calls", "no calls". */
export function countOf(value: number, noun: Noun): string {
  if (value === 0) return `no ${noun.many}`;
  return `${formatNumber(value)} ${value === 1 ? noun.one : noun.many}`;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
