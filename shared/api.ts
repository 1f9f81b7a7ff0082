import { z } from "zod";

/** Response shapes of `/api/v1`. The server validates against them in tests; the client imports their types only. */

const label = z.object({ id: z.string(), label: z.string() });

export const problemSchema = z
  .object({
    type: z.string().meta({ description: "One address per cause; it names the cause and can be opened." }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    parameter: z.string().optional(),
    value: z.string().nullable().optional(),
    allowed: z.union([z.array(z.string()), z.string()]).optional(),
    suggestion: z.string().nullable().optional(),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details." });

export const vintageSchema = z
  .object({
    version: z.string().meta({ description: "Data version: the record's day and the head of its content hash." }),
    recordDay: z.string().meta({ description: "The day the record was compiled to, YYYY-MM-DD." }),
    contentHash: z.string().meta({ description: "SHA-256 of the compiled record." }),
    lastEventDay: z.string().nullable(),
    lastCoveredDay: z.string().nullable().meta({ description: "Latest day any source covers; presets end here." }),
    counts: z.object({
      events: z.number().int(),
      counted: z.number().int().meta({ description: "Events held or in force." }),
      actors: z.number().int(),
      persons: z.number().int(),
      documents: z.number().int(),
      rejects: z.number().int(),
    }),
    sources: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        publisher: z.string(),
        licence: z.string(),
        url: z.string().nullable(),
        events: z.number().int(),
        rejects: z.number().int(),
        lastDay: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "Vintage" });

const vintageRef = z.object({ version: z.string(), recordDay: z.string(), lastCoveredDay: z.string().nullable() });

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
};

export const seriesSchema = z
  .object({
    ...answerHead,
    rows: z.array(rowSchema),
    total: z.object({
      value: z.number().meta({ description: "Distinct events (or their sum): can be less than the sum of rows." }),
      possible: z.number(),
      overlap: z.boolean().meta({ description: "True when an event can fall in several rows." }),
    }),
    events: z.number().int(),
    sources: z.array(z.object({ id: z.string(), label: z.string(), events: z.number().int() })).meta({
      description: "Publishers cited by the events counted, most cited first.",
    }),
    publishers: z.number().int(),
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
    total: z.object({ value: z.number(), possible: z.number(), overlap: z.boolean() }),
    events: z.number().int(),
  })
  .meta({ id: "Matrix" });

const periodTotal = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  value: z.number().nullable(),
  possible: z.number(),
  covered: z.boolean(),
});

export const totalsSchema = z
  .object({
    ...answerHead,
    current: periodTotal,
    previous: periodTotal.nullable().meta({ description: "The window of the same length just before; null for an open period." }),
    change: z.number().nullable(),
    rate: z.number().nullable().meta({ description: "Change over previous; null when previous is zero or not covered." }),
    events: z.number().int(),
  })
  .meta({ id: "Totals" });

export const partySchema = z.object({
  role: z.string(),
  actor: label.nullable(),
  person: label.nullable(),
  office: label.nullable().meta({ description: "The office held on the day of the event." }),
  printed: z.string().nullable().meta({ description: "The name as the source prints it, where it differs." }),
});

export const eventSchema = z
  .object({
    id: z.string(),
    kind: z.string(),
    kindLabel: z.string(),
    title: z.string(),
    date: z.string().meta({ description: "EDTF: YYYY-MM-DD, YYYY-MM or YYYY." }),
    end: z.string().nullable().meta({ description: "Last day of an event of several days." }),
    precision: z.enum(["day", "month", "year"]),
    earliest: z.string(),
    latest: z.string(),
    certain: z.boolean().meta({ description: "False when the date may lie outside the bucket or period asked for." }),
    status: z.string(),
    format: z.string().nullable(),
    level: z.string().nullable(),
    medium: z.string().nullable(),
    initiator: label.nullable(),
    venue: z
      .object({
        id: z.string().nullable(),
        city: z.string().nullable(),
        country: label.nullable(),
        latitude: z.number().nullable(),
        longitude: z.number().nullable(),
      })
      .nullable(),
    context: z.string().nullable(),
    quantity: z.number().nullable(),
    unit: z.string().nullable(),
    targetKind: z.string().nullable(),
    programme: label.nullable(),
    topics: z.array(z.string()),
    unannounced: z.boolean(),
    parties: z.array(partySchema),
    citations: z.number().int(),
    publishers: z.array(z.string()).meta({ description: "Publishers of the documents cited, primary first." }),
  })
  .meta({ id: "Event" });

export const eventsSchema = z
  .object({
    query: z.string(),
    sentence: z.string(),
    key: z.string().nullable(),
    splitKey: z.string().nullable(),
    total: z.number().int().meta({ description: "All events of the query and key, on every page." }),
    certain: z.number().int(),
    events: z.array(eventSchema),
    next: z.string().nullable().meta({ description: "Cursor of the next page; give it as `after`." }),
    vintage: vintageRef,
  })
  .meta({ id: "Events" });

