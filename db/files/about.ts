import { explore } from "#shared/words/en/explore.ts";
import type { SQL } from "drizzle-orm";
import type { Citation, Series, VintageRef } from "#shared/api.ts";
import { citeLine } from "#shared/cite/prose.ts";
import type { Footnote } from "#shared/cite/citable.ts";
import { queryPermalink } from "#shared/cite/permalink.ts";
import type { AnalysisRule } from "#shared/definitions/analysis-rules.ts";
import { COUNTING_RULES } from "#shared/definitions/counting.ts";
import { FILTERS } from "#shared/definitions/filters.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import { filterValues, formatQuery, type Query } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import type { Db } from "../client.ts";
import { tierOf } from "../machine/tier.ts";
import { machineSourceNotes } from "../query/machine.ts";
import { countReportsBySource } from "../query/machine-list.ts";
import { queryFewDocuments } from "../query/citations.ts";
import { compileEventIds } from "../query/events.ts";
import { querySourceNotes, type SourceNote } from "../query/source-notes.ts";
import { queryVintageOf, queryVintageRef } from "../query/vintage.ts";
import { resolveQuery } from "../query/vocabulary.ts";
import { describeFact } from "../query/words.ts";
import type { Described } from "./content.ts";

/** What a file says of itself beside its rows, in whatever format. */
export interface About {
  title: string;
  sentence: string;
  /** The query as asked, and as understood: named periods in days. Null for a table that answers none, as is what follows from it. */
  query: string | null;
  understood: string | null;
  filters: { id: string; label: string; values: { id: string; label: string }[] }[];
  /** What an analysis was asked beside its query; empty for a count. */
  question: { id: string; label: string; value: string }[];
  metric: { id: string; label: string; description: string } | null;
  countingRule: { id: string; label: string; description: string } | null;
  /** What the words of an analysis mean. */
  rules: { label: string; description: string }[];
  period: Series["period"] | null;
  coverage: string[];
  missing: string;
  escaping: string;
  version: string;
  recordDay: string;
  lastCoveredDay: string | null;
  contentHash: string;
  permalink: string;
  citation: string;
  attributions: string[];
  sources: SourceNote[];
}

interface AboutRequest {
  query: Query;
  /** The query as it was understood, where that is not the one with its period in days. */
  understood?: Query;
  /** A subquery of the events behind the rows; all behind the query where it is left out. */
  events?: SQL | null;
  /** Machine-coded reports behind the rows, by source; all behind the query where it is left out. */
  reports?: ReadonlyMap<string, number>;
  /** What is asked of the events beside the query. */
  question?: Readonly<About["question"]>;
  key: string | null;
  splitKey: string | null;
  /** Where readers reach the page, without a slash at the end. */
  site: string;
  /** Where the same is answered, pinned to the record; the page that draws the query where it is left out. */
  permalink?: string;
  /** What the words of an analysis mean; none of a query. */
  rules?: readonly AnalysisRule[];
}

interface AboutAnswer {
  title: string;
  /** What, of whom and when: the title in a bibliography. */
  citedTitle: string;
  sentence: string;
  /** What is said in one sentence. */
  statement: string;
  period: Series["period"] | null;
  coverage: string[];
  attributions: string[];
  /** Names it in a bibliography. */
  id: string;
}

/** What a file says of the query behind it, with the citation of what it holds. */
export function describeFile(db: Db, { query, key, splitKey, site, ...given }: AboutRequest, answer: AboutAnswer): Described {
  const isMachine = query.tier === "machine";
  const ref = queryVintageOf(db, query);
  const contentHash = isMachine ? tierOf(db).contentHash : queryVintageRef(db).contentHash;
  const text = formatQuery(query);
  const understood = given.understood ?? resolveQuery(db, query);
  const events = isMachine ? null : (given.events ?? compileEventIds(db, { query, key, splitKey }));
  const sources =
    events === null
      ? machineSourceNotes(db, understood, given.reports ?? countReportsBySource(db, { query: understood, key, splitKey }))
      : querySourceNotes(db, events);
  const documents = events === null ? [] : queryFewDocuments(db, events, MOST_PAGES);
  const { id, title, citedTitle, sentence, statement, period, coverage, attributions } = answer;
  const permalink = given.permalink ?? queryPermalink(site, query, ref);
  const { version, recordDay } = ref;
  const cited = {
    id,
    title: citedTitle,
    when: null,
    event: null,
    statement,
    version,
    recordDay,
    url: permalink,
    footnotes: [...documents.map(pageOf), ...sources.map(footnoteOf)],
  };
  const metric = isMachine && query.metric === "events" ? explore.reports.measure : METRICS[query.metric];
  const rule = isMachine && query.count === "event" ? explore.reports.rule : COUNTING_RULES[query.count];
  return {
    cited,
    about: {
      title,
      sentence,
      query: text,
      understood: formatQuery(understood),
      filters: describeFilters(db, understood),
      question: (given.question ?? []).map((part) => ({ id: part.id, label: part.label, value: part.value })),
      metric: { id: query.metric, label: metric.label, description: metric.description },
      rules: [...(given.rules ?? [])],
      countingRule: { id: query.count, label: rule.label, description: rule.description },
      period,
      coverage,
      ...tellRecord(ref, contentHash, { permalink, cited, attributions, sources }),
    },
  };
}

/** As many pages as footnotes of a sentence may name; more of them stand in the files, and the collections they are of in the sentence. */
const MOST_PAGES = 12;

/** How a file is read, which record it is of, how it is cited and who says so: the end of what every file says of itself. */
export function tellRecord(
  { version, recordDay, lastCoveredDay }: VintageRef,
  contentHash: string,
  { permalink, cited, attributions, sources }: Pick<About, "permalink" | "attributions" | "sources"> & Pick<Described, "cited">,
) {
  return {
    missing: MISSING,
    escaping: ESCAPING,
    version,
    recordDay,
    lastCoveredDay,
    contentHash,
    permalink,
    citation: citeLine(cited),
    attributions,
    sources,
  };
}

const MISSING = "An empty cell is unknown or not covered, never zero; zero is written as 0.";
const ESCAPING =
  "In CSV, a text that a spreadsheet would run as a formula (it starts with =, +, -, @, a tab or a line break) has an apostrophe in front. Other formats hold it as it is, as text.";

function describeFilters(db: Db, query: Query): About["filters"] {
  return idsOf(FILTERS).flatMap((id) => {
    const values = filterValues(query, id);
    if (!values) return [];
    const { label, fact } = FILTERS[id];
    return [{ id, label, values: values.map((value) => ({ id: value, label: describeFact(db, fact, value) })) }];
  });
}

/** A page that tells of what is cited. */
function pageOf({ id, publisher, title, publishedOn, url }: Citation): Footnote {
  return { id, publisher, title, date: publishedOn, url, note: null };
}

/** A collection as a source of a citation. */
export function footnoteOf({ id, publisher, name, url, licence }: SourceNote): Footnote {
  return { id, publisher, title: name, date: null, url, note: licence };
}
