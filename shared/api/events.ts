import { mentionSchema } from "./analyses/parts.ts";
import { z } from "zod";
import { machineReportSchema } from "./machine.ts";
import { citationSchema, label, sinceSchema, toldThenSchema, vintageRef } from "./parts.ts";

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
    authority: z.string().nullable().meta({ description: "The order, act or resolution, as printed." }),
    listings: z
      .number()
      .int()
      .nullable()
      .meta({ description: "Targets the event put on a sanctions list (taken off: below zero); null where no list names them." }),
    topics: z.array(z.string()),
    unannounced: z.boolean(),
    parties: z.array(partySchema),
    citations: z.number().int(),
    publishers: z.array(z.string()).meta({ description: "Publishers of the documents cited, primary first." }),
    toldThen: toldThenSchema.optional(),
  })
  .meta({ id: "Event" });

export const eventsSchema = z
  .object({
    query: z.string(),
    sentence: z.string(),
    key: z.string().nullable(),
    keyLabel: z.string().nullable().meta({ description: "The key in words: a year, a city, a term of office." }),
    splitKey: z.string().nullable(),
    splitLabel: z.string().nullable(),
    total: z.number().int().meta({ description: "All events of the query and key, on every page." }),
    certain: z.number().int(),
    sum: z
      .number()
      .nullable()
      .meta({ description: "What the certain events add up to, for a metric that sums; null for one that counts." }),
    unit: z.string().meta({ description: "What one unit of the metric is." }),
    start: z.number().int().meta({ description: "How many of them stand before the first of this page." }),
    events: z.array(eventSchema).meta({ description: "Events of the vetted record; none where machine-coded reports are asked for." }),
    reports: z.array(machineReportSchema).nullable().meta({ description: "Reports of `tier=machine`; null for the record." }),
    next: z.string().nullable().meta({ description: "Cursor of the next page; give it as `after`." }),
    attributions: z.array(z.string()).meta({ description: "Lines that licences of the sources ask for wherever the data shows." }),
    vintage: vintageRef,
    since: sinceSchema,
  })
  .meta({ id: "Events" });

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
    linked: z
      .array(
        mentionSchema.extend({
          relation: z.enum(["answers", "answered-by", "replaces", "replaced-by", "takes-place-at", "beside"]),
        }),
      )
      .meta({
        description:
          "The event it follows upon as the record says, and those that follow upon it: an act answers another, a contact takes the place of one called off, or is held at a summit.",
      }),
    earlier: z.array(eventSchema).meta({ description: "Up to three contacts of the same sides before this one." }),
    later: z.array(eventSchema),
    vintage: vintageRef,
    since: z
      .object({
        version: z.string().meta({ description: "Today's record." }),
        recordDay: z.string(),
        change: z.enum(["none", "changed", "removed"]),
        successor: z.object({ id: z.string(), title: z.string() }).nullable().meta({ description: "What stands for one that is removed." }),
      })
      .optional()
      .meta({ description: "What has become of the event since; only where `asOf` names an older record." }),
  })
  .meta({ id: "EventDetail" });

export const listingsSchema = z
  .object({
    event: z.string(),
    total: z.number().int(),
    listings: z.array(
      z.object({
        list: label,
        ref: z.string().meta({ description: "Identifier of the target on the list." }),
        name: z.string(),
        kind: z.enum(["persons", "entities", "vessels", "aircraft"]),
        nationality: label.nullable(),
        programme: label.nullable(),
        measure: z.string().nullable(),
        action: z.enum(["listed", "amended", "delisted"]),
        day: z.string().meta({ description: "The day by the list." }),
        url: z.string().nullable().meta({ description: "The target on the list's own site, where that has such pages." }),
      }),
    ),
    next: z.string().nullable().meta({ description: "Cursor of the next page; give it as `after`." }),
    vintage: vintageRef,
  })
  .meta({ id: "Listings" });

export type Listings = z.infer<typeof listingsSchema>;
export type Party = z.infer<typeof partySchema>;
export type EventItem = z.infer<typeof eventSchema>;
export type Events = z.infer<typeof eventsSchema>;
export type EventDetail = z.infer<typeof eventDetailSchema>;
