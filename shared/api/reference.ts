import { z } from "zod";
import { label, sinceSchema, vintageRef } from "./parts.ts";

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
        lastCoveredDay: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "Vintage" });

export const optionsSchema = z
  .object({
    filter: z.string(),
    query: z.string(),
    options: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        inText: z.string().meta({ description: "How a sentence names it: with the article English wants." }),
        hint: z.string().nullable().meta({ description: "Life span of a former state, country of a person or venue." }),
        events: z.number().int().meta({ description: "Events under the other filters." }),
      }),
    ),
    more: z.boolean(),
    vintage: vintageRef,
  })
  .meta({ id: "Options" });

export const tenuresSchema = z
  .object({
    total: z.number().int(),
    tenures: z.array(
      z.object({
        id: z.string(),
        person: label,
        office: label,
        actor: label.meta({ description: "Whose office it is." }),
        accreditedTo: label.nullable().meta({ description: "The state a chief of mission is accredited to; null for an office at home." }),
        acting: z.boolean(),
        start: z.string().meta({ description: "As the source dates it: YYYY-MM-DD, YYYY-MM or YYYY." }),
        end: z.string().nullable().meta({ description: "Null where the source states no end, which need not mean still in office." }),
        source: z.object({ publisher: z.string(), title: z.string(), url: z.string().nullable() }).nullable(),
      }),
    ),
    vintage: vintageRef,
  })
  .meta({ id: "Tenures" });

