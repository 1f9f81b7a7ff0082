import type { KindId } from "./kinds.ts";
import type { FormatId } from "./vocabularies.ts";

export interface CountingRule {
  label: string;
  /** Ends the active-filter sentence. */
  phrase: string;
  /** What one unit of the count is. */
  counts: "event" | "pair" | "journey";
  /** Kinds the rule can count; null for all. */
  kinds: readonly KindId[] | null;
  /** Leaves out contacts that were not announced. */
  announcedOnly: boolean;
  /** Formats it leaves out. */
  without: readonly FormatId[];
  description: string;
}

export const COUNTING_RULES = {
  event: {
    label: "Each event once",
    phrase: "each event counted once",
    counts: "event",
    kinds: null,
    announcedOnly: false,
    without: [],
    description: "A call of three leaders is one event; a visit is one stop.",
  },
  pair: {
    label: "Once per pair of sides",
    phrase: "counted once for each pair of sides",
    counts: "pair",
    kinds: null,
    announcedOnly: false,
    without: [],
    description: "A call of three states counts three times, once for each pair; only pairs inside the filter count.",
  },
  stop: {
    label: "Each stop of a visit",
    phrase: "each stop of a journey counted",
    counts: "event",
    kinds: ["visit"],
    announcedOnly: false,
    without: [],
    description: "Visits only; a journey to three countries is three stops.",
  },
  journey: {
    label: "Each journey once",
    phrase: "consecutive stops joined to one journey",
    counts: "journey",
    kinds: ["visit"],
    announcedOnly: false,
    without: [],
    description: "Visits only; stops of one person that share or follow on a boundary day are one journey.",
  },
  bilateral: {
    label: "Each journey to the host once",
    phrase: "consecutive stops joined to one journey, those for a meeting of several states left out",
    counts: "journey",
    kinds: ["visit"],
    announcedOnly: false,
    without: ["multilateral", "sidelines"],
    description:
      "Journeys as above, without stops for which the source names a meeting of several states (NATO, G7, UN …) and nothing else but talks there.",
  },
  formal: {
    label: "Announced contacts only",
    phrase: "undisclosed contacts left out",
    counts: "event",
    kinds: null,
    announcedOnly: true,
    without: [],
    description: "Each event once, without those marked unannounced (such as the Hamburg dinner of 7 July 2017).",
  },
} as const satisfies Record<string, CountingRule>;

export type CountId = keyof typeof COUNTING_RULES;

/** Whether one unit of a count is a journey, whichever journeys count. */
export function countsJourneys({ count }: { count: CountId }): boolean {
  return COUNTING_RULES[count].counts === "journey";
}
