import { z } from "zod";
import { label, vintageRef } from "../parts.ts";

const named = z.object({
  kind: z.enum(["person", "actor"]),
  ...label.shape,
  name: z.string().meta({ description: "A name that only this one has." }),
});

export const claimSchema = z
  .object({
    claim: z.string().meta({ description: "As typed." }),
    understood: z
      .object({
        value: z.number().int().nullable(),
        bound: z.enum(["exact", "floor", "ceiling", "rounded"]).meta({ description: "`more than 8` is a floor, `about 8` is rounded." }),
        thing: z.string().meta({ description: "What is counted." }),
        sides: z.array(named.extend({ role: z.enum(["party", "by", "to"]) })),
        from: z.string().nullable(),
        to: z.string().nullable(),
      })
      .nullable()
      .meta({ description: "Null where the claim does not say what is counted, or a name is that of several." }),
    written: z.string().nullable().meta({ description: "The same claim in words that are read back as just this." }),
    questions: z
      .array(
        z.object({
          words: z.string(),
          candidates: z.array(
            named.extend({ hint: z.string().nullable(), claim: z.string().meta({ description: "The claim with this one named." }) }),
          ),
        }),
      )
      .meta({ description: "Names of several." }),
    unread: z.array(z.object({ words: z.string(), reason: z.string() })).meta({ description: "Words that count for nothing, and why." }),
    answer: z
      .object({
        query: z.string().meta({ description: "Open it to see the events counted." }),
        sentence: z.string(),
        unit: z.string(),
        ours: z.number(),
        possible: z.number().meta({ description: "More that imprecise dates leave open." }),
        unstated: z.number().int().meta({ description: "Events whose number no source states." }),
        completeness: z.enum(["full", "partial", "sample"]).nullable(),
        rate: z
          .object({ perMonth: z.number(), months: z.number().meta({ description: "Months of 30.44 days in the period." }) })
          .nullable()
          .meta({ description: "Null where the claim has no first or no last day." }),
        verdict: z.enum(["matches", "agrees", "possible", "differs", "unknown", "open"]),
        difference: z.number().nullable(),
      })
      .nullable(),
    finding: z.string(),
    pace: z
      .object({
        verdict: z
          .enum(["equal", "faster", "slower", "unknown"])
          .meta({ description: "Of the pace of the other claim against this one's." }),
        ratio: z.number().nullable().meta({ description: "Its events a day over this one's; null where there are none of these." }),
        rule: z.string().meta({ description: "What is called roughly equal." }),
        finding: z.string(),
      })
      .nullable()
      .meta({ description: "Null where no claim is given as `against`." }),
    vintage: vintageRef,
  })
  .meta({ id: "Claim" });

export type ClaimAnswer = z.infer<typeof claimSchema>;
