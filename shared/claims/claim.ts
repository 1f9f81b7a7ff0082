import type { Day } from "../dates.ts";
import type { ThingId } from "./things.ts";

/** How a claim's number is meant: `8`, `more than 8` (above), `at least 8` (a floor), `fewer than 8` (below), `up to 8` (a ceiling), `about 8` (rounded). */
export const BOUNDS = {
  exact: { written: "" },
  above: { written: "more than " },
  floor: { written: "at least " },
  below: { written: "fewer than " },
  ceiling: { written: "at most " },
  rounded: { written: "about " },
} as const;
export type BoundId = keyof typeof BOUNDS;

/** `by`: who acts or travels; `to`: whom it is aimed at, or where the journey goes; `party`: one of those concerned. */
export const SIDE_ROLES = ["party", "by", "to"] as const;
export type SideRole = (typeof SIDE_ROLES)[number];

/** A person, state or organisation of the record. */
export interface Named {
  kind: "person" | "actor";
  id: string;
  label: string;
  /** A name that only this one has. */
  name: string;
}

export interface ClaimSide extends Named {
  role: SideRole;
}

/** A published count as a reader types it, understood. */
export interface Claim {
  value: number | null;
  bound: BoundId;
  thing: ThingId;
  sides: readonly ClaimSide[];
  /** The rank of those who travel; null for any. */
  level: "leaders" | null;
  from: Day | null;
  to: Day | null;
}
