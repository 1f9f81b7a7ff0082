import { stringify } from "yaml";
import { CITED_AUTHOR, type Citable } from "#shared/cite/citable.ts";
import type { About } from "./about.ts";

/** `CITATION.cff` of the Citation File Format 1.2.0, with each source as a reference. */
export function formatCitationFile({ sources, sentence }: About, { title, version, recordDay, url }: Citable): string {
  return stringify(
    {
      "cff-version": "1.2.0",
      message: "Cite these data with their version, and the sources beside them.",
      type: "dataset",
      title,
      abstract: sentence,
      authors: [{ name: CITED_AUTHOR }],
      version,
      "date-released": recordDay,
      url,
      ...(sources.length === 0
        ? {}
        : {
            references: sources.map((source) => ({
              type: "data",
              title: source.name,
              authors: [{ name: source.publisher }],
              ...(source.url === null ? {} : { url: source.url }),
              notes: source.licence,
            })),
          }),
    },
    { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" },
  );
}
