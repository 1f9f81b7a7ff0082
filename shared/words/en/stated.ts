import { number } from "./number.ts";

/** A number as a sentence states it, with what the sources do not cover. */
export const stated = {
  total: (sentence: string, amount: string) => `${sentence}: ${amount}`,
  unknown: "not known, no source covers it",
  amount: (value: number | null, isFloor: boolean, possible: number) =>
    `${isFloor ? "at least " : ""}${value === null ? "" : number(value)}${possible > 0 ? `, and up to ${number(possible)} more whose dates are not exact` : ""}`,
  partial: ", according to partial sources",
  partly: " (some of it according to partial sources)",
  inPart: (when: string) => `the sources cover ${when} in part`,
  uncovered: (when: string) => `no source covers ${when}`,
  some: "some of it",
};
