import { z } from "zod";
import { KINDS } from "../definitions/kinds.ts";
import { idsOf } from "../tables.ts";
import { predecessorSchema, sinceSchema, vintageRef } from "./parts.ts";

export const rowSchema = z
  .object({
    key: z.string().meta({ description: "Bucket key, code or slug; `unknown` where the sources do not say." }),
    label: z.string(),
    split: z.string().nullable(),
    splitLabel: z.string().nullable(),
    value: z
      .number()
      .nullable()
      .meta({ description: "Certain count; null where nothing is covered, 0 where covered and nothing happened." }),
    possible: z.number().meta({ description: "What imprecise dates may add." }),
    events: z.number().int().meta({ description: "Events the list behind this row holds: certain and possible." }),
    unstated: z.number().int().meta({ description: "Of them, events of a sum whose number no source states: the value is then a floor." }),
    covered: z.boolean(),
    completeness: z.enum(["full", "partial", "sample"]).nullable(),
    complete: z.boolean().meta({ description: "False for a bucket cut by the period, or not yet ended on the last covered day." }),
    first: z.string().nullable().meta({ description: "First day of a time bucket inside the period." }),
    last: z.string().nullable(),
  })
  .meta({ id: "Row" });

const answerHead = {
  query: z.string().meta({ description: "The canonical query text." }),
  sentence: z.string().meta({ description: "What is counted, in words." }),
  metric: z.string(),
  metricLabel: z.string(),
  unit: z.string().meta({ description: "What one unit of a value is." }),
  by: z.string(),
  split: z.string().nullable(),
  period: z.object({ from: z.string().nullable(), to: z.string().nullable(), label: z.string().nullable() }),
  vintage: vintageRef,
  since: sinceSchema,
};

export const seriesSchema = z
  .object({
    ...answerHead,
    rows: z.array(rowSchema),
    total: z.object({
      value: z
        .number()
        .nullable()
        .meta({ description: "Distinct events (or their sum): can be less than the sum of rows. Null where nothing is covered." }),
      possible: z.number(),
      unstated: z.number().int(),
      covered: z.boolean().meta({ description: "Whether any source covers any of the period." }),
      overlap: z.boolean().meta({ description: "True when an event can fall in several rows." }),
    }),
    events: z.number().int(),
    spread: z
      .array(
        z.object({
          split: z.string().nullable(),
          first: z.string(),
          last: z.string(),
          possible: z.number(),
          events: z.number().int(),
        }),
      )
      .meta({
        description:
          "Of `by=day`: events known only to a longer stretch, once for the stretch. Each is also in `possible` of every day it may lie on.",
      }),
    wholes: z
      .array(z.object({ key: z.string(), covered: z.boolean(), completeness: z.enum(["full", "partial", "sample"]).nullable() }))
      .meta({
        description:
          "Of a split along time: how sources cover each bucket whatever the part. Parts without an event have no rows, so that every row of a covered bucket can be of a part nobody covers.",
      }),
    sources: z.array(z.object({ id: z.string(), label: z.string(), events: z.number().int() })).meta({
      description: "Publishers cited by the events counted, most cited first.",
    }),
    publishers: z.number().int(),
    places: z
      .array(
        z.object({
          key: z.string(),
          latitude: z.number().nullable(),
          longitude: z.number().nullable(),
          isoNumeric: z.string().nullable().meta({ description: "ISO 3166-1 number of a state." }),
        }),
      )
      .meta({
        description:
          "Where the groups of `by=venue-city` and `by=venue-country` lie: a city by its degrees, a state by its number. A group without a known place is left out; for other groups the list is empty.",
      }),
    attributions: z.array(z.string()).meta({ description: "Lines that licences of the sources ask for wherever the data shows." }),
  })
  .meta({ id: "Series" });

export const matrixSchema = z
  .object({
    ...answerHead,
    rows: z.array(z.object({ key: z.string(), label: z.string() })),
    columns: z.array(z.object({ key: z.string(), label: z.string() })),
    cells: z.array(
      z.object({ row: z.string(), column: z.string(), value: z.number().nullable(), possible: z.number(), events: z.number().int() }),
    ),
    total: z.object({
      value: z.number().nullable(),
      possible: z.number(),
      unstated: z.number().int(),
      covered: z.boolean(),
      overlap: z.boolean(),
    }),
    events: z.number().int(),
  })
  .meta({ id: "Matrix" });

const periodTotal = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  value: z.number().nullable(),
  possible: z.number(),
  unstated: z.number().int(),
  covered: z.boolean(),
  coveredFrom: z.string().nullable().meta({ description: "First day of the period that a source covers." }),
  coveredTo: z.string().nullable().meta({ description: "Last day of the period that a source covers." }),
});

export const totalsSchema = z
  .object({
    ...answerHead,
    reach: z
      .object({ from: z.string(), to: z.string() })
      .nullable()
      .meta({ description: "First and last day any source covers what is counted, whatever the period; null where none does." }),
    predecessors: z.array(predecessorSchema).meta({
      description:
        "States that stood before those of `actor` and `with` and reach into the period. They are counted under their own id, so they are not in these numbers; before its first day a state that had one is not covered.",
    }),
    current: periodTotal,
    elapsed: periodTotal.nullable().meta({
      description: "The part of the period until the sources end, where that is before its last day: it alone is compared.",
    }),
    previous: periodTotal.nullable().meta({
      description: "What `compare` asks for, by default the window of the same length just before; null where the period has no first day.",
    }),
    uneven: z.array(z.enum(idsOf(KINDS))).meta({
      description: "Kinds that the sources do not cover alike in the two periods, or in neither from end to end: no change is told then.",
    }),
    otherSources: z.array(z.enum(idsOf(KINDS))).meta({
      description: "Kinds known in part in both periods, by other sources in each: a change is told, and no rate.",
    }),
    change: z.number().nullable().meta({
      description:
        "`current`, or `elapsed` where there is one, less `previous`; null unless sources cover both from end to end, and alike.",
    }),
    rate: z
      .number()
      .nullable()
      .meta({ description: "Change over previous; null when previous is zero or not covered, or told by other sources." }),
    perMonth: z
      .object({ current: z.number(), previous: z.number(), months: z.number(), previousMonths: z.number() })
      .nullable()
      .meta({ description: "Both by month, and how many months each has; null where the two are equally long." }),
    events: z.number().int(),
  })
  .meta({ id: "Totals" });

export type Row = z.infer<typeof rowSchema>;
export type Series = z.infer<typeof seriesSchema>;
export type Matrix = z.infer<typeof matrixSchema>;
export type Totals = z.infer<typeof totalsSchema>;
