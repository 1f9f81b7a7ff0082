import { z } from "zod";
import { analysisHead, completenessSchema, findingText, mentionSchema, sidesSchema } from "./parts.ts";

const amountSchema = z.object({
  unit: z
    .string()
    .nullable()
    .meta({ description: "Persons, missions, positions …; null for acts that count nothing. Units are never added up." }),
  amount: z.number().nullable().meta({ description: "Null where no source states the number of any of the acts." }),
  acts: z.number().int(),
  unstated: z.number().int().meta({ description: "Acts whose number no source states: the amount is at least this." }),
});

const stepSchema = z.object({
  side: z.string(),
  date: z.string(),
  acts: z.array(
    mentionSchema.extend({
      quantity: z.number().nullable(),
      unit: z.string().nullable(),
      note: z.string().nullable(),
      posts: z
        .array(z.object({ amount: z.number().int(), where: z.string().nullable() }))
        .meta({ description: "What the number is made up of, by post, where the record says so: 60 is 48 and 12." }),
    }),
  ),
  amounts: z.array(amountSchema),
  answers: z
    .object({
      date: z.string(),
      lagDays: z.number().int(),
      sameDay: z.boolean().meta({ description: "Which of the two came first the record does not say." }),
      link: z.enum(["stated", "time"]).meta({ description: "The record names the act as its occasion, or it only follows in time." }),
      ratios: z
        .array(z.object({ unit: z.string(), ratio: z.number() }))
        .meta({ description: "This step over the one it answers, where both are stated and it is known to be the answer." }),
    })
    .nullable(),
  answered: z.enum(["answered", "sameDay", "passed", "possible", "open", "waiting", "unknown"]).meta({
    description:
      "SameDay: both acted on one day, and which came first no source says. Passed: the next act of the other side is in time, and is counted for a later act. Possible: an act known to a month or a year may be the answer. Open: no answer in time. Waiting: the sources end before the time is over. Unknown: they have a hole in it.",
  }),
  passed: z
    .object({
      date: z.string(),
      lagDays: z.number().int(),
      answers: z.string().meta({ description: "The day of the act it is counted for." }),
    })
    .nullable()
    .meta({ description: "Of an act without an answer, the next of the other side in time: one act answers the latest before it alone." }),
  possible: z.array(mentionSchema).meta({ description: "Acts of the other side known to a month or a year that may be its answer." }),
});

const sideSchema = z.object({
  side: z.string(),
  steps: z.number().int(),
  amounts: z.array(amountSchema).meta({ description: "Of the acts known to the day, which are those of the steps." }),
  vague: z.array(amountSchema).meta({ description: "Of the acts known to a month or a year." }),
  answers: z.number().int(),
  medianLagDays: z.number().nullable(),
  left: z
    .object({
      open: z.number().int(),
      passed: z.number().int(),
      possible: z.number().int(),
      waiting: z.number().int(),
      unknown: z.number().int(),
    })
    .meta({
      description:
        "Days of acts of the other side which it did not answer, after which its next act is counted for a later one, which an act known to a month or a year may answer, for which the sources end too early, or which are not covered.",
    }),
  against: z
    .array(z.object({ unit: z.string(), more: z.number().int(), same: z.number().int(), fewer: z.number().int() }))
    .meta({ description: "Its answers by whether they were more, as many or fewer than the act." }),
  query: z.string().meta({ description: "The list of its acts." }),
});

export const ladderSchema = z
  .object({
    ...analysisHead,
    finding: findingText,
    sides: sidesSchema,
    withinDays: z.number().int(),
    bySide: z.array(sideSchema),
    sameDays: z.number().int().meta({ description: "Days on which both acted: an answer of neither side." }),
    ladders: z
      .array(z.array(stepSchema))
      .meta({ description: "Chains of an act and its answers, in time order; one step alone was not answered." }),
    vague: z.array(mentionSchema.extend({ side: z.string() })).meta({ description: "Acts known to a month or a year: on no ladder." }),
    completeness: completenessSchema,
  })
  .meta({ id: "Ladder" });

export type Ladder = z.infer<typeof ladderSchema>;
