import type { Series } from "#shared/api.ts";
import { sayFound } from "#shared/cite/say-found.ts";
import type { QuoteWords } from "#shared/cite/quotes/quote-words.ts";
import { rulesOf } from "#shared/definitions/analysis-rules.ts";
import { parseQuery, withFilter, type Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { describeLooked } from "../query/answer.ts";
import { queryReach } from "../query/reach.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { describeInText } from "../query/words.ts";
import type { Words } from "#shared/words/en.ts";
import { queryAttributionsOf } from "../query/publishers.ts";
import { queryVintageRef } from "../query/vintage.ts";
import { describeFile } from "./about.ts";
import type { Behind, FileContent } from "./content.ts";
import { analysisStem } from "#shared/file-name.ts";
import type { Table } from "./table.ts";
import { behindTies } from "./reference-file.ts";
import type { Tie } from "./tie.ts";

/** What every analysis says of itself. */
export interface AnalysisAnswer {
  /** The events it looks at. */
  query: string;
  sentence: string;
  period: Series["period"];
  finding?: string | undefined;
}

/** A part of the question that stands beside the query: what is asked of its events. */
export interface QuestionPart {
  id: string;
  label: string;
  /** As it stands in an address. */
  value: string;
  /** In the title of a file and a citation, after what is looked at; left out of it where nothing is said. */
  said?: string;
}

/** The analyses that have files and citations, by their addresses. */
export type AnalysisId = keyof Words["cite"]["analyses"];

interface AnalysisFile {
  query: Query;
  /** Its address, and in words. */
  name: AnalysisId;
  /** False where other days than those of the query are looked at. */
  isDated: boolean;
  question: readonly QuestionPart[];
  /** The same as it was asked, `name=value`; what is usual is left out. */
  asked: readonly string[];
  answer: AnalysisAnswer;
  /** What was found, in clauses of one sentence; null where there is nothing to measure. */
  quote: (said: QuoteWords) => string[] | null;
  /** What of all there is the rows are, in a sentence; null where they are all. */
  part: string | null;
  table: Table;
  /** The events that the rows count or name, and how that is read. */
  ties: () => readonly Tie[];
  tie: string;
  site: string;
  /** Where the same is answered, pinned to the record. */
  permalink: string;
}

/** The main table of an analysis and what it is: what was found, which events its rows count, and who says so. */
export function analysisContent(db: Db, file: AnalysisFile): FileContent {
  const { query, name, question, answer, part, table, site, permalink } = file;
  const understood = parseQuery(new URLSearchParams(answer.query));
  const finding = answer.finding ?? answer.sentence;
  const looked = lookedAt(file, understood);
  const whole = titleOf(db, file, looked);
  let behind: Behind | null = null;
  const findBehind = (): Behind => (behind ??= behindTies(db, file.ties(), file.tie, understood.knownOn));
  return {
    table,
    behind: findBehind,
    describe: () =>
      describeFile(
        db,
        { query, understood, question, events: findBehind().ids, key: null, splitKey: null, site, permalink, rules: rulesOf(name) },
        {
          id: analysisStem(query, name, queryVintageRef(db).ref.version, file.asked),
          title: whole,
          citedTitle: whole,
          sentence: answer.sentence,
          statement: sayQuote(db, file, looked, finding),
          period: answer.period,
          coverage: [...(finding === answer.sentence ? [] : [finding]), ...(part === null ? [] : [part])],
          attributions: queryAttributionsOf(db, findBehind().ids),
        },
      ),
  };
}

/** The events behind a table as a file of their own, which says of itself what the table says. */
export function behindContent({ behind, describe }: FileContent): FileContent {
  const { table, tie } = behind() ?? { table: () => NO_EVENTS, tie: null };
  return {
    table: table(),
    behind: () => null,
    describe: () => {
      const { about, cited } = describe();
      return {
        cited,
        about: { ...about, title: `Events behind: ${about.title}`, coverage: [...about.coverage, ...(tie === null ? [] : [tie])] },
      };
    },
  };
}

const NO_EVENTS: Table = { name: "events", columns: [], rows: [] };

/** What was found as a sentence to print, with what the sources do not cover. */
function sayQuote(db: Db, { name, isDated, quote }: AnalysisFile, looked: Query, finding: string): string {
  const words = spokenWords();
  const clauses = quote({ words, nameOf: (actor) => describeInText(db, "actor", actor) });
  const reach = queryReach(db, looked);
  const { things } = words.cite.analyses[name];
  return sayFound({ query: looked, things, isDated }, (fact, value) => describeInText(db, fact, value), { clauses, finding, reach }, words);
}

/**
 * The events looked at, as they were asked for.
 * @param understood those looked at, which can be fewer than asked for, as those of leaders alone
 */
function lookedAt({ query }: AnalysisFile, understood: Query): Query {
  const { kind = [], status = [] } = query.filters;
  return withFilter(withFilter(understood, "kind", kind), "status", status);
}

/** "Stretches without contact (contacts between the United States and Russia, all years)": what is asked, of whom and when. */
function titleOf(db: Db, { name, isDated, question }: AnalysisFile, looked: Query): string {
  const { cite } = spokenWords();
  const { title, things } = cite.analyses[name];
  const scope = describeLooked(db, looked, { things, isDated });
  return `${title} (${cite.parts([scope, ...question.flatMap(({ said }) => (said === undefined ? [] : [said]))])})`;
}
