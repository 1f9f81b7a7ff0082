/**
 * Every column a dimension, filter or metric may name. `db/query/facts.ts` binds each to SQL once.
 * `one`: at most one value an event; `many`: an event can hold several, so groups can overlap.
 */
export const FACTS = {
  earliest: "one",
  latest: "one",
  year: "one",
  quarter: "one",
  month: "one",
  day: "one",
  kind: "one",
  status: "one",
  format: "one",
  level: "one",
  medium: "one",
  initiator: "one",
  venue: "one",
  venueCountry: "one",
  context: "one",
  programme: "one",
  unit: "one",
  targetKind: "one",
  quantity: "one",
  journey: "one",
  unannounced: "one",
  actor: "many",
  counterpart: "many",
  person: "many",
  pair: "many",
  guest: "many",
  host: "many",
  sender: "many",
  target: "many",
  topic: "many",
  source: "many",
  publisherFamily: "many",
  list: "many",
  tenure: "many",
} as const satisfies Record<string, "one" | "many">;

export type FactColumn = keyof typeof FACTS;
