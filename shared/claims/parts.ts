import type { Day } from "../dates.ts";
import type { BoundId, Claim, ClaimSide, Named } from "./claim.ts";
import type { Candidate } from "./names.ts";
import type { ThingId } from "./things.ts";

/** A side as the words name it: `Russia`; `Russian`, which says whose a thing is; `Russians`, its people. */
export interface FoundSide extends Named {
  state: Named | null;
  inText: string;
  form: "name" | "adjective" | "people";
  /** A word for the state that names something of it: `Moscow`, `the Kremlin`. */
  byway: "capital" | "house" | null;
  /** As typed, and where it stands. */
  words: string;
  at: number;
  end: number;
}

/** Part of a claim that means something, by its words. */
export type ClaimPart =
  | { is: "thing"; id: ThingId; words: string }
  | { is: "number"; value: number; bound: BoundId; ordinal: boolean }
  | { is: "side"; side: FoundSide }
  | ({ is: "question" } & Question)
  | { is: "joint"; word: string }
  /** `leaders` or `presidents`, of the side before them. */
  | { is: "rank"; id: RankId; words: string }
  | { is: "administration"; words: string }
  /** A surname in small letters among words that are not. */
  | { is: "small"; words: string }
  | { is: "other"; words: string };

export type RankId = "leaders" | "presidents";

/** Words that can mean several, where they stand, and what each is written as instead. */
export interface Question {
  asks: "who" | "when";
  words: string;
  at: number;
  end: number;
  candidates: readonly Candidate[];
}

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
  questions: Question[];
  unread: Unread[];
  /** What words were read as that do not say it themselves: `Obama, then in office for the United States`. */
  readings: string[];
}

/** A claim set beside another one: what it does not say is as in the first. */
export interface Beside {
  thing: ThingId;
  sides: readonly ClaimSide[];
  from: Day | null;
  to: Day | null;
}
