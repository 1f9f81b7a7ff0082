import type { Series } from "#shared/api.ts";
import { sayFinding } from "#shared/cite/prose.ts";
import { rulesOf } from "#shared/definitions/analysis-rules.ts";
import { parseQuery, withFilter, type Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { describeLooked } from "../query/answer.ts";
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

interface AnalysisFile {
  query: Query;
  /** Its address, and in words. */
  name: string;
  title: string;
  /** What it looks at where the query names no kind. */
  things: string;
  /** False where other days than those of the query are looked at. */
  isDated: boolean;
  question: readonly QuestionPart[];
  /** The same as it was asked, `name=value`; what is usual is left out. */
  asked: readonly string[];
  answer: AnalysisAnswer;
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
  const whole = titleOf(db, file, understood);
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
          statement: sayFinding(whole, finding.replace(/\.$/, "")),
          period: answer.period,
          coverage: [...(finding === answer.sentence ? [] : [finding]), ...(part === null ? [] : [part])],
          attributions: queryAttributionsOf(db, findBehind().ids),
        },
      ),
  };
}

/**
 * "Stretches without contact (contacts between the United States and Russia, all years)": what is asked, of whom and when.
 * @param understood the events looked at, which can be fewer than asked for, as those of leaders alone
 */
function titleOf(db: Db, { query, title, things, isDated, question }: AnalysisFile, understood: Query): string {
  const { kind = [], status = [] } = query.filters;
  const looked = describeLooked(db, withFilter(withFilter(understood, "kind", kind), "status", status), { things, isDated });
  return `${title} (${[looked, ...question.flatMap(({ said }) => (said === undefined ? [] : [said]))].join("; ")})`;
}
