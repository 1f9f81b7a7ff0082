import { formatDay } from "#shared/dates.ts";
import type { SidesId } from "#shared/definitions/sides.ts";
import type { Query } from "#shared/query.ts";

export type FileSubject = "counts" | "matrix" | "events";

/** `readout_call-by-year_2009-01-20_2026-03-09_USA-RUS_v2026-11-22-1a2b3c4d`: no two charts of a page share a name. */
export function fileStem(query: Query, what: FileSubject | "totals", version: string, sides: SidesId = "one"): string {
  const { kind, unit } = query.filters;
  const metric = query.metric === "quantity" ? (unit ?? []) : query.metric === "events" ? [] : [query.metric];
  const subject = [
    ...(kind ?? ["event"]).slice(0, 3),
    ...metric,
    ...(what === "counts" ? [] : [what]),
    ...(sides === "both" ? ["both-sides"] : []),
  ].join("-");
  return `readout_${subject}-by-${query.by}_${scopeOf(query)}_v${version}`;
}

/** `readout_reciprocity_all-years_USA-RUS_v2026-11-22-1a2b3c4d`. */
export function analysisStem(query: Query, name: string, version: string): string {
  const { kind } = query.filters;
  return `readout_${[name, ...(kind ?? []).slice(0, 3)].join("-")}_${scopeOf(query)}_v${version}`;
}

function scopeOf(query: Query): string {
  const scope = SIDES.flatMap((id) => (query.filters[id] ?? []).map((value) => (ROLE_WORDS[id] ?? "") + value)).slice(0, 4);
  return `${periodOf(query)}_${scope.join("-") || "all"}`;
}

/** Two days; an end that is open is said in words. */
function periodOf({ from, to }: Query): string {
  if (from === null) return to === null ? "all-years" : `until-${formatDay(to)}`;
  return to === null ? `since-${formatDay(from)}` : `${formatDay(from)}_${formatDay(to)}`;
}

const SIDES = ["actor", "with", "guest", "host", "sender", "target", "person", "withPerson"] as const;
/** Directed sides carry their direction: `by-USA-on-RUS`. */
const ROLE_WORDS: Readonly<Partial<Record<(typeof SIDES)[number], string>>> = { guest: "of-", host: "to-", sender: "by-", target: "on-" };
