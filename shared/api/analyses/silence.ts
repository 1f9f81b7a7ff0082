import { z } from "zod";
import { KINDS } from "../../definitions/kinds.ts";
import { idsOf } from "../../tables.ts";
import { label } from "../parts.ts";
import { analysisHead, completenessSchema, findingText, mentionSchema } from "./parts.ts";

const gapSchema = z.object({
  from: z.string().meta({ description: "The day after an event was over." }),
  to: z.string().meta({ description: "The day before the next began." }),
  days: z.number().int(),
  previous: mentionSchema,
  next: mentionSchema.nullable().meta({ description: "Null for the gap that goes on." }),
  possible: z.array(mentionSchema).meta({ description: "Events of a vaguer date that can lie in it." }),
  known: z
    .object({ from: z.string(), to: z.string(), days: z.number().int() })
    .nullable()
    .meta({ description: "The longest part of it that is covered: the silence lasted at least this long. Null where no day is." }),
  completeness: completenessSchema.meta({ description: "How well the sources cover the known part, or all of it where no part is known." }),
  holes: z
    .array(z.object({ from: z.string(), to: z.string(), kinds: z.array(z.enum(idsOf(KINDS))) }))
    .meta({ description: "Stretches of it in which these kinds are not covered." }),
});

export const silenceSchema = z
  .object({
    ...analysisHead,
    finding: findingText,
    predecessors: z.array(z.object({ ...label.shape, of: z.string(), until: z.string(), events: z.number().int() })).meta({
      description:
        "States looked at too because they stood before one asked for, with their last day, and how many of the events are theirs.",
    }),
    uncovered: z
      .array(z.enum(idsOf(KINDS)))
      .meta({ description: "Kinds no source covers for these sides: of their silence nothing is known." }),
    events: z.number().int().meta({ description: "Events known to the day: they alone end a gap." }),
    vague: z.number().int().meta({ description: "Events known to a month or a year." }),
    until: z.string().nullable().meta({ description: "The last day that can be spoken for." }),
    current: gapSchema.nullable().meta({ description: "What goes on at that day; null where an event is on it, or there is none." }),
    usualDays: z.number().nullable().meta({ description: "Median length of the gaps that ended and are covered all through." }),
    silences: z.array(gapSchema).meta({
      description:
        "Gaps that ended and are covered, in part at least: those with full coverage first, then those partial sources speak of; each longest known part first.",
    }),
    unknown: z.array(gapSchema).meta({ description: "Gaps no day of which is covered: nobody knows whether they are silences." }),
    streak: z
      .object({ from: z.string(), to: z.string(), months: z.number().int(), events: z.number().int() })
      .nullable()
      .meta({ description: "The longest run of calendar months with an event each." }),
  })
  .meta({ id: "Silence" });

export type Silence = z.infer<typeof silenceSchema>;
