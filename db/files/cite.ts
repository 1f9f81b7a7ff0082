import type { Cite, VintageRef } from "#shared/api.ts";
import { citeBibtex } from "#shared/cite/bibtex.ts";
import type { Citable } from "#shared/cite/citable.ts";
import { citeCsl } from "#shared/cite/csl.ts";
import { eventPermalink } from "#shared/cite/permalink.ts";
import { citeFull, citeLine, citeQuote } from "#shared/cite/prose.ts";
import { citeRis } from "#shared/cite/ris.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { queryEvent } from "../query/event.ts";
import { queryVintageOf } from "../query/vintage.ts";
import { seriesContent } from "./series-file.ts";

/**
 * What a query counts, cited in every form.
 * @throws BadParameter where the query cannot be answered
 */
export function citeQuery(db: Db, query: Query, site: string): Cite {
  return inEveryForm(queryVintageOf(db, query), seriesContent(db, query, site).describe().cited);
}

/**
 * One event, cited in every form; its footnotes are the documents that tell of it.
 * @throws NotFound when the record has no such id
 */
export function citeEvent(db: Db, id: string, site: string): Cite {
  const { title, date, vintage, documents } = queryEvent(db, id);
  return inEveryForm(vintage, {
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
  });
}

function inEveryForm(vintage: VintageRef, cited: Citable): Cite {
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
