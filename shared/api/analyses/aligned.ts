import { z } from "zod";
import { analysisHead, findingText } from "./parts.ts";

const measureSchema = z.object({
  days: z.number().int().meta({ description: "Days since day 0 that are looked at." }),
  events: z.number().int().nullable().meta({ description: "Null where no day is covered and none is recorded." }),
  possible: z.number().int().meta({ description: "Events that may lie in these days or outside them, by what their dates leave open." }),
  atLeast: z.boolean().meta({ description: "Some of these days are not covered: there may have been more." }),
  coveredDays: z.number().int(),
  coveredMonths: z.number().meta({
    description: "The denominator of the rate: calendar months in the covered spans, and the days left over as a part of theirs.",
  }),
  coveredEvents: z.number().int().meta({ description: "The numerator of the rate: events on covered days." }),
  perMonth: z.number().nullable().meta({ description: "Null where fewer than half of these days are covered." }),
});

const partSchema = z.object({
  id: z.string(),
  label: z.string(),
  from: z.string(),
  to: z.string().meta({ description: "Its last day, or the last day that is known of it." }),
  open: z.boolean().meta({ description: "It has not ended, or goes on after the last covered day." }),
  day: z.number().int().meta({ description: "Days since day 0 on which it begins." }),
  query: z.string().meta({ description: "The list of its events." }),
});

const monthSchema = z.object({
  month: z.number().int().meta({ description: "Months since day 0, from 0." }),
  from: z.string(),
  to: z.string(),
  days: z.number().int(),
  events: z.number().int().nullable().meta({ description: "Null where no source covers it." }),
  complete: z.boolean().meta({ description: "Each of its days is covered." }),
});

const lineSchema = z.object({
  id: z.string(),
  label: z.string(),
  parts: z.array(partSchema),
  whole: measureSchema,
  equal: measureSchema.meta({ description: "The same of the days that every line has." }),
  points: z
    .array(z.object({ day: z.number().int(), total: z.number().int(), id: z.string(), date: z.string() }))
    .meta({ description: "The running count; an event of a vaguer date counts from the last day it can have been." }),
  months: z.array(monthSchema).meta({ description: "By the calendar, from the day of the month of day 0." }),
  holes: z.array(z.object({ from: z.number().int(), to: z.number().int() })).meta({ description: "Days since day 0 without coverage." }),
});

export const alignedSchema = z
  .object({
    ...analysisHead,
    finding: findingText,
    statements: z
      .array(z.object({ line: z.string().nullable(), text: z.string() }))
      .meta({ description: "The finding as a list: one statement for each line, by its id, then remarks, which have none." }),
    terms: z.enum(["apart", "joined"]),
    equalDays: z.number().int().nullable().meta({ description: "Days since day 0 that every line with coverage has." }),
    lines: z.array(lineSchema),
    without: z
      .array(z.object({ id: z.string(), label: z.string() }))
      .meta({ description: "People who have no term of office in the record." }),
    later: z
      .array(z.object({ id: z.string(), label: z.string() }))
      .meta({ description: "Whose terms, and which periods, are left out as they begin after the day of `knownOn`." }),
  })
  .meta({ id: "Aligned" });

export type Aligned = z.infer<typeof alignedSchema>;
