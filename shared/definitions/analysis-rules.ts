import type { FigureId } from "./figures.ts";

export interface AnalysisRule {
  /** What is defined. */
  label: string;
  /** By what rule. */
  description: string;
}

/** An act of the other side within so many days is an answer, unless another number is asked for. */
export const ANSWER_DAYS = 60;

/** Of every span a rate is over. */
export const MONTHS_RULE =
  "Months are calendar months from the first day of a span, and the days left over as a part of the month they fall in.";

/** Of whatever counts contacts of several kinds together. */
export const TWICE_RULE: AnalysisRule = { label: "Visit and meeting", description: "A visit and a meeting on it are two contacts." };

/** What the words of each analysis mean: the page, the API and every package say it in these words. */
export const ANALYSIS_RULES = {
  silence: {
    silence: {
      label: "Silence",
      description:
        "The whole days between two contacts known to the day: from the day after the one is over to the day before the next begins. A contact known to a month or a year ends none, and is named where it can lie in one.",
    },
    covered: {
      label: "Covered",
      description:
        "On a covered day, each kind looked at is covered that some source covers at some time for these sides. A stretch with a hole lasted at least its longest covered part; one without a covered day is no silence.",
    },
    partial: {
      label: "As far as partial sources say",
      description:
        "A source that holds only some of the contacts: others can lie in the stretch. What is fully covered stands first, then what partial sources say, each by its covered days.",
    },
    usual: {
      label: "Usual",
      description: "The median length of the stretches that ended and are covered all through, by partial sources too.",
    },
  },
  reciprocity: {
    visit: {
      label: "Visit",
      description:
        "The stops of one journey are one visit. A journey of which the source names nothing but a meeting of several states held there (NATO, G7, UN …), or talks with the host on its sidelines, is none. Visits of every level count, unless the query names one; a kind is refused, as visits, calls and meetings are asked for by themselves.",
    },
    returned: {
      label: "Returned",
      description:
        "A visit returns the latest visit the other way before it, at the same level, that none has returned: one returns one, by calendar alone. Days run from first day to first day.",
    },
    open: {
      label: "Not returned",
      description:
        "No visit returns it up to the last covered day, and all days since are covered. Where they are not, or of other levels than leaders, nobody can say.",
    },
    placed: {
      label: "Placed by",
      description: "The side a source says asked for the call or placed it; where none says so, it is counted as that.",
    },
  },
  ladder: {
    act: {
      label: "Act",
      description:
        "An expulsion, a mission closed, a cap on staff or an ambassador recalled. What one side did on one day is one step; units are never added up.",
    },
    answer: {
      label: "Answer",
      description: `The act that the record names as such, or else the next of the other side within ${ANSWER_DAYS} days (another number by within=). One act answers one, the latest before it; of an earlier one it is said for which act the next one counts. That it answers is the order in time, not a finding of why.`,
    },
    same: { label: "Same day", description: "Both acted on one day and no source says which came first: an answer of neither." },
    waiting: {
      label: "No answer",
      description:
        "All the days an answer had are covered, and none came. Where the sources end before that, have a hole in it, or know an act to a month or a year that may lie in it, that is said instead.",
    },
  },
  around: {
    window: {
      label: "Mean",
      description:
        "Contacts in the days before and after, averaged over the days with a chosen event whose window is covered whole; n is how many. The chosen events themselves are not counted.",
    },
    twice: TWICE_RULE,
    chance: {
      label: "Chance",
      description: "What 95 of 100 give when all chosen days are moved together along the covered days, around the end to the start.",
    },
  },
  network: {
    contact: {
      label: "Contact of a pair",
      description: "A contact of three sides is one of each of its pairs inside the filter; in the total it is one.",
    },
    twice: TWICE_RULE,
    partners: { label: "Partners", description: "Sides one had a contact with, of all sides and not of those shown alone." },
    before: {
      label: "Period before",
      description: "As many days right before the period; a change can be that of the sources where they do not cover both.",
    },
  },
  unfolding: {
    followed: {
      label: "Followed",
      description: "Contacts of which the record dates at least one step; most are known from their end alone.",
    },
    asKnown: {
      label: "As known on a day",
      description:
        "A step counts from its own day, as the record dates it, here and in every list. Where the page it is cited from is of a later day than the one asked for, that is said beside the step: another page may have told of it by then, and the record does not hold it.",
    },
    end: {
      label: "Last known",
      description:
        "The last dated step, where that is an end; else what the record has, which no dated step says. A superseded plan is cancelled, a brief contact stands by itself.",
    },
    lead: { label: "Days from announcement", description: "From the first step that announces or confirms it to the day it was held." },
    slip: {
      label: "Slip",
      description:
        "From the day planned to the day held, of plans whose occasion in the record is a contact called off. Of others the record keeps no planned day; how many no source says were moved is told by itself.",
    },
  },
  readouts: {
    told: {
      label: "Told",
      description:
        "The record has an account on the side's own site. That a side did not tell is said only where a collection of that site covers the day.",
    },
    witness: { label: "Witness", description: "A publisher that speaks for no government; those of one family are one." },
  },
  aligned: {
    twice: TWICE_RULE,
    day: { label: "Day 0", description: "The first day of a term or period. Totals are compared over as many days as every line has." },
    rate: {
      label: "A month",
      description: `Events over each covered span alone; “at least” where some days are not covered for every kind, and no rate where more than half are not. ${MONTHS_RULE}`,
    },
  },
} as const satisfies Record<FigureId, Record<string, AnalysisRule>>;

type Rules = typeof ANALYSIS_RULES;
/** Names each rule of each analysis. */
export type RulesOf<Words> = { readonly [Id in keyof Rules]: { readonly [Rule in keyof Rules[Id]]: Words } };

/** The rules of an analysis in their order; none for a name that is no analysis. */
export function rulesOf(analysis: string): AnalysisRule[] {
  const found = Object.entries(ANALYSIS_RULES).find(([id]) => id === analysis);
  return found === undefined ? [] : Object.values<AnalysisRule>(found[1]);
}
