import { z } from "zod";
import { BOUNDS, SIDE_ROLES } from "../../claims/claim.ts";
import { PACE_VERDICTS } from "../../claims/pace.ts";
import { VERDICTS } from "../../claims/verdict.ts";
import { idsOf } from "../../tables.ts";
import { label, vintageRef } from "../parts.ts";

const named = z.object({
  kind: z.enum(["person", "actor"]),
  ...label.shape,
  name: z.string().meta({ description: "A name that only this one has." }),
});

const oneClaim = z.object({
  claim: z.string().meta({ description: "As typed." }),
  understood: z
    .object({
      value: z.number().int().nullable(),
      bound: z.enum(idsOf(BOUNDS)).meta({
        description: "`more than 8` is above, `at least 8` a floor, `fewer than 8` below, `up to 8` a ceiling, `about 8` rounded.",
      }),
      thing: z.string().meta({ description: "What is counted." }),
      level: z.literal("leaders").nullable().meta({ description: "The rank of those who travel; null for any." }),
      sides: z.array(named.extend({ role: z.enum(SIDE_ROLES) })),
      from: z.string().nullable(),
      to: z.string().nullable(),
    })
    .nullable()
    .meta({ description: "Null where the claim does not say what is counted, or a name is that of several." }),
  written: z.string().nullable().meta({ description: "The same claim in words that are read back as just this." }),
  questions: z
    .array(
      z.object({
        asks: z.enum(["who", "when"]).meta({ description: "Who is meant, or which time in office." }),
        words: z.string(),
        candidates: z.array(
          named.extend({ hint: z.string().nullable(), claim: z.string().meta({ description: "The claim with this one named." }) }),
        ),
      }),
    )
    .meta({ description: "Words that can mean several." }),
  unread: z.array(z.object({ words: z.string(), reason: z.string() })).meta({ description: "Words that count for nothing, and why." }),
  readings: z.array(z.string()).meta({
    description:
      "What words were read as that do not say it: a person who expels, closes or sanctions is the state they then held office for.",
  }),
  answer: z
    .object({
      query: z.string().meta({ description: "Open it to see the events counted." }),
      sentence: z.string(),
      rules: z.array(z.string()).meta({ description: "How words that could be counted in more than one way were read." }),
      unit: z.string(),
      ours: z.number().nullable().meta({ description: "Null where no source covers it and nothing is recorded." }),
      possible: z.number().meta({ description: "More that imprecise dates leave open." }),
      unstated: z.number().int().meta({ description: "Events whose number no source states." }),
      completeness: z.enum(["full", "partial", "sample"]).nullable(),
      rate: z
        .object({
          perMonth: z.number(),
          months: z
            .number()
            .meta({ description: "Calendar months of the period as far as sources reach, and the days left over as a part of theirs." }),
        })
        .nullable()
        .meta({ description: "Null where the claim has no first or no last day." }),
      verdict: z.enum(VERDICTS),
      difference: z.number().nullable(),
    })
    .nullable(),
  finding: z.string(),
  pace: z
    .object({
      verdict: z.enum(PACE_VERDICTS).meta({
        description: "Of the pace of the first claim against this one's; `misstated` where a number claimed differs from the record's.",
      }),
      ratio: z.number().nullable().meta({ description: "Its events a month over this one's; null where there are none of these." }),
      rule: z.string().meta({ description: "What is called roughly equal." }),
      finding: z.string(),
    })
    .nullable()
    .meta({ description: "Null for a claim that is set against none." }),
});

export const claimSchema = oneClaim
  .extend({
    others: z
      .array(oneClaim)
      .meta({ description: "The claims that the text sets against its first, each with the pace of the first against its own." }),
    vintage: vintageRef,
  })
  .meta({ id: "Claim" });

export type OneClaim = z.infer<typeof oneClaim>;
export type ClaimAnswer = z.infer<typeof claimSchema>;
