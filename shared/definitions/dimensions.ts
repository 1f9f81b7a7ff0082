import type { FactColumn } from "./facts.ts";
import type { Grain } from "./periods.ts";

export interface DimensionDefinition {
  label: string;
  plural: string;
  fact: FactColumn;
  /** `time` dimensions have every bucket of the period as a row; `category` only groups with events. */
  kind: "time" | "category";
  /** Calendar grain of a time dimension; null for terms of office and for categories. */
  grain: Grain | null;
  /** A filter without which the dimension has no meaning. */
  needs: "actor" | null;
  description: string;
}

export const DIMENSIONS = {
  year: time("Year", "years", "year", "year"),
  quarter: time("Quarter", "quarters", "quarter", "quarter"),
  month: time("Month", "months", "month", "month"),
  day: time("Day", "days", "day", "day"),
  tenure: {
    label: "Term of office",
    plural: "terms of office",
    fact: "tenure",
    kind: "time",
    grain: null,
    needs: null,
    description: "Terms of the head of state of the first actor chosen (United States when none is).",
  },
  kind: category("Kind", "kinds", "kind", "What happened."),
  status: category("Status", "statuses", "status", "Held, in force, planned, cancelled …"),
  format: category("Format", "formats", "format", "Summit, sidelines, working visit …"),
  level: category("Level", "levels", "level", "The rank of the lower side."),
  medium: category("Medium", "mediums", "medium", "By phone, by video or in person."),
  actor: category("Actor", "actors", "actor", "States and organisations, in any role."),
  counterpart: {
    label: "Counterpart",
    plural: "counterparts",
    fact: "counterpart",
    kind: "category",
    grain: null,
    needs: "actor",
    description: "The other side of the actors chosen.",
  },
  person: category("Person", "people", "person", "Named people, in any role."),
  pair: category("Pair", "pairs", "pair", "Two sides of one event, in alphabetical order of their codes."),
  initiator: category("Initiator", "initiators", "initiator", "The side a source says asked for or placed the contact."),
  "venue-city": category("Venue", "venues", "venue", "The city of a meeting, summit or visit."),
  "venue-country": category("Venue country", "venue countries", "venueCountry", "The country on whose ground it was."),
  context: category("Context", "contexts", "context", "The summit or occasion around a contact."),
  guest: category("Guest", "guests", "guest", "The state whose leader or minister travels."),
  host: category("Host", "hosts", "host", "The state visited."),
  sender: category("Sender", "senders", "sender", "The side that takes a measure."),
  target: category("Target", "targets", "target", "The side a measure is aimed at."),
  list: category("List", "lists", "list", "The sanctions list of a designation."),
  programme: category("Programme", "programmes", "programme", "The sanctions programme of a measure."),
  authority: category("Authority", "authorities", "authority", "The order, act or resolution a measure rests on, as printed."),
  "target-kind": category("Target kind", "target kinds", "targetKind", "Persons, entities, vessels or mixed."),
  unit: category("Unit", "units", "unit", "What the quantity counts."),
  topic: category("Topic", "topics", "topic", "Subjects the sources name."),
  source: category("Source", "sources", "source", "The collection a citation comes from."),
  "publisher-family": category("Publisher family", "publisher families", "publisherFamily", "Outlets of one agency are one witness."),
} as const satisfies Record<string, DimensionDefinition>;

export type DimensionId = keyof typeof DIMENSIONS;

function time(label: string, plural: string, fact: FactColumn, grain: Grain) {
  return { label, plural, fact, kind: "time", grain, needs: null, description: `Calendar ${plural}.` } as const;
}

function category(label: string, plural: string, fact: FactColumn, description: string) {
  return { label, plural, fact, kind: "category", grain: null, needs: null, description } as const;
}
