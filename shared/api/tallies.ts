import { z } from "zod";
import { BOUNDS } from "../claims/claim.ts";
import { VERDICTS } from "../claims/verdict.ts";
import { idsOf } from "../tables.ts";
import { mentionSchema } from "./analyses/parts.ts";
import { citationSchema, sinceSchema, vintageRef } from "./parts.ts";

export const talliesSchema = z
  .object({
    since: sinceSchema,
    tallies: z.array(
      z.object({
        id: z.string(),
        claim: z.string(),
        measure: z.string(),
        published: z.number(),
        ours: z.number().nullable().meta({ description: "Null where the record has no such measure, or no source reaches it." }),
        possible: z.number(),
        unstated: z.number().int().meta({ description: "Events of ours whose number no source states: ours is then a least." }),
        bound: z.enum(idsOf(BOUNDS)).meta({ description: "How the number is meant: `over 800` is more than that." }),
        verdict: z.enum(VERDICTS).nullable().meta({
          description:
            "`agrees`: ours meets a bound, with and without what it leaves out, or is near a rounded number; `possible`: with what imprecise dates leave open it can be right.",
        }),
        difference: z.number().nullable(),
        query: z.string().nullable().meta({ description: "The query that answers the claim; open it to see the events." }),
        rule: z.string(),
        reason: z.string().nullable().meta({ description: "Why there is no count of ours, or why it differs." }),
        apart: z
          .object({
            rest: z.number().meta({ description: "Ours without them." }),
            remainder: z.number().meta({
              description: "What is left of the difference without them, and not explained; 0 where the two then agree.",
            }),
            events: z.array(mentionSchema.extend({ counts: z.number().meta({ description: "What it counts as." }) })),
          })
          .nullable()
          .meta({ description: "Events that ours counts and the published count does not; null where none is known." }),
        citation: citationSchema,
      }),
    ),
    matching: z.number().int().meta({ description: "Those whose number is ours, or is near it where it is rounded." }),
    bounded: z.number().int().meta({ description: "Those that name a bound, such as `more than 800`, which ours meets." }),
    compared: z.number().int().meta({ description: "Those the record has a count of." }),
    vintage: vintageRef,
  })
  .meta({ id: "Tallies" });

export type Tallies = z.infer<typeof talliesSchema>;
