import { number } from "./number.ts";

/** A number as the sentence of a picture states it. */
export const stated = {
  total: (sentence: string, amount: string) => `${sentence}: ${amount}`,
  unknown: "not known, no source covers it",
  amount: (value: number | null, isFloor: boolean, possible: number) =>
    `${isFloor ? "at least " : ""}${value === null ? "" : number(value)}${possible > 0 ? `, and up to ${number(possible)} more whose dates are not exact` : ""}`,
};
