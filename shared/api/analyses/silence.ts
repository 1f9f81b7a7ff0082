import { z } from "zod";
import { analysisHead, completenessSchema, findingText, mentionSchema } from "./parts.ts";

const gapSchema = z.object({
  from: z.string().meta({ description: "The day after an event was over." }),
  to: z.string().meta({ description: "The day before the next began." }),
  days: z.number().int(),
  previous: mentionSchema,
  next: mentionSchema.nullable().meta({ description: "Null for the gap that goes on." }),
  possible: z.array(mentionSchema).meta({ description: "Events of a vaguer date that can lie in it." }),
  completeness: completenessSchema,
  holes: z.array(z.object({ from: z.string(), to: z.string() })).meta({ description: "Stretches of it that no source covers." }),
});

export const silenceSchema = z
  .object({
    ...analysisHead,
    finding: findingText,
    events: z.number().int().meta({ description: "Events known to the day: they alone end a gap." }),
    vague: z.number().int().meta({ description: "Events known to a month or a year." }),
    until: z.string().nullable().meta({ description: "The last day that can be spoken for." }),
    current: gapSchema.nullable().meta({ description: "What goes on at that day; null where an event is on it, or there is none." }),
    usualDays: z.number().nullable().meta({ description: "Median length of the covered gaps that ended." }),
    silences: z.array(gapSchema).meta({ description: "Covered gaps that ended, longest first." }),
    unknown: z.array(gapSchema).meta({ description: "Gaps with a hole in the coverage: nobody knows whether they are silences." }),
    streak: z
      .object({ from: z.string(), to: z.string(), months: z.number().int(), events: z.number().int() })
      .nullable()
      .meta({ description: "The longest run of calendar months with an event each." }),
  })
  .meta({ id: "Silence" });

export type Silence = z.infer<typeof silenceSchema>;
