import { z } from "zod";
import { label, toldThenSchema } from "../parts.ts";
import { analysisHead, findingText, mentionSchema } from "./parts.ts";

const stepSchema = z.object({
  date: z.string(),
  status: z.string(),
  label: z.string(),
  phase: z.enum(["reported", "announced", "confirmed", "doubted", "postponed", "called_off", "held"]),
  note: z.string().nullable(),
  source: z
    .object({
      document: z.string(),
      publisher: z.string(),
      title: z.string(),
      url: z.string().nullable(),
      publishedOn: z.string().nullable(),
    })
    .nullable(),
});

const planSchema = mentionSchema.extend({
  status: z.string().meta({
    description:
      "How it ended, as far as the record knows; `brief`: a brief contact in place of what was announced; `not_held`: its last step says that it did not take place.",
  }),
  endedBy: z
    .enum(["step", "record"])
    .nullable()
    .meta({ description: "What says so: its last dated step, or the event alone, without a step; null where no end is known." }),
  announced: z.string().nullable().meta({ description: "The first day it was announced, planned or confirmed." }),
  leadDays: z.number().int().nullable().meta({ description: "From that day to the day it was held." }),
  slipDays: z.number().int().nullable().meta({
    description:
      "From the day planned for the one it replaces to the day held; null where it replaces none, or one of the two is not known to the day.",
  }),
  postponed: z.boolean(),
  replaces: mentionSchema
    .nullable()
    .meta({ description: "The contact called off whose place it took, where the record gives it as the occasion." }),
  sides: z.array(label).meta({ description: "The states and organisations that take part." }),
  toldThen: toldThenSchema,
  steps: z.array(stepSchema),
});

export const unfoldingSchema = z
  .object({
    ...analysisHead,
    finding: findingText,
    followed: z.number().int().meta({ description: "Events of which the record has dated steps." }),
    announced: z.number().int().meta({ description: "Of these, announced, planned or confirmed at some time." }),
    held: z.number().int(),
    heldByRecord: z.number().int().meta({ description: "Of these, those of which the event alone says so, and no dated step." }),
    brief: z.number().int().meta({ description: "Announced, and held as a brief contact alone." }),
    cancelled: z.number().int(),
    denied: z.number().int(),
    notHeld: z
      .number()
      .int()
      .meta({ description: "Announced, and said later not to have taken place, by nobody's cancelling or denying." }),
    pending: z.number().int().meta({ description: "Announced, and the record does not know yet what became of it." }),
    postponed: z.number().int(),
    heldShare: z.number().nullable().meta({ description: "Held, of the announced ones whose end is known; null where there is none." }),
    medianLeadDays: z.number().nullable(),
    slips: z.number().int().meta({ description: "Plans held in place of one called off, of which both days are known." }),
    medianSlipDays: z.number().nullable().meta({ description: "Of these alone." }),
    unmoved: z
      .number()
      .int()
      .meta({ description: "Announced and held, and no source says they were moved; the record keeps no planned day." }),
    plans: z.array(planSchema),
  })
  .meta({ id: "Unfolding" });

export type Unfolding = z.infer<typeof unfoldingSchema>;
