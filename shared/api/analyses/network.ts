import { z } from "zod";
import { analysisHead, completenessSchema, findingText } from "./parts.ts";

const windowSchema = z.object({ from: z.string(), to: z.string(), completeness: completenessSchema });

export const networkSchema = z
  .object({
    ...analysisHead,
    finding: findingText,
    completeness: completenessSchema,
    previous: windowSchema
      .nullable()
      .meta({ description: "The period before, of the same length; null where the query has no first day." }),
    totals: z.object({
      actors: z.number().int(),
      pairs: z.number().int(),
      events: z.number().int(),
      newPairs: z.number().int().nullable().meta({
        description: "In contact now and, as sources reach throughout, not in the period before; null where that is not covered.",
      }),
      lostPairs: z.number().int().nullable(),
      openPairs: z.number().int().nullable().meta({
        description: "In contact in one of the two periods, and of the other nobody can say, as sources do not reach throughout.",
      }),
    }),
    nodes: z
      .array(
        z.object({
          id: z.string(),
          label: z.string(),
          partners: z.number().int().meta({ description: "How many others it was in contact with: its degree." }),
          contacts: z.number().int(),
          previous: z.object({ partners: z.number().int(), contacts: z.number().int() }).nullable(),
          query: z.string(),
        }),
      )
      .meta({ description: "Most contacts first, then most partners." }),
    links: z
      .array(
        z.object({
          a: z.string(),
          b: z.string(),
          events: z.number().int(),
          covered: z.boolean().meta({ description: "Sources reach these two throughout the period; else there may have been more." }),
          previous: z.number().int().nullable().meta({
            description: "Of the period before; null where none is recorded and sources do not reach throughout.",
          }),
          query: z.string(),
        }),
      )
      .meta({ description: "Between the nodes listed; a contact of three sides is one of each of its pairs." }),
    apart: z.array(z.tuple([z.string(), z.string()])).meta({
      description:
        "Pairs of listed nodes that a source covers and that had no contact; of pairs that are in none of the lists nobody can say.",
    }),
    leftOut: z
      .array(z.tuple([z.string(), z.string()]))
      .meta({ description: "Pairs of listed nodes that the filter leaves out: with `actor=RUS` those of two others." }),
  })
  .meta({ id: "Network" });

export type Network = z.infer<typeof networkSchema>;
