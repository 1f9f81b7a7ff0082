import { z } from "zod";

/** A table taken away as JSON: its rows as objects, behind what they are and what each column means. */
export const jsonFileSchema = z
  .object({
    metadata: z.looseObject({
      title: z.string(),
      sentence: z.string(),
      version: z.string().meta({ description: "Data version." }),
      permalink: z.string(),
      citation: z.string(),
      rowCount: z.number().int(),
    }),
    columns: z.array(
      z.object({
        name: z.string(),
        type: z.enum(["string", "integer", "number", "boolean", "date"]),
        description: z.string(),
        unit: z.string().optional().meta({ description: "What one unit of a number is." }),
      }),
    ),
    rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))),
  })
  .meta({ id: "JsonFile", description: "A null is unknown or not covered, never zero." });
