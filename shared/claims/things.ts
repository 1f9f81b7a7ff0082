import type { KindId } from "../definitions/kinds.ts";
import { DEFAULT_QUERY, type Query } from "../query.ts";

export interface ThingDefinition {
  /** As a claim is written: `9 calls`, `35 diplomats of Russia expelled`. */
  noun: string;
  verb: string | null;
  /** Folded words that name it. */
  words: readonly string[];
  /** Words before which a side is the one that acts: `Putin visited`. */
  verbs: readonly string[];
  /** Sides of a contact are alike; a journey and a measure have one that acts and one it is about. */
  sides: "alike" | "journey" | "measure";
  /** What `of Russia` means. */
  of: "party" | "by" | "to";
  kinds: readonly KindId[];
  rule: Partial<Pick<Query, "metric" | "count">> & { unit?: string };
}

/** What a claim can count, each with the rule it is counted under. */
export const THINGS = {
  calls: {
    noun: "calls",
    verb: null,
    words: [
      "phone call",
      "phone calls",
      "telephone call",
      "telephone calls",
      "phone conversation",
      "phone conversations",
      "call",
      "calls",
      "conversation",
      "conversations",
      "telephoned",
      "phoned",
      "spoke",
      "spoken",
      "talked",
      "speaks",
    ],
    verbs: [],
    sides: "alike",
    of: "party",
    kinds: ["call", "video_call"],
    rule: {},
  },
  meetings: {
    noun: "meetings",
    verb: null,
    words: [
      "face to face meeting",
      "face to face meetings",
      "in person meeting",
      "in person meetings",
      "meeting",
      "meetings",
      "met",
      "meet",
    ],
    verbs: [],
    sides: "alike",
    of: "party",
    kinds: ["meeting"],
    rule: { count: "formal" },
  },
  summits: {
    noun: "summits",
    verb: null,
    words: ["summit", "summits"],
    verbs: [],
    sides: "alike",
    of: "party",
    kinds: ["summit"],
    rule: {},
  },
  agreements: {
    noun: "agreements",
    verb: null,
    words: ["agreement", "agreements", "treaty", "treaties", "accord", "accords"],
    verbs: [],
    sides: "alike",
    of: "party",
    kinds: ["agreement"],
    rule: {},
  },
  visits: {
    noun: "visits",
    verb: null,
    words: ["visit", "visits", "visited", "trip", "trips", "travelled", "traveled"],
    verbs: ["visit", "visits", "visited", "trip", "trips", "travelled", "traveled"],
    sides: "journey",
    of: "by",
    kinds: ["visit"],
    rule: {},
  },
  expelled: {
    noun: "diplomats",
    verb: "expelled",
    words: ["diplomats expelled", "diplomat", "diplomats", "persons expelled", "people expelled", "envoys", "expelled", "expels", "expel"],
    verbs: ["expelled", "expels", "expel"],
    sides: "measure",
    of: "to",
    kinds: ["expulsion"],
    rule: { metric: "quantity", unit: "persons" },
  },
  expulsions: {
    noun: "expulsions",
    verb: null,
    words: ["expulsion", "expulsions"],
    verbs: [],
    sides: "measure",
    of: "to",
    kinds: ["expulsion"],
    rule: {},
  },
  closures: {
    noun: "missions",
    verb: "closed",
    words: ["mission", "missions", "compound", "compounds", "consulate", "consulates", "closure", "closures", "closed", "closes"],
    verbs: ["closed", "closes"],
    sides: "measure",
    of: "to",
    kinds: ["mission_closed_by_host"],
    rule: { metric: "quantity", unit: "missions" },
  },
  sanctions: {
    noun: "sanction actions",
    verb: null,
    words: ["sanction action", "sanction actions", "rounds of sanctions", "sanctions", "sanction", "sanctioned"],
    verbs: ["sanctioned"],
    sides: "measure",
    of: "by",
    kinds: ["sanction_imposed"],
    rule: {},
  },
  targets: {
    noun: "sanctions targets",
    verb: null,
    words: ["sanctions target", "sanctions targets", "targets sanctioned", "targets"],
    verbs: [],
    sides: "measure",
    of: "to",
    kinds: ["sanction_imposed"],
    rule: { metric: "quantity", unit: "targets" },
  },
} as const satisfies Record<string, ThingDefinition>;

export type ThingId = keyof typeof THINGS;

/** A thing by its id, whatever it is. */
export function getThing(id: ThingId): ThingDefinition {
  return THINGS[id];
}

/** The query that counts a thing, of everybody and all years. */
export function thingQuery(id: ThingId): Query {
  const { kinds, rule } = getThing(id);
  const { unit, ...words } = rule;
  return { ...DEFAULT_QUERY, ...words, filters: { kind: kinds.toSorted(), ...(unit === undefined ? {} : { unit: [unit] }) } };
}