export const periodsSchema = z
  .object({
    periods: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        kind: z.enum(["term", "crisis", "break", "disclosure_gap"]),
        actors: z.array(label).meta({ description: "Whose period it is; of a term, the one it is held for." }),
        person: label.nullable().meta({ description: "Who holds the office of a term." }),
        office: label.nullable(),
        start: z.string().meta({ description: "As the source dates it: YYYY-MM-DD, YYYY-MM or YYYY." }),
        end: z.string().nullable().meta({ description: "The same; null where the source states no end." }),
        from: z.string().meta({ description: "First day to use." }),
        to: z.string().nullable().meta({ description: "Last day; null where the source states no end." }),
        shownTo: z.string().meta({ description: "Last day to use: the stated end, the successor's eve, or the last covered day." }),
        source: z
          .object({
            publisher: z.string(),
            title: z.string(),
            url: z.string().nullable(),
            says: z.string().nullable().meta({ description: "What it says of the period, in our words." }),
          })
          .nullable(),
        events: z
          .array(z.object({ id: z.string(), title: z.string(), start: z.string() }))
          .meta({ description: "Events of the record that begin, fill and end it, in time order." }),
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
    search: z.object({ id: z.literal("q"), label: z.string(), description: z.string() }),
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
    analysisRules: z
      .array(
        z.object({
          id: z.string(),
          label: z.string(),
          rules: z.array(z.object({ id: z.string(), label: z.string(), description: z.string() })),
        }),
      )
      .meta({ description: "What the words of each analysis mean, by the last word of its address." }),
    judgements: z
      .array(z.object({ id: z.enum(["roughlyEqual", "about"]), label: z.string(), description: z.string() }))
      .meta({ description: "What words of a claim are judged by." }),
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

export const changesSchema = z
  .object({
    since: z.string().nullable().meta({ description: "The version compared with; null where it is the beginning." }),
    until: z.string().meta({ description: "The version compared; the newest where none is asked for." }),
    versions: z
      .array(
        z.object({
          version: z.string(),
          day: z.string().meta({ description: "The day that record was compiled to." }),
          received: z.string().nullable().meta({ description: "When it came into this database (UTC); null where that was not noted." }),
          added: z.number().int(),
          changed: z.number().int(),
          removed: z.number().int(),
          files: z.array(z.string()).nullable().meta({
            description:
              "Files of the record that it wrote anew: coverage, terms and published counts change numbers too, and no event. Null where the files of it or of the version before are not kept.",
          }),
        }),
      )
      .meta({ description: "Every version this database knows, oldest first, with what each did to the one before." }),
    total: z.number().int().meta({ description: "All changes, also where the list is cut." }),
    changes: z.array(
      z.object({
        event: z.string(),
        title: z.string().nullable().meta({ description: "Of an event that is gone the last it had; null where that record is not kept." }),
        change: z.enum(["added", "changed", "removed"]),
        version: z.string().meta({ description: "The version that last touched the event." }),
        day: z.string(),
      }),
    ),
    vintage: vintageRef,
  })
  .meta({ id: "Changes" });

export const pinnedChangesSchema = z
  .object({
    pinned: vintageRef,
    events: z
      .object({ before: z.number().int(), now: z.number().int() })
      .meta({ description: "Events in the list behind the query, in the record pinned to and in today's." }),
    added: z.number().int().meta({ description: "In the list now and not then." }),
    changed: z.number().int().meta({ description: "In the list then and now, and told otherwise by the record now." }),
    removed: z.number().int().meta({ description: "In the list then and not now." }),
    coverageChanged: z
      .boolean()
      .meta({ description: "The sources are said to cover it otherwise: what was zero can be unknown, or the reverse." }),
    changes: z.array(z.object({ event: z.string(), title: z.string(), date: z.string(), change: z.enum(["added", "changed", "removed"]) })),
    vintage: vintageRef,
  })
  .meta({ id: "PinnedChanges" });

const interval = z.object({ from: z.string(), to: z.string(), completeness: z.enum(["full", "partial", "sample"]) });

export const sourcesSchema = z
  .object({
    since: sinceSchema,
    sources: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        publisher: z.string(),
        licence: z.string(),
        licenceUrl: z.string().nullable(),
        attribution: z.string().nullable().meta({ description: "A line the licence asks for wherever the data shows." }),
        url: z.string().nullable(),
        tier: z.enum(["vetted", "machine"]),
        description: z.string(),
        lastCoveredDay: z.string().nullable().meta({ description: "Last day of its coverage; null where it covers no kind of event." }),
        events: z.object({
          own: z.number().int().meta({ description: "Events this source brought." }),
          cited: z.number().int().meta({ description: "Events that cite it, its own among them." }),
        }),
        listings: z
          .object({ listed: z.number().int(), delisted: z.number().int(), carriedOver: z.number().int() })
          .nullable()
          .meta({ description: "Targets a sanctions list put on, took off, and had before its days begin; null for other sources." }),
        rows: z.object({
          read: z.number().int(),
          accepted: z.number().int(),
          merged: z.number().int().meta({ description: "Rows that became citations of another event." }),
          rejected: z.number().int(),
        }),
        issues: z
          .array(z.object({ severity: z.enum(["reject", "merge", "warning"]), reason: z.string(), rows: z.number().int() }))
          .meta({ description: "Rows refused, joined or doubted, by reason, most frequent first." }),
        gaps: z.array(z.string()).meta({ description: "What it is known not to hold." }),
        coverage: z.array(
          z.object({
            kind: label,
            from: z.string(),
            to: z.string(),
            spans: z
              .array(interval)
              .meta({ description: "The same, whatever the actor: joined where they touch, the most complete in front." }),
            intervals: z
              .array(
                interval.extend({
                  actor: label.nullable(),
                  partner: label.nullable(),
                  role: z.string().nullable(),
                  note: z.string().nullable(),
                }),
              )
              .meta({ description: "As the source states them; a null actor is every actor." }),
          }),
        ),
      }),
    ),
    vintage: vintageRef,
  })
  .meta({ id: "Sources" });

export type Sources = z.infer<typeof sourcesSchema>;
export type PinnedChanges = z.infer<typeof pinnedChangesSchema>;
export type Changes = z.infer<typeof changesSchema>;
export type Vintage = z.infer<typeof vintageSchema>;
export type Options = z.infer<typeof optionsSchema>;
export type Tenures = z.infer<typeof tenuresSchema>;
export type Periods = z.infer<typeof periodsSchema>;
export type Catalog = z.infer<typeof catalogSchema>;
