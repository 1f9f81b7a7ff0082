import { TALLY_GROUPS } from "../claims/tally-group.ts";
import { FIGURES } from "./figures.ts";

/** What an analysis takes as a whole number: the least and the most, of the page and of the API. */
export const RANGES = {
  alignedDays: [1, 20_000],
  aroundDays: [1, 365],
  nodes: [1, 30],
  listed: [1, 500],
  within: [1, 365],
} as const satisfies Record<string, readonly [number, number]>;

/** How terms of one person are laid from day 0, the first unless asked. */
export const TERMS_LAID = ["apart", "joined"] as const;

/**
 * A parameter that a page reads beside the query: a word of a closed list, a whole number, what a pattern says, or a text that
 * the record alone can judge.
 */
export type Takes =
  | { words: readonly string[] }
  | { range: readonly [number, number] }
  | { pattern: RegExp; shape: "lineMark" | "sideMark" | "days" }
  | { text: true };

export interface PageParameter {
  takes: Takes;
  /** Of the page alone: how it shows its answer, no part of what is asked. */
  shown?: true;
}

const TEXT = { takes: { text: true } } as const satisfies PageParameter;

/** What each page reads of its address beside the query; whatever else stands there, or stands there in vain, it says. */
export const PAGE_PARAMETERS = {
  "/compare": {
    of: TEXT,
    terms: { takes: { words: TERMS_LAID } },
    days: { takes: { range: RANGES.alignedDays } },
    show: { takes: { words: FIGURES.aligned.show }, shown: true },
    as: { takes: { words: ["table"] }, shown: true },
    open: { takes: { pattern: /^.+@\d{1,5}$/, shape: "lineMark" }, shown: true },
  },
  "/network": {
    nodes: { takes: { range: RANGES.nodes } },
    show: { takes: { words: [...FIGURES.network.show, "table"] }, shown: true },
    open: { takes: { pattern: /^[A-Z\d-]+(?::[A-Z\d-]+)?$/, shape: "sideMark" }, shown: true },
  },
  "/around": {
    around: TEXT,
    days: { takes: { range: RANGES.aroundDays } },
    bin: { takes: { range: RANGES.aroundDays } },
    table: { takes: { words: ["1"] }, shown: true },
    window: { takes: { pattern: /^-?\d{1,3}\.\.-?\d{1,3}$/, shape: "days" }, shown: true },
  },
  "/unfolding": {},
  "/silence": { limit: { takes: { range: RANGES.listed } } },
  "/reciprocity": {},
  "/ladder": { within: { takes: { range: RANGES.within } } },
  "/readouts": {},
  "/tallies": { claim: TEXT, show: { takes: { words: TALLY_GROUPS }, shown: true } },
  "/sources": {},
  "/api": { q: TEXT },
  "/events/:id": {},
} as const satisfies Record<string, Readonly<Record<string, PageParameter>>>;

export type PagePath = keyof typeof PAGE_PARAMETERS;
