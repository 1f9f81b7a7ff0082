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
  /** Words that say who turned to whom: `Obama phoned Putin`. */
  directed?: readonly string[];
  /** Sides of a contact are alike; a journey and a measure have one that acts and one it is about. */
  sides: "alike" | "journey" | "measure";
  /** What `of Russia` means. */
  of: "party" | "by" | "to";
  kinds: readonly KindId[];
  rule: Partial<Pick<Query, "metric" | "count">> & { unit?: string; format?: string };
}

/** What a claim can count, each with the rule it is counted under. */
export const THINGS = {
  calls: {
    noun: "calls",
    verb: null,
    words: [
      "phone and video calls",
      "phone or video calls",
      "call",
      "calls",
      "called",
      "rang",
      "conversation",
      "conversations",
      "speak",
      "spoke",
      "spoken",
      "speaks",
      "talk",
      "talked",
    ],
    verbs: [],
    directed: ["called", "rang"],
    sides: "alike",
    of: "party",
    kinds: ["call", "video_call"],
    rule: {},
  },
  phoneCalls: {
    noun: "phone calls",
    verb: null,
    words: [
      "phone call",
      "phone calls",
      "telephone call",
      "telephone calls",
      "phone conversation",
      "phone conversations",
      "telephone conversation",
      "telephone conversations",
      "calls by phone",
      "calls by telephone",
      "by phone",
      "by telephone",
      "on the phone",
      "over the phone",
      "phoned",
      "telephoned",
    ],
    verbs: [],
    directed: ["phoned", "telephoned"],
    sides: "alike",
    of: "party",
    kinds: ["call"],
    rule: {},
  },
  videoCalls: {
    noun: "video calls",
    verb: null,
    words: ["video call", "video calls", "video conference", "video conferences", "by video"],
    verbs: [],
    sides: "alike",
    of: "party",
    kinds: ["video_call"],
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
      "face to face",
      "in person",
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
    // A summit of two is a meeting in that format.
    kinds: ["meeting", "summit"],
    rule: { format: "summit" },
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
    words: ["visit", "visits", "visited"],
    verbs: ["visit", "visits", "visited"],
    sides: "journey",
    of: "by",
    kinds: ["visit"],
    rule: {},
  },
  journeys: {
    noun: "journeys",
    verb: null,
    words: ["journey", "journeys", "trip", "trips", "travelled", "traveled"],
    verbs: ["journey", "journeys", "trip", "trips", "travelled", "traveled"],
    sides: "journey",
    of: "by",
    kinds: ["visit"],
    rule: { count: "journey" },
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
  const { unit, format, ...words } = rule;
  const filters = {
    kind: kinds.toSorted(),
    ...(unit === undefined ? {} : { unit: [unit] }),
    ...(format === undefined ? {} : { format: [format] }),
  };
  return { ...DEFAULT_QUERY, ...words, filters };
}

/**
 * What is counted: the first thing named, but \`expelled\` and \`closed\` only where nothing else is. Of calls it is said elsewhere in the
 * sentence by what means: \`spoke nine times by phone\`.
 */
export function chooseThing(things: readonly { id: ThingId; words: string }[]): ThingId | null {
  const noun = things.find(({ id, words }) => !getThing(id).verbs.includes(words)) ?? things[0];
  const means = noun?.id === "calls" ? things.find(({ id }) => id === "phoneCalls" || id === "videoCalls") : undefined;
  return (means ?? noun)?.id ?? null;
}

/** Whether words for two things can be about one: \`sanctions\` and \`targets\`. */
export function sharesKinds(one: ThingId, other: ThingId): boolean {
  return getThing(one).kinds.some((kind) => getThing(other).kinds.includes(kind));
}
