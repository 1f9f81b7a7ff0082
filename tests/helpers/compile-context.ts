import { EXTRA_ACTORS } from "#db/sources/actors/states.ts";
import { FORMER_STATES } from "#db/sources/actors/former-states.ts";
import type { CompiledActor } from "#db/sources/actors/adapter.ts";
import { createContext, type CompileContext } from "#db/sources/context.ts";
import type { CompiledIssue } from "#db/sources/facts.ts";

const STATES: readonly (readonly [id: string, name: string, from?: string])[] = [
  ["USA", "United States"],
  ["RUS", "Russia", "1991-12-26"],
  ["FRA", "France"],
  ["BEL", "Belgium"],
  ["ITA", "Italy"],
  ["CUB", "Cuba"],
  ["CHN", "China"],
  ["TWN", "Taiwan"],
  ["YEM", "Yemen", "1990-05-22"],
  ["ARM", "Armenia", "1991-12-21"],
  ["AUS", "Australia"],
  ["BHS", "Bahamas", "1973-07-10"],
  ["MEX", "Mexico"],
];

/** A context with a few states, the former states and the organisations. */
export function createTestContext(): CompileContext {
  const states = STATES.map(([id, name, from]): CompiledActor => ({
    id,
    kind: "state",
    name,
    nameInText: id === "USA" ? "the United States" : name,
    iso2: null,
    isoNumeric: null,
    cowCode: null,
    region: null,
    subregion: null,
    from: from ?? null,
    to: null,
    successor: null,
    aliases: [],
  }));
  return createContext([...states, ...EXTRA_ACTORS, ...FORMER_STATES]);
}

/** "severity locator: reason" of each issue. */
export function issueLines(issues: readonly CompiledIssue[]): string[] {
  return issues.map(({ severity, locator, reason }) => `${severity} ${locator}: ${reason}`);
}
