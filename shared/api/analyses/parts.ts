import { z } from "zod";
import { label, sinceSchema, vintageRef } from "../parts.ts";

/** What every analysis says of itself. */
export const analysisHead = {
  query: z.string().meta({ description: "The canonical query text." }),
  sentence: z.string().meta({ description: "Which events are looked at, in words." }),
  period: z.object({ from: z.string().nullable(), to: z.string().nullable(), label: z.string().nullable() }),
  vintage: vintageRef,
  since: sinceSchema,
};

export const findingText = z.string().meta({ description: "What was found, in words, or why there is nothing to say." });

export const mentionSchema = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string().meta({ description: "As the source gives it: a day, a month or a year." }),
  kind: z.string(),
});

export const completenessSchema = z
  .enum(["full", "partial", "sample"])
  .nullable()
  .meta({ description: "How well the sources cover it; null where none does." });

/** A state or organisation by its name alone and as a sentence has it: "United States", "the United States". */
export const namedSide = label.extend({ inText: z.string() });

export const sidesSchema = z
  .tuple([namedSide, namedSide])
  .nullable()
  .meta({ description: "The two sides, in the order asked; null where the query does not name one state on each side." });

/** A number for each of the two sides, in their order. */
export const bothSides = z.tuple([z.number().int(), z.number().int()]);

export type Mention = z.infer<typeof mentionSchema>;
