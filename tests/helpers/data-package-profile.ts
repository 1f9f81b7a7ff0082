import { z } from "zod";

/** What the profiles of Data Package v2 (datapackage.org/profiles/2.0) require of a package of tables, in our own words. */
const path = z.string().regex(/^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/);
const named = z.object({ title: z.string().optional(), path: path.optional() }).refine((value) => Object.keys(value).length > 0);
const licence = z
  .object({
    name: z
      .string()
      .regex(/^[-a-zA-Z0-9._]+$/)
      .optional(),
    path: path.optional(),
    title: z.string().optional(),
  })
  .refine(({ name, path: address }) => name !== undefined || address !== undefined, "a licence has a name or a path");
const field = z.object({
  name: z.string().min(1),
  type: z.enum([
    "string",
    "number",
    "integer",
    "boolean",
    "object",
    "array",
    "list",
    "datetime",
    "date",
    "time",
    "year",
    "yearmonth",
    "duration",
    "geopoint",
    "geojson",
    "any",
  ]),
  description: z.string().min(1),
});

export const dataPackageProfile = z.object({
  $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  id: z.string(),
  title: z.string(),
  description: z.string(),
  homepage: z.url(),
  version: z.string(),
  created: z.iso.datetime(),
  contributors: z.array(z.object({ title: z.string(), roles: z.array(z.string()).min(1) })).min(1),
  licenses: z.array(licence).min(1),
  sources: z.array(named).min(1),
  resources: z
    .array(
      z.object({
        name: z.string(),
        type: z.literal("table"),
        path,
        format: z.literal("csv"),
        mediatype: z.literal("text/csv"),
        encoding: z.literal("utf-8"),
        bytes: z.number().int().positive(),
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
        dialect: z.object({ header: z.boolean(), delimiter: z.string().length(1), lineTerminator: z.string(), doubleQuote: z.boolean() }),
        schema: z.object({
          $schema: z.literal("https://datapackage.org/profiles/2.0/tableschema.json"),
          fields: z.array(field).min(1),
          missingValues: z.array(z.string()),
          primaryKey: z.array(z.string()).optional(),
        }),
      }),
    )
    .min(1),
});
