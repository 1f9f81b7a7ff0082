import type { Series } from "#shared/api.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { queryAttributions } from "../query/publishers.ts";
import { queryVintageRef } from "../query/vintage.ts";
import { resolveQuery } from "../query/vocabulary.ts";
import { describeFile } from "./about.ts";
import type { FileContent } from "./content.ts";
import { analysisStem } from "./file-name.ts";
import type { Table } from "./table.ts";

/** What every analysis says of itself. */
export interface AnalysisAnswer {
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
  table: Table;
  site: string;
  /** Where the same is answered, pinned to the record. */
  permalink: string;
}

/** The main table of an analysis and what it is: which events are looked at, what was found, and who says so. */
export function analysisContent(db: Db, { query, name, title, answer, table, site, permalink }: AnalysisFile): FileContent {
  const finding = answer.finding ?? answer.sentence;
  return {
    table,
    describe: () =>
      describeFile(
        db,
        { query, key: null, splitKey: null, site, permalink },
        {
          id: analysisStem(query, name, queryVintageRef(db).ref.version),
          title,
          sentence: answer.sentence,
          statement: finding.replace(/\.$/, ""),
          period: answer.period,
          coverage: finding === answer.sentence ? [] : [finding],
          attributions: queryAttributions(db, resolveQuery(db, query)),
        },
      ),
  };
}
