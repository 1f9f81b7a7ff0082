import { z } from "zod";
import { vintageRef } from "./parts.ts";

/** What stands at the root of the API. */
export const entrySchema = z
  .object({
    title: z.string(),
    version: z.string().meta({ description: "Of the API; its promise is in the document." }),
    vintage: vintageRef,
    links: z
      .object({ document: z.string(), page: z.string(), client: z.string(), changes: z.string() })
      .meta({ description: "The OpenAPI document, the page that draws it, the client for scripts, and what has changed." }),
    addresses: z.array(
      z.object({
        path: z.string().meta({ description: "Below the root, as the document names it." }),
        summary: z.string(),
        example: z.string().meta({ description: "A question that it answers." }),
      }),
    ),
  })
  .meta({ id: "Entry" });
