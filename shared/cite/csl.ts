import type { Cite } from "../api.ts";
import { CITED_AUTHOR, citedDocuments, type Citable, type Footnote } from "./citable.ts";
import { closed } from "./prose.ts";

type Item = Cite["csl"][number];

/** The citation as an item of CSL-JSON, as Zotero and Pandoc read it, and after it each document that tells of an event. */
export function citeCsl(cited: Citable): Item[] {
  const { id, title, statement, version, recordDay, url } = cited;
  return [
    {
      id,
      type: "dataset",
      title,
      author: [{ literal: CITED_AUTHOR }],
      publisher: CITED_AUTHOR,
      version,
      issued: issuedOn(recordDay),
      URL: url,
      abstract: closed(statement),
    },
    ...citedDocuments(cited).map(documentOf),
  ];
}

function documentOf({ id, publisher, title, date, url, note }: Footnote): Item {
  return {
    id,
    type: url === null ? "document" : "webpage",
    title,
    author: [{ literal: publisher }],
    publisher,
    ...(date === null ? {} : { issued: issuedOn(date) }),
    ...(url === null ? {} : { URL: url }),
    ...(note === null || note === "" ? {} : { note }),
  };
}

/** `2017-07-07`, `2017-07` or `2017`, in as many parts as are known. */
function issuedOn(date: string): NonNullable<Item["issued"]> {
  return { "date-parts": [date.split("-").map(Number)] };
}
