import { formatDay } from "./dates.ts";
import type { SidesId } from "./definitions/sides.ts";
import { DEFAULT_QUERY, formatQuery, type Query } from "./query.ts";

export type FileSubject = "counts" | "matrix" | "events";

/** What is asked beside the query. */
interface Beside {
  sides?: SidesId;
  /** As it stands in an address, `name=value`; none where it is the usual. */
  asked?: readonly string[];
}

/**
 * `readout_call-by-year_2009-01-20_2026-03-09_USA-RUS_v2026-11-22-1a2b3c4d`. What the words do not say is in a hash before the version,
 * as in `…_USA-RUS_3f9c02_v…`: no two questions share a name.
 */
export function fileStem(
  query: Query,
  what: FileSubject | "totals" | "sheet",
  version: string,
  { sides = "one", asked = [] }: Beside = {},
): string {
  const { kind, unit } = query.filters;
  const metric = query.metric === "quantity" ? (unit ?? []) : query.metric === "events" ? [] : [query.metric];
  const subject = [
    ...(kind ?? ["event"]).slice(0, MAX_KINDS),
    ...metric,
    ...(what === "counts" ? [] : [what]),
    ...(sides === "both" ? ["both-sides"] : []),
  ].join("-");
  const said = { metric: query.metric, by: query.by, filters: query.metric === "quantity" && unit ? { unit } : {} };
  return `readout_${subject}-by-${query.by}_${scopeOf(query)}${unsaidOf(query, said, asked)}_v${version}`;
}

/** `readout_reciprocity_all-years_USA-RUS_v2026-11-22-1a2b3c4d`; with a hash of what that does not say. */
export function analysisStem(query: Query, name: string, version: string, asked: readonly string[]): string {
  const { kind } = query.filters;
  const subject = [name, ...(kind ?? []).slice(0, MAX_KINDS)].join("-");
  return `readout_${subject}_${scopeOf(query)}${unsaidOf(query, { filters: {} }, asked)}_v${version}`;
}

/** Six digits that stand for a question too long to be said: FNV-1a, mixed once more, which the page can work out as it names a file. */
export function hashQuestion(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 8).toString(16).padStart(6, "0");
}

/** A hash of the question where its words in the name are not all of it; the version says which record. */
function unsaidOf(query: Query, said: Partial<Query> & Pick<Query, "filters">, asked: readonly string[]): string {
  const { kind, ...others } = query.filters;
  const sides = SIDES.flatMap((id) => (others[id]?.length === 1 ? [[id, others[id]] as const] : [])).slice(0, MAX_SIDES);
  const named = {
    ...DEFAULT_QUERY,
    ...said,
    from: query.from,
    to: query.to,
    period: saidPeriod(query),
    filters: { ...said.filters, ...Object.fromEntries(sides), ...(kind && kind.length <= MAX_KINDS ? { kind } : {}) },
  };
  const text = formatQuery({ ...query, asOf: null });
  return text === formatQuery(named) && asked.length === 0 ? "" : `_${hashQuestion([text, ...asked.toSorted()].join("&"))}`;
}

function scopeOf(query: Query): string {
  const scope = SIDES.flatMap((id) => (query.filters[id] ?? []).map((value) => (ROLE_WORDS[id] ?? "") + value)).slice(0, MAX_SIDES);
  return `${periodOf(query)}_${scope.join("-") || "all"}`;
}

/** Two days; an end that is open is said in words. */
function periodOf(query: Query): string {
  const { from, to } = query;
  if (from === null) return to === null ? (saidPeriod(query) ?? "all-years") : `until-${formatDay(to)}`;
  return to === null ? `since-${formatDay(from)}` : `${formatDay(from)}_${formatDay(to)}`;
}

/** A named period, where no days stand in its place. */
function saidPeriod({ from, to, period }: Query): string | null {
  return from === null && to === null ? period : null;
}

const MAX_KINDS = 3;
const MAX_SIDES = 4;
const SIDES = ["actor", "with", "guest", "host", "sender", "target", "person", "withPerson"] as const;
/** Directed sides carry their direction: `by-USA-on-RUS`. */
const ROLE_WORDS: Readonly<Partial<Record<(typeof SIDES)[number], string>>> = { guest: "of-", host: "to-", sender: "by-", target: "on-" };
