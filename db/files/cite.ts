import type { Cite, VintageRef } from "#shared/api.ts";
import { citeBibtex } from "#shared/cite/bibtex.ts";
import type { Citable } from "#shared/cite/citable.ts";
import { citeCsl } from "#shared/cite/csl.ts";
import { eventPermalink, listPermalink } from "#shared/cite/permalink.ts";
import { citeFull, citeLine, citeQuote } from "#shared/cite/prose.ts";
import { citeRis } from "#shared/cite/ris.ts";
import type { CitationFormat } from "#shared/definitions/citation-files.ts";
import type { SidesId } from "#shared/definitions/sides.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import type { EventFileRequest } from "../query/event-file.ts";
import { queryEvent } from "../query/event.ts";
import { queryVintageOf, queryVintageRef } from "../query/vintage.ts";
import type { FileContent } from "./content.ts";
import { eventsContent } from "./events-file.ts";
import { countsContent } from "./sides-file.ts";

/** Something to be cited, and the record it is cited from. */
export interface Cited {
  cited: Citable;
  vintage: VintageRef;
}

/**
 * What a query counts, and its other side where that is asked for too.
 * @throws BadParameter where the query cannot be answered
 */
export function citeQuery(db: Db, query: Query, site: string, sides: SidesId = "one"): Cited {
  return { vintage: queryVintageOf(db, query), cited: countsContent(db, query, sides, site).describe().cited };
}

/**
 * A list of events: its footnotes are the documents that tell of them.
 * @throws BadParameter where the query cannot be answered
 */
export function citeList(db: Db, request: EventFileRequest, site: string): Cited {
  const vintage = queryVintageOf(db, request.query);
  const { cited } = eventsContent(db, request, site).describe();
  // A row of a chart has its place there; the whole of a list has a page of its own.
  const whole = request.key === null && request.splitKey === null;
  return { vintage, cited: whole ? { ...cited, url: listPermalink(site, request.query, vintage) } : cited };
}

/** What a file holds, as the file itself says it. */
export function citeContent(db: Db, { describe }: FileContent): Cited {
  return { vintage: queryVintageRef(db).ref, cited: describe().cited };
}

/**
 * One event; its footnotes are the documents that tell of it.
 * @throws NotFound when the record has no such id
 */
export function citeEvent(db: Db, id: string, site: string): Cited {
  const { title, date, vintage, documents } = queryEvent(db, id);
  return {
    vintage,
    cited: {
      id: `readout-${id}`,
      title,
      when: date,
      event: id,
      statement: `${title}, ${date}`,
      version: vintage.version,
      recordDay: vintage.recordDay,
      url: eventPermalink(site, id, vintage.version),
      footnotes: documents.map((document) => ({
        ...document,
        date: document.publishedOn,
        note: document.says === null ? null : `says: ${document.says}`,
      })),
    },
  };
}

/** A citation in every form. */
export function formatCite({ cited, vintage }: Cited): Cite {
  return {
    permalink: cited.url,
    line: citeLine(cited),
    full: citeFull(cited),
    bibtex: citeBibtex(cited),
    ris: citeRis(cited),
    csl: [citeCsl(cited)],
    quote: citeQuote(cited),
    vintage,
  };
}

/** A citation as a file that a reference manager opens. */
export function buildCitation({ cited }: Cited, format: CitationFormat): { name: string; bytes: Buffer } {
  const [extension, text] = WRITERS[format](cited);
  return { name: `${cited.id.replaceAll(/[^\w.-]+/g, "-")}.${extension}`, bytes: Buffer.from(text) };
}

/** The extension apart from that of the data, and the text. */
const WRITERS = {
  bib: (cited) => ["bib", citeBibtex(cited)],
  ris: (cited) => ["ris", citeRis(cited)],
  json: (cited) => ["csl.json", `${JSON.stringify([citeCsl(cited)], null, 2)}\n`],
} as const satisfies Record<CitationFormat, (cited: Citable) => readonly [string, string]>;