export const citationSchema = z.object({
  id: z.string(),
  relation: z.enum(["primary", "corroborates", "conflicts"]),
  says: z.string().nullable().meta({ description: "What this document says where it differs." }),
  publisher: z.string(),
  family: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  publishedOn: z.string().nullable(),
  kind: z.string(),
  language: z.string().nullable(),
  source: label,
  licence: z.string(),
});

export const eventDetailSchema = eventSchema
  .extend({
    summary: z.string(),
    note: z.string().nullable(),
    confidence: z.string(),
    plover: z.string(),
    cameo: z.string(),
    journey: z.string().nullable(),
    statusHistory: z.array(
      z.object({ date: z.string(), status: z.string(), note: z.string().nullable(), citation: citationSchema.nullable() }),
    ),
    documents: z.array(citationSchema),
    earlier: z.array(eventSchema).meta({ description: "Up to three contacts of the same sides before this one." }),
    later: z.array(eventSchema),
    vintage: vintageRef,
  })
  .meta({ id: "EventDetail" });

export const optionsSchema = z
  .object({
    filter: z.string(),
    query: z.string(),
    options: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        hint: z.string().nullable().meta({ description: "Life span of a former state, country of a person or venue." }),
        events: z.number().int().meta({ description: "Events under the other filters." }),
      }),
    ),
    more: z.boolean(),
    vintage: vintageRef,
  })
  .meta({ id: "Options" });

export const periodsSchema = z
  .object({
    periods: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        kind: z.enum(["term", "crisis", "gap"]),
        actor: label.nullable(),
        person: label.nullable(),
        office: label.nullable(),
        from: z.string(),
        to: z.string().nullable().meta({ description: "Null where the source states no end." }),
        shownTo: z.string().meta({ description: "Last day to use: the stated end, the successor's eve, or the last covered day." }),
      }),
    ),
    vintage: vintageRef,
  })
  .meta({ id: "Periods" });

export const catalogSchema = z
  .object({
    metrics: z.array(z.object({ id: z.string(), label: z.string(), description: z.string(), rules: z.array(z.string()) })),
    dimensions: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        plural: z.string(),
        kind: z.string(),
        needs: z.string().nullable(),
        description: z.string(),
      }),
    ),
    filters: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        description: z.string(),
        values: z.array(label).nullable(),
        fallback: z.array(z.string()).nullable(),
      }),
    ),
    kinds: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        plural: z.string(),
        family: z.string(),
        plover: z.string(),
        cameo: z.string(),
        unit: z.string().nullable(),
        description: z.string(),
      }),
    ),
    countingRules: z.array(z.object({ id: z.string(), label: z.string(), description: z.string(), kinds: z.array(z.string()).nullable() })),
    charts: z.array(z.object({ id: z.string(), label: z.string(), subtitle: z.string() })),
    sources: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        publisher: z.string(),
        licence: z.string(),
        url: z.string().nullable(),
        attribution: z.string().nullable(),
      }),
    ),
    vintage: vintageRef,
  })
  .meta({ id: "Catalog" });

export const talliesSchema = z
  .object({
    tallies: z.array(
      z.object({
        id: z.string(),
        claim: z.string(),
        measure: z.string(),
        published: z.number(),
        ours: z.number().nullable().meta({ description: "Null where the record has no such measure yet." }),
        possible: z.number(),
        difference: z.number().nullable(),
        query: z.string().nullable().meta({ description: "The query that answers the claim; open it to see the events." }),
        rule: z.string(),
        reason: z.string().nullable().meta({ description: "Why there is no count of ours, or why it differs." }),
        citation: citationSchema,
      }),
    ),
    matching: z.number().int(),
    compared: z.number().int(),
    vintage: vintageRef,
  })
  .meta({ id: "Tallies" });

export type Problem = z.infer<typeof problemSchema>;
export type Vintage = z.infer<typeof vintageSchema>;
export type VintageRef = z.infer<typeof vintageRef>;
export type Row = z.infer<typeof rowSchema>;
export type Series = z.infer<typeof seriesSchema>;
export type Matrix = z.infer<typeof matrixSchema>;
export type Totals = z.infer<typeof totalsSchema>;
export type EventItem = z.infer<typeof eventSchema>;
export type Party = z.infer<typeof partySchema>;
export type Events = z.infer<typeof eventsSchema>;
export type EventDetail = z.infer<typeof eventDetailSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Options = z.infer<typeof optionsSchema>;
export type Periods = z.infer<typeof periodsSchema>;
export type Catalog = z.infer<typeof catalogSchema>;
export type Tallies = z.infer<typeof talliesSchema>;
