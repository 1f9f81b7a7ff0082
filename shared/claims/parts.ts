import type { Day } from "../dates.ts";
import type { BoundId, Claim, ClaimSide, Named } from "./claim.ts";
import type { Candidate } from "./names.ts";
import type { ThingId } from "./things.ts";

/** A side as the words name it: `Russia`; `Russian`, which says whose a thing is; `Russians`, its people. */
export interface FoundSide extends Named {
  state: Named | null;
  form: "name" | "adjective" | "people";
}

/** Part of a claim that means something, by its words. */
export type ClaimPart =
  | { is: "thing"; id: ThingId; words: string }
  | { is: "number"; value: number; bound: BoundId }
  | { is: "side"; side: FoundSide }
  | { is: "question"; candidates: readonly Candidate[]; at: number; end: number; words: string }
  | { is: "joint"; word: string }
  /** A surname in small letters among words that are not. */
  | { is: "small"; words: string }
  | { is: "other"; words: string };

/** Words of a claim that count for nothing, and why. */
export interface Unread {
  words: string;
  reason: string;
}

/** What a typed claim was understood as, and what of it was not. */
export interface ReadClaim {
  /** Null where it does not say what is counted, or a name is several people's. */
  claim: Claim | null;
  /** What is counted, where that is said. */
  thing: ThingId | null;
  /** Names of several, and where they stand; the reader chooses. */
  questions: { words: string; at: number; end: number; candidates: readonly Candidate[] }[];
  unread: Unread[];
}

/** A claim set beside another one: what it does not say is as in the first. */
export interface Beside {
  thing: ThingId;
  sides: readonly ClaimSide[];
  from: Day | null;
  to: Day | null;
}
