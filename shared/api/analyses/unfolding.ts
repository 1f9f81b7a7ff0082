import { z } from "zod";
import { analysisHead, findingText, mentionSchema } from "./parts.ts";

const stepSchema = z.object({
  date: z.string(),
  status: z.string(),
  label: z.string(),
  phase: z.enum(["reported", "announced", "confirmed", "doubted", "postponed", "called_off", "held"]),
  note: z.string().nullable(),
  source: z.object({ document: z.string(), publisher: z.string(), title: z.string(), url: z.string().nullable() }).nullable(),
});

const planSchema = mentionSchema.extend({
  status: z.string().meta({ description: "How it ended, as far as the record knows." }),
  announced: z.string().nullable().meta({ description: "The first day it was announced, planned or confirmed." }),
  leadDays: z.number().int().nullable().meta({ description: "From that day to the day it was held." }),
  postponed: z.boolean(),
  steps: z.array(stepSchema),
});

export const unfoldingSchema = z
  .object({
    ...analysisHead,
    finding: findingText,
    followed: z.number().int().meta({ description: "Events of which the record has dated steps." }),
    announced: z.number().int().meta({ description: "Of these, announced, planned or confirmed at some time." }),
    held: z.number().int(),
    cancelled: z.number().int(),
    denied: z.number().int(),
    pending: z.number().int().meta({ description: "Announced, and the record does not know yet what became of it." }),
    postponed: z.number().int(),
    heldShare: z.number().nullable().meta({ description: "Held, of the announced ones whose end is known; null where there is none." }),
    medianLeadDays: z.number().nullable(),
    plans: z.array(planSchema),
  })
  .meta({ id: "Unfolding" });

export type Unfolding = z.infer<typeof unfoldingSchema>;
