import type { Cite } from "../api.ts";
import { CITED_AUTHOR, type Citable } from "./citable.ts";

/** The citation as an item of CSL-JSON, as Zotero and Pandoc read it. */
export function citeCsl({ id, title, statement, version, recordDay, url }: Citable): Cite["csl"][number] {
  return {
    id,
    type: "dataset",
    title,
    author: [{ literal: CITED_AUTHOR }],
    publisher: CITED_AUTHOR,
    version,
    issued: { "date-parts": [recordDay.split("-").map(Number)] },
    URL: url,
    abstract: `${statement}.`,
  };
}
