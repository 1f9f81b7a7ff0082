import { number } from "./number.ts";

/** What others counted, against the record. */
export const tallies = {
  title: "Published counts",
  heading: (matching: number, compared: number) => `${number(matching)} of ${number(compared)} published counts agree with the record`,
  waiting: "Published counts against the record",
  lead: "Counts that newspapers, governments and researchers published, each asked of the record under the same rule. A number opens the events counted.",
  /** Empty where the page is in the language claims are read in. */
  claimsInEnglish: "",
  claim: "Claim",
  publishedBy: "Published by",
  both: "Published and ours",
  why: "Why they differ",
  possible: (value: number) => ` ${number(value)} more possible.`,
  notCompared: "not compared",
  signs: {
    equals: "equals",
    differs: "differs from",
    more: "is more than",
    less: "is less than",
    notMore: "is not more than",
    notLess: "is not less than",
    near: "is near",
  },
  bounds: { exact: "", above: "more than", below: "fewer than", floor: "at least", ceiling: "at most", rounded: "about" },
};
