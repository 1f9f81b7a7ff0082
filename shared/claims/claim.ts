import type { Day } from "../dates.ts";
import type { ThingId } from "./things.ts";

/** How a claim's number is meant: `8`, `more than 8` (above), `at least 8` (a floor), `fewer than 8` (below), `up to 8` (a ceiling), `about 8` (rounded). */
export const BOUNDS = {
  exact: { label: "exactly", written: "" },
  above: { label: "more than", written: "more than " },
  floor: { label: "at least", written: "at least " },
  below: { label: "fewer than", written: "fewer than " },
  ceiling: { label: "at most", written: "at most " },
  rounded: { label: "about", written: "about " },
} as const;
export type BoundId = keyof typeof BOUNDS;

/** `by`: who acts or travels; `to`: whom it is aimed at, or where the journey goes; `party`: one of those concerned. */
export const SIDE_ROLES = {
  party: { label: "on a side" },
  by: { label: "by" },
  to: { label: "to or against" },
} as const;
export type SideRole = keyof typeof SIDE_ROLES;

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
