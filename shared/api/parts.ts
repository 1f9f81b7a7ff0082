import { z } from "zod";

/** An id of the record with its words. */
export const label = z.object({ id: z.string(), label: z.string() });

/** A state that stood before one asked for. */
export const predecessorSchema = z.object({
  ...label.shape,
  inText: z.string().meta({ description: "Its name inside a sentence." }),
  of: z.string().meta({ description: "The state asked for." }),
  until: z.string().meta({ description: "Its last day." }),
  filter: z.enum(["actor", "with"]).meta({ description: "Where the query names the state asked for." }),
});

export const vintageRef = z.object({ version: z.string(), recordDay: z.string(), lastCoveredDay: z.string().nullable() });

/** What has become of the events counted since the record that `asOf` names; only in an answer that is pinned to an older one. */
export const sinceSchema = z
  .object({
    version: z.string().meta({ description: "Today's record." }),
    recordDay: z.string(),
    before: z.number().int().meta({ description: "Events behind the query in the record pinned to." }),
    now: z.number().int().meta({ description: "Events behind it today." }),
    added: z.number().int(),
    changed: z.number().int().meta({ description: "In both, and told otherwise today." }),
    removed: z.number().int(),
    coverageChanged: z
      .boolean()
      .meta({ description: "The sources are said to cover it otherwise today: what was zero can be unknown, or the reverse." }),
    list: z.string().meta({ description: "The address that names them." }),
  })
  .nullable()
  .optional()
  .meta({
    description:
      "What has become of these events since; only where `asOf` names an older record. Null where today's record no longer knows an id of the query.",
  });

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
  attribution: z.string().nullable().meta({ description: "A line the licence asks for wherever the data shows." }),
});

/** What was known of a contact that had not ended on the day of `knownOn`. */
export const toldThenSchema = z
  .object({
    persons: z.array(label.extend({ actor: z.string().nullable() })).meta({ description: "Those of the event whom a title names." }),
    place: label.nullable().meta({ description: "Its place, where a title names it." }),
    pages: z
      .array(
        z.object({
          document: z.string(),
          publisher: z.string(),
          title: z.string(),
          url: z.string().nullable(),
          publishedOn: z.string().nullable(),
        }),
      )
      .meta({ description: "The newest three pages published by then, in time order." }),
  })
  .nullable()
  .meta({
    description:
      "What pages published by the day of `knownOn` told of it, where it had not ended then and its day was still to come. The record keeps no planned day.",
  });

export type ToldThen = NonNullable<z.infer<typeof toldThenSchema>>;

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
    gone: z
      .object({
        event: z.string(),
        title: z.string().nullable().meta({ description: "As it was told last; null where that record is not kept." }),
        removed: z.object({ version: z.string(), day: z.string() }).meta({ description: "The record without it." }),
        last: z
          .string()
          .nullable()
          .meta({ description: "The version that held it last: as `asOf` it still answers. Null where it is not kept." }),
        successor: z
          .object({ id: z.string(), title: z.string() })
          .nullable()
          .meta({ description: "The event its account was joined to, or its new id; null where none is known." }),
      })
      .optional()
      .meta({ description: "Of an event that left the record." }),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details." });

export type Since = NonNullable<z.infer<typeof sinceSchema>>;
export type VintageRef = z.infer<typeof vintageRef>;
export type Citation = z.infer<typeof citationSchema>;
export type Problem = z.infer<typeof problemSchema>;
