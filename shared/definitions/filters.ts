import type { FactColumn } from "./facts.ts";
import { KINDS, UNITS } from "./kinds.ts";
import { LISTS } from "./lists.ts";
import { FORMATS, LEVELS, MEDIUMS, STATUSES, TARGET_KINDS } from "./vocabularies.ts";

export interface FilterDefinition {
  label: string;
  fact: FactColumn;
  /** The words allowed; null when the record's own ids are (actors, people, venues …). */
  vocabulary: Readonly<Record<string, { label: string }>> | null;
  /** How the sentence introduces the values: "in which {values} took part". */
  phrase: (values: string) => string;
  /** Used when the parameter is absent; null for no restriction. */
  fallback: readonly string[] | null;
  description: string;
}

/** Filters that are two sides of one event: a sentence names both at once. */
export const SIDE_PAIRS = [
  { first: "actor", second: "with" },
  { first: "person", second: "withPerson" },
] as const;

/** Filters that say who acts and who is acted on: exchanged, they ask for the other way. */
export const ROLE_PAIRS = [
  { from: "guest", to: "host" },
  { from: "sender", to: "target" },
] as const;

/** Parameters that narrow a query; each takes any of its comma-separated values. */
export const FILTERS = {
  actor: {
    label: "Actor",
    fact: "actor",
    vocabulary: null,
    phrase: (values) => `with ${values} taking part`,
    fallback: null,
    description: "States and organisations in any role, by ISO 3166 alpha-3 code, former states included.",
  },
  with: {
    label: "Counterpart",
    fact: "counterpart",
    vocabulary: null,
    phrase: (values) => `and ${values} on another side`,
    fallback: null,
    description: "States and organisations on another side than `actor`; without `actor`, the same as it.",
  },
  person: {
    label: "Person",
    fact: "person",
    vocabulary: null,
    phrase: (values) => `with ${values} named`,
    fallback: null,
    description: "People in any role, by slug.",
  },
  withPerson: {
    label: "Other person",
    fact: "person",
    vocabulary: null,
    phrase: (values) => `and ${values} named`,
    fallback: null,
    description: "People named in the same event beside `person`; without `person`, the same as it.",
  },
  guest: {
    label: "Guest",
    fact: "guest",
    vocabulary: null,
    phrase: (values) => `by ${values} as guest`,
    fallback: null,
    description: "The state whose leader or minister travels.",
  },
  host: {
    label: "Host",
    fact: "host",
    vocabulary: null,
    phrase: (values) => `to ${values}`,
    fallback: null,
    description: "The state visited.",
  },
  sender: {
    label: "Sender",
    fact: "sender",
    vocabulary: null,
    phrase: (values) => `taken by ${values}`,
    fallback: null,
    description: "The side that takes a measure.",
  },
  target: {
    label: "Target",
    fact: "target",
    vocabulary: null,
    phrase: (values) => `aimed at ${values}`,
    fallback: null,
    description: "The side a measure is aimed at.",
  },
  kind: {
    label: "Kind",
    fact: "kind",
    vocabulary: KINDS,
    phrase: (values) => `of kind ${values}`,
    fallback: null,
    description: "What happened.",
  },
  status: {
    label: "Status",
    fact: "status",
    vocabulary: STATUSES,
    phrase: (values) => `with status ${values}`,
    fallback: ["held", "in_force"],
    description: "Only what was held or in force counts unless other statuses are asked for.",
  },
  format: {
    label: "Format",
    fact: "format",
    vocabulary: FORMATS,
    phrase: (values) => `in the format ${values}`,
    fallback: null,
    description: "Summit, sidelines, working visit …",
  },
  level: {
    label: "Level",
    fact: "level",
    vocabulary: LEVELS,
    phrase: (values) => `at the level of ${values}`,
    fallback: null,
    description: "The rank of the lower side.",
  },
  medium: {
    label: "Medium",
    fact: "medium",
    vocabulary: MEDIUMS,
    phrase: (values) => values,
    fallback: null,
    description: "By phone, by video or in person.",
  },
  topic: {
    label: "Topic",
    fact: "topic",
    vocabulary: null,
    phrase: (values) => `on ${values}`,
    fallback: null,
    description: "Subjects the sources name.",
  },
  programme: {
    label: "Programme",
    fact: "programme",
    vocabulary: null,
    phrase: (values) => `under ${values}`,
    fallback: null,
    description: "The sanctions programme of a measure.",
  },
  authority: {
    label: "Authority",
    fact: "authority",
    vocabulary: null,
    phrase: (values) => `by authority of ${values}`,
    fallback: null,
    description: "The order, act or resolution a measure rests on, as printed.",
  },
  list: {
    label: "List",
    fact: "list",
    vocabulary: LISTS,
    phrase: (values) => `on the list of ${values}`,
    fallback: null,
    description: "Sanctions lists that name the targets of the measure one by one.",
  },
  unit: {
    label: "Unit",
    fact: "unit",
    vocabulary: UNITS,
    phrase: (values) => `counted in ${values}`,
    fallback: null,
    description: "What the quantity counts; the metric `quantity` needs exactly one.",
  },
  targetKind: {
    label: "Target kind",
    fact: "targetKind",
    vocabulary: TARGET_KINDS,
    phrase: (values) => `against ${values}`,
    fallback: null,
    description: "Persons, entities, vessels or mixed.",
  },
  source: {
    label: "Source",
    fact: "source",
    vocabulary: null,
    phrase: (values) => `according to ${values}`,
    fallback: null,
    description: "Collections of the record that cite the event.",
  },
  venueCountry: {
    label: "Venue country",
    fact: "venueCountry",
    vocabulary: null,
    phrase: (values) => `on the ground of ${values}`,
    fallback: null,
    description: "The country on whose ground it was.",
  },
  venue: {
    label: "Venue",
    fact: "venue",
    vocabulary: null,
    phrase: (values) => `in ${values}`,
    fallback: null,
    description: "The city, by its slug.",
  },
} as const satisfies Record<string, FilterDefinition>;

export type FilterId = keyof typeof FILTERS;
