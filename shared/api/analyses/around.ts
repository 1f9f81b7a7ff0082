import { z } from "zod";
import { analysisHead, completenessSchema, findingText, mentionSchema } from "./parts.ts";

const windowSchema = z.object({
  from: z.number().int().meta({ description: "Days after the event; below zero before it." }),
  to: z.number().int(),
  n: z.number().int().meta({ description: "Days with an event around which every day of the window is covered." }),
  contacts: z.number().int(),
  mean: z.number().nullable().meta({ description: "Contacts in the window, for each of the n; null where n is 0." }),
  chance: z
    .object({ low: z.number(), mean: z.number(), high: z.number() })
    .nullable()
    .meta({ description: "What the same windows hold when all events are moved by one random number of days: 95 of 100 lie between." }),
  against: z.enum(["within", "above", "below"]).nullable().meta({ description: "Where the mean lies against that band." }),
});

export const aroundSchema = z
  .object({
    ...analysisHead,
    finding: findingText,
    days: z.number().int(),
    bin: z.number().int(),
    before: windowSchema.meta({ description: "All days before, without the day itself." }),
    after: windowSchema,
    windows: z.array(windowSchema).meta({ description: "In time order; the day itself is one of its own." }),
    anchors: z.object({
      events: z.number().int(),
      days: z.number().int().meta({ description: "Different days with such an event that are covered: what is averaged over." }),
      uncovered: z.number().int().meta({ description: "Events on a day without coverage of the contacts: left out." }),
      vague: z.number().int().meta({ description: "Events known to a month or a year: left out." }),
      list: z.array(mentionSchema).meta({ description: "Those averaged over, at most 500." }),
      query: z.string().nullable().meta({ description: "Their list; null where they were named one by one." }),
    }),
    contacts: z.object({
      events: z.number().int(),
      vague: z.number().int().meta({ description: "Contacts known to a month or a year: in no window." }),
      completeness: completenessSchema,
      query: z.string(),
    }),
    opened: z
      .object({
        from: z.number().int(),
        to: z.number().int(),
        contacts: z.number().int().meta({ description: "As many as the window of these days counts." }),
        list: z
          .array(mentionSchema.extend({ around: z.string(), offset: z.number().int() }))
          .meta({ description: "The first 500, each with the day it is counted for, and how many days after it." }),
      })
      .nullable()
      .meta({ description: "The contacts of the window asked for; null where none is." }),
    method: z
      .object({
        shifts: z.number().int(),
        all: z.boolean().meta({ description: "Every shift there is, not a draw." }),
        seed: z.number().int(),
        from: z.string(),
        to: z.string(),
        coveredDays: z.number().int(),
      })
      .nullable()
      .meta({ description: "How chance was drawn: circular shifts over the covered days of this span; null where it was not." }),
  })
  .meta({ id: "Around" });

export type Around = z.infer<typeof aroundSchema>;
