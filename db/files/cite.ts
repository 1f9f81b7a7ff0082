import type { Cite, VintageRef } from "#shared/api.ts";
import { citeBibtexEntries } from "#shared/cite/bibtex.ts";
import type { Citable } from "#shared/cite/citable.ts";
import { citeCsl } from "#shared/cite/csl.ts";
import { eventPermalink, pairPermalink } from "#shared/cite/permalink.ts";
import { citeFull, citeLine, citeQuote } from "#shared/cite/prose.ts";
import { citeRis } from "#shared/cite/ris.ts";
import { sayWhen } from "#shared/cite/cite-words.ts";
import type { CitationFormat } from "#shared/definitions/citation-files.ts";
import type { SidesId } from "#shared/definitions/sides.ts";
import type { Day } from "#shared/dates.ts";
import { STATUSES } from "#shared/definitions/vocabularies.ts";
import { capitalise } from "#shared/describe.ts";
import { pairSearches } from "#shared/pair-searches.ts";
import type { Query } from "#shared/query.ts";
import { hasId } from "#shared/tables.ts";
import type { Db } from "../client.ts";
import type { EventFileRequest } from "../query/event-file.ts";
import { sideOf } from "../query/analyses/parts.ts";
import { queryEvent } from "../query/event.ts";
import { queryReach, reachCaveat } from "../query/reach.ts";
import { spokenWords } from "#shared/words/spoken.ts";
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
  return citeCounts(db, query, countsContent(db, query, sides, site));
}

/**
 * A list of events: its footnotes are the documents that tell of them.
 * @throws BadParameter where the query cannot be answered
 */
export function citeList(db: Db, request: EventFileRequest, site: string): Cited {
  return citeCounts(db, request.query, eventsContent(db, request, site));
}

/**
 * The page of two sides: the events between them, under its own address.
 * @throws BadParameter for what is no state or organisation of the record
 */
export function citePair(db: Db, { one, other, knownOn }: { one: string; other: string; knownOn: Day | null }, site: string): Cited {
  const { all } = pairSearches(one, other, { asOf: null, knownOn });
  const vintage = queryVintageOf(db, all);
  const { table, describe } = eventsContent(db, { query: all, key: null, splitKey: null, order: "asc" }, site);
  const events = table.rows.length;
  const { cite: said, counted, pair, say } = spokenWords();
  const [first, second] = [sideOf(db, one).inText, sideOf(db, other).inText];
  const title = said.pairPage(capitalise(pair.title(first, second)));
  const statement = said.between(say.count(events, counted.events), first, second) + reachCaveat(queryReach(db, all));
  return {
    vintage,
    cited: { ...describe().cited, title, statement, url: pairPermalink(site, one, other, { version: vintage.version, knownOn }) },
  };
}

/** Counts or events of a query, as the file of them says it. */
export function citeCounts(db: Db, query: Query, { describe }: FileContent): Cited {
  return { vintage: queryVintageOf(db, query), cited: describe().cited };
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
  const { title, date, status, vintage, documents } = queryEvent(db, id);
  return {
    vintage,
    cited: {
      id: `readout-${id}`,
      title,
      when: date,
      event: id,
      statement: sayEvent(title, date, status),
      version: vintage.version,
      recordDay: vintage.recordDay,
      url: eventPermalink(site, id, vintage.version),
      footnotes: documents.map((document) => ({
        ...document,
        date: document.publishedOn,
        note: document.says === null ? null : spokenWords().cite.says(document.says),
      })),
    },
  };
}

/** What did not take place is told with what became of it. */
function sayEvent(title: string, date: string, status: string): string {
  const words = spokenWords();
  const { cite: said, terms } = words;
  const told = said.event(title, sayWhen(date, words));
  if (status === "held" || status === "in_force") return told;
  return `${told}, ${said.status(hasId(STATUSES, status) ? terms.statuses[status].label.toLowerCase() : status)}`;
}

/** A citation in every form. */
export function formatCite({ cited, vintage }: Cited): Cite {
  const words = spokenWords();
  return {
    permalink: cited.url,
    line: citeLine(cited, words),
    full: citeFull(cited, words),
    bibtex: citeBibtexEntries(cited, words),
    ris: citeRis(cited),
    csl: citeCsl(cited),
    quote: citeQuote(cited, words),
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
  bib: (cited) => ["bib", citeBibtexEntries(cited, spokenWords())],
  ris: (cited) => ["ris", citeRis(cited)],
  json: (cited) => ["csl.json", `${JSON.stringify(citeCsl(cited), null, 2)}\n`],
} as const satisfies Record<CitationFormat, (cited: Citable) => readonly [string, string]>;
