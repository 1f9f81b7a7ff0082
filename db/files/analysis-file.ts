import type { Series } from "#shared/api.ts";
import { parseQuery, type Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { queryAttributionsOf } from "../query/publishers.ts";
import { queryVintageRef } from "../query/vintage.ts";
import { describeFile } from "./about.ts";
import type { Behind, FileContent } from "./content.ts";
import { analysisStem } from "./file-name.ts";
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

interface AnalysisFile {
  query: Query;
  /** Its address, and in words. */
  name: string;
  title: string;
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
  const { query, name, title, answer, part, table, site, permalink } = file;
  const understood = parseQuery(new URLSearchParams(answer.query));
  const finding = answer.finding ?? answer.sentence;
  let behind: Behind | null = null;
  const findBehind = (): Behind => (behind ??= behindTies(db, file.ties(), file.tie, understood.knownOn));
  return {
    table,
    behind: findBehind,
    describe: () =>
      describeFile(
        db,
        { query, understood, events: findBehind().ids, key: null, splitKey: null, site, permalink },
        {
          id: analysisStem(query, name, queryVintageRef(db).ref.version),
          title,
          sentence: answer.sentence,
          statement: finding.replace(/\.$/, ""),
          period: answer.period,
          coverage: [...(finding === answer.sentence ? [] : [finding]), ...(part === null ? [] : [part])],
          attributions: queryAttributionsOf(db, findBehind().ids),
        },
      ),
  };
}
