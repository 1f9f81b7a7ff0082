import type { FileFormat } from "./files.ts";

/** What a citation can be taken away as, by the extension of the file: what Zotero, EndNote, JabRef and Pandoc open. */
export const CITATION_FORMATS = {
  bib: {
    label: "BibTeX",
    contentType: "application/x-bibtex; charset=utf-8",
    compress: true,
    description: "An entry of BibTeX, and after that of an event one for each document that tells of it.",
  },
  ris: {
    label: "RIS",
    contentType: "application/x-research-info-systems; charset=utf-8",
    compress: true,
    description: "A record of RIS, and after that of an event one for each document that tells of it.",
  },
  json: {
    label: "CSL-JSON",
    contentType: "application/vnd.citationstyles.csl+json",
    compress: true,
    description: "A list of CSL-JSON: an item, and after that of an event one for each document that tells of it.",
  },
} as const satisfies Record<string, FileFormat>;

export type CitationFormat = keyof typeof CITATION_FORMATS;
