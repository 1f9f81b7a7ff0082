import { z } from "zod";
import { label } from "../parts.ts";
import { analysisHead, bothSides, completenessSchema, findingText, mentionSchema, namedSide, sidesSchema } from "./parts.ts";

const waySchema = z.object({
  guest: namedSide,
  host: namedSide,
  visits: z
    .number()
    .int()
    .meta({ description: "Known to the day; the stops of one journey are one visit. Those of `gatherings` are none." }),
  vague: z.number().int().meta({ description: "Visits known to a month or a year." }),
  returned: z.number().int(),
  open: z.number().int().meta({ description: "Not returned by the last covered day, and covered all the way." }),
  unknown: z.number().int().meta({ description: "Whether they were returned, or when, is not known: the sources have a hole after them." }),
  medianLagDays: z.number().nullable().meta({ description: "From the first day of a visit to the first day of its return; median." }),
  until: z.string().nullable().meta({ description: "The last day for which returns can be spoken for." }),
  completeness: completenessSchema,
  query: z.string().meta({ description: "The list of these visits." }),
  gatherings: z
    .object({ journeys: z.number().int(), query: z.string() })
    .meta({ description: "Journeys for a meeting of several states held there and nothing else the source names; not among the visits." }),
});

const returnSchema = z.object({
  visit: mentionSchema,
  guest: z.string(),
  level: z.string().nullable(),
  state: z.enum(["returned", "open", "unknown"]),
  back: mentionSchema.nullable().meta({ description: "The visit the other way that returns it; none returns two." }),
  lagDays: z.number().int().nullable(),
});

export const reciprocitySchema = z
  .object({
    ...analysisHead,
    finding: findingText,
    sides: sidesSchema,
    ways: z.array(waySchema).meta({ description: "Visits of the first side to the second, and the other way." }),
    years: z
      .array(
        z.object({
          year: z.number().int(),
          visits: z.array(z.number().int().nullable()).meta({ description: "Each way; null where no source covers it." }),
          balance: z.number().int().nullable().meta({
            description:
              "Visits of the first side less those of the second; null where one is not known, and where others than leaders are asked for.",
          }),
          running: z
            .number()
            .int()
            .nullable()
            .meta({ description: "The balances added up to this year, of the years covered both ways; null in any other." }),
        }),
      )
      .meta({ description: "Visits by year, known to the year, to the last year the record covers." }),
    returns: z.array(returnSchema),
    calls: z.object({
      total: z.number().int(),
      placed: bothSides.meta({ description: "Calls a source says a side placed or asked for." }),
      others: z.number().int().meta({ description: "Placed by a third side." }),
      notSaid: z.number().int(),
      completeness: completenessSchema,
      query: z.string(),
      years: z.array(z.object({ year: z.number().int(), placed: bothSides, others: z.number().int(), notSaid: z.number().int() })),
    }),
    meetings: z.object({
      total: z.number().int(),
      home: bothSides.meta({ description: "On the ground of the first side, and of the second." }),
      neutral: z.number().int(),
      notSaid: z.number().int(),
      completeness: completenessSchema,
      query: z.string(),
      withoutVisit: z
        .array(mentionSchema)
        .meta({ description: "On the ground of one of the two, and in none of the visits listed: their sources end before, or lack it." }),
      countries: z.array(z.object({ country: label, meetings: z.number().int(), query: z.string() })),
    }),
  })
  .meta({ id: "Reciprocity" });

export type Reciprocity = z.infer<typeof reciprocitySchema>;
