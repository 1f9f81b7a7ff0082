import { z } from "zod";
import { vintageRef } from "./parts.ts";

const cslItem = z.object({
  id: z.string(),
  type: z.enum(["dataset", "webpage", "document"]),
  title: z.string(),
  author: z.array(z.object({ literal: z.string() })),
  publisher: z.string(),
  version: z.string().optional(),
  issued: z.object({ "date-parts": z.tuple([z.array(z.number().int())]) }).optional(),
  URL: z.string().optional(),
  abstract: z.string().optional(),
  note: z.string().optional(),
});

export const citeSchema = z
  .object({
    permalink: z.string().meta({ description: "Where it is found again; the fragment names the version of the record." }),
    line: z.string().meta({ description: "One line." }),
    full: z.string().meta({ description: "A reference for a bibliography, with the sources." }),
    bibtex: z.string(),
    ris: z.string(),
    csl: z
      .array(cslItem)
      .meta({ description: "CSL-JSON, as Zotero and Pandoc read it: what is cited, and after an event each document that tells of it." }),
    quote: z
      .object({ text: z.string(), footnotes: z.array(z.string()) })
      .meta({ description: "A sentence to quote, with a numbered footnote for the record and for each source." }),
    vintage: vintageRef,
  })
  .meta({ id: "Cite" });

export type Cite = z.infer<typeof citeSchema>;
