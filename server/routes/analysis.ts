import type { z } from "zod";
import type { Db } from "#db/client.ts";
import { analysisContent, type AnalysisAnswer } from "#db/files/analysis-file.ts";
import { writeFile } from "#db/files/build-file.ts";
import { analysisStem } from "#db/files/file-name.ts";
import type { Table } from "#db/files/table.ts";
import type { Tie } from "#db/files/tie.ts";
import { queryVintageRef } from "#db/query/vintage.ts";
import { formatQuery, QUERY_PARAMETERS, type Query } from "#shared/query.ts";
import { FILE_FORMATS } from "#shared/definitions/files.ts";
import { idsOf } from "#shared/tables.ts";
import { fileEndpoint, jsonEndpoint, type ApiRequest, type Endpoint, type Parameter } from "../endpoint.ts";
import { formatParameters, readFormat } from "./byte-order-mark.ts";
import { isHeavy } from "./files.ts";

/** A request understood, whatever record it is asked of. */
interface Asked<Answer> {
  canonical: string;
  query: Query;
  ask: (db: Db) => Answer;
  /** The events that the rows of the answer count or name. */
  ties: (db: Db, answer: Answer) => readonly Tie[];
}

interface Analysis<Schema extends z.ZodType<AnalysisAnswer>> {
  /** Its address, and the first word of its file's name. */
  name: string;
  /** In words, as a file of it is called. */
  title: string;
  /** The page that shows it; that of its name where nothing is said. */
  page?: string;
  summary: string;
  parameters: readonly Parameter[];
  schema: Schema;
  read: (request: ApiRequest) => Asked<z.output<Schema>>;
  table: (answer: z.output<Schema>, ties: () => readonly Tie[]) => Table;
  /** How a row is found among the events behind it, for whoever reads the package. */
  tie: string;
}

/** An analysis as JSON, and its main table as a file in each format. */
export function analysisOf<Schema extends z.ZodType<AnalysisAnswer>>({
  name,
  title,
  page = `/${name}`,
  summary,
  parameters,
  schema,
  read,
  table,
  tie,
}: Analysis<Schema>): Endpoint[] {
  return [
    jsonEndpoint({
      path: `/${name}`,
      summary,
      parameters,
      schema,
      prepare: (db, request) => {
        const { canonical, ask } = read(request);
        return { canonical, build: () => ask(db) };
      },
    }),
    ...idsOf(FILE_FORMATS).map((format) =>
      fileEndpoint({
        path: `/${name}.${format}`,
        summary: `The main table of /${name} as a file. ${FILE_FORMATS[format].description}`,
        parameters: [...parameters, ...formatParameters(format)],
        format,
        prepare: (db, whole, { site }) => {
          const { byteOrderMark, asked, request } = readFormat(whole, format, read);
          const { canonical, query, ask, ties } = asked;
          return {
            canonical: `${canonical} bom=${byteOrderMark} at ${site}`,
            heavy: () => format === "zip" && isHeavy(db, { query, key: null, splitKey: null }),
            build: () => {
              const { version } = queryVintageRef(db).ref;
              const answer = ask(db);
              const permalink = `${site}${page}?${pinnedSearch(query, request, version)}`;
              let found: readonly Tie[] | null = null;
              const findTies = (): readonly Tie[] => (found ??= ties(db, answer));
              const laid = table(answer, findTies);
              const content = analysisContent(db, { query, name, title, answer, table: laid, ties: findTies, tie, site, permalink });
              return writeFile(db, content, analysisStem(query, name, version), { format, byteOrderMark });
            },
          };
        },
      }),
    ),
  ];
}

/** The query pinned to the record that answered it, and what the analysis takes beside it: the state of its page. */
function pinnedSearch(query: Query, { pairs }: ApiRequest, version: string): string {
  const own = pairs.filter(([name]) => !QUERY_PARAMETERS.includes(name));
  return [
    formatQuery({ ...query, asOf: version }),
    ...own.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`),
  ].join("&");
}
