import type { z } from "zod";
import type { Db } from "#db/client.ts";
import { analysisContent, behindContent, type AnalysisAnswer, type AnalysisId, type QuestionPart } from "#db/files/analysis-file.ts";
import { keepFile } from "#db/files/kept-file.ts";
import { writeFile } from "#db/files/build-file.ts";
import { citeContent } from "#db/files/cite.ts";
import type { FileContent } from "#db/files/content.ts";
import { analysisStem } from "#shared/file-name.ts";
import type { Table } from "#db/files/table.ts";
import type { Tie } from "#db/files/tie.ts";
import { comparePinned, tellSince } from "#db/query/pinned.ts";
import { queryVintageRef } from "#db/query/vintage.ts";
import { pinnedChangesSchema } from "#shared/api.ts";
import type { QuoteWords } from "#shared/cite/quotes/quote-words.ts";
import { fixedNames, refuseFixed } from "#shared/analysis-fixes.ts";
import { formatQuery, QUERY_PARAMETERS, type Query } from "#shared/query.ts";
import { rulesOf } from "#shared/definitions/analysis-rules.ts";
import { FILE_FORMATS } from "#shared/definitions/files.ts";
import { idsOf } from "#shared/tables.ts";
import { fileEndpoint, jsonEndpoint, type ApiRequest, type Endpoint, type Parameter, type Prepared, type Setting } from "../endpoint.ts";
import { formatParameters, readFormat } from "./byte-order-mark.ts";
import { citationsOf } from "./citation.ts";
import { isHeavy } from "./files.ts";

/** A request understood, whatever record it is asked of. */
interface Asked<Answer> {
  canonical: string;
  query: Query;
  /** What is asked beside the query, as it was understood: whoever reads a file can ask the same again. */
  question?: (answer: Answer) => readonly QuestionPart[];
  ask: (db: Db) => Answer;
  /** What was found, in clauses of a sentence to print; null where there is nothing to measure. */
  quote: (db: Db, answer: Answer, said: QuoteWords) => string[] | null;
  /** The events that the rows of the answer count or name. */
  ties: (db: Db, answer: Answer) => readonly Tie[];
  /** Ids of the events that the whole answer counts, where its rows are of some of them. */
  counted?: (db: Db, answer: Answer) => readonly string[];
  /** What of all there is the rows are, in a sentence; nothing said is all. */
  part?: (answer: Answer) => string | null;
  /** Parameters that a file takes and its page does not. */
  beyondPage?: readonly string[];
  /** Whether others would wait for it, whatever the format. */
  isSlow?: boolean;
}

interface Analysis<Schema extends z.ZodType<AnalysisAnswer>> {
  /** Its address, and the first word of its file's name. */
  name: AnalysisId;
  /** False where other days than those of a query are looked at. */
  isDated?: boolean;
  /** The page that shows it; that of its name where nothing is said. */
  page?: string;
  summary: string;
  parameters: readonly Parameter[];
  /** Those of its files, where they differ. */
  fileParameters?: readonly Parameter[];
  schema: Schema;
  /** A file and what is quoted of it are of everything found, an answer of as much as a page draws. @throws BadParameter */
  read: (request: ApiRequest, extent: "file" | "page") => Asked<z.output<Schema>>;
  table: (answer: z.output<Schema>, ties: () => readonly Tie[]) => Table;
  /** How a row is found among the events behind it, for whoever reads the package. */
  tie: string;
}

/** An analysis as the server answers it. */
export interface AnsweredAnalysis {
  name: string;
  endpoints: readonly Endpoint[];
  /** The answer of its address, with the events it counts. @throws BadParameter */
  prepare: (db: Db, request: ApiRequest, setting: Setting) => Prepared<CountedAnswer<AnalysisAnswer>>;
}

/** An answer with the ids of the events that it counts: whoever needs both asks once. */
interface CountedAnswer<Answer> {
  answer: Answer;
  counted: () => readonly string[];
}

/** The package of an analysis has its events too: alone they are no package. */
const EVENT_FORMATS = idsOf(FILE_FORMATS).filter((format) => format !== "zip");

/** At most so many events are named that have come, changed or gone. */
const MAX_NAMED = 1000;

/** An analysis as JSON, its main table as a file in each format, how to cite it, and what became of its events since. */
export function analysisOf<Schema extends z.ZodType<AnalysisAnswer>>({
  name,
  isDated = true,
  page = `/${name}`,
  summary,
  parameters: declared,
  fileParameters: declaredOfFiles = declared,
  schema,
  read: readAsked,
  table,
  tie,
}: Analysis<Schema>): AnsweredAnalysis {
  const parameters = withoutFixedOnes(name, declared);
  const fileParameters = withoutFixedOnes(name, declaredOfFiles);
  const endpoints: Endpoint[] = [
    jsonEndpoint({
      path: `/${name}`,
      tag: "analyses",
      summary,
      description: rulesOf(name)
        .map(({ label, description }) => `- ${label}: ${description}`)
        .join("\n"),
      parameters,
      schema,
      prepare: (db, request, setting) => {
        const { canonical, build } = prepareAnswer(db, request, setting);
        return { canonical, build: () => build().answer };
      },
    }),
    jsonEndpoint({
      path: `/${name}/pinned`,
      tag: "changes",
      summary: `What has become of the events that /${name} counts.`,
      description: `Since the record that \`asOf\` names: those come, changed and gone, at most ${MAX_NAMED} by name.`,
      parameters,
      schema: pinnedChangesSchema,
      prepare: (db, request, { current }) => {
        const { canonical } = read(request, "page");
        return { canonical, build: () => comparePinned(db, current, (record) => countIn(record, request), MAX_NAMED) };
      },
    }),
    ...idsOf(FILE_FORMATS).map((format) =>
      fileEndpoint({
        path: `/${name}.${format}`,
        tag: "analyses",
        summary: `The main table of /${name} as a file. ${FILE_FORMATS[format].description}`,
        parameters: [...fileParameters, ...formatParameters(format)],
        format,
        prepare: (db, whole, { site }) => {
          const { byteOrderMark, asked, request } = readFormat(whole, format, (rest) => read(rest, "file"));
          const { canonical, query } = asked;
          return {
            canonical: `${canonical} bom=${byteOrderMark} at ${site}`,
            heavy: () => asked.isSlow === true || (format === "zip" && isHeavy(db, { query, key: null, splitKey: null })),
            build: () => {
              const stem = analysisStem(query, name, queryVintageRef(db).ref.version, askedBeside(request.pairs));
              return writeFile(db, keepContent(db, asked, request, site), stem, { format, byteOrderMark });
            },
          };
        },
      }),
    ),
    ...EVENT_FORMATS.map((format) =>
      fileEndpoint({
        path: `/${name}/events.${format}`,
        tag: "analyses",
        summary: `The events behind the main table of /${name} with their sources, each with where it is counted. ${FILE_FORMATS[format].description}`,
        parameters: [...fileParameters, ...formatParameters(format)],
        format,
        prepare: (db, whole, { site }) => {
          const { byteOrderMark, asked, request } = readFormat(whole, format, (rest) => read(rest, "file"));
          const { canonical, query } = asked;
          return {
            canonical: `${canonical} bom=${byteOrderMark} at ${site}`,
            heavy: () => asked.isSlow === true || isHeavy(db, { query, key: null, splitKey: null }),
            build: () => {
              const stem = analysisStem(query, `${name}-events`, queryVintageRef(db).ref.version, askedBeside(request.pairs));
              return writeFile(db, behindContent(keepContent(db, asked, request, site)), stem, { format, byteOrderMark });
            },
          };
        },
      }),
    ),
    ...citationsOf({
      path: `/${name}`,
      of: `what /${name} finds`,
      parameters: fileParameters,
      prepare: (db, request, site) => {
        const asked = read(request, "file");
        return { canonical: asked.canonical, build: () => citeContent(db, layContent(db, asked, request, site)) };
      },
    }),
  ];

  return { name, endpoints, prepare: prepareAnswer };

  function read(request: ApiRequest, extent: "file" | "page"): Asked<z.output<Schema>> {
    const asked = readAsked(request, extent);
    refuseFixed(name, asked.query);
    return asked;
  }

  function prepareAnswer(db: Db, request: ApiRequest, { current }: Setting): Prepared<CountedAnswer<z.output<Schema>>> {
    const asked = read(request, "page");
    const compare = () => comparePinned(db, current, (record) => countIn(record, request), 0);
    const list = `/${name}/pinned?${searchOf(asked.query, request.pairs)}`;
    return {
      canonical: asked.canonical,
      build: () => {
        const answer = asked.ask(db);
        return { answer: { ...answer, since: tellSince(db, current, compare, list) }, counted: () => countOf(db, asked, answer) };
      },
    };
  }

  /** Of the record given, whichever the request names. */
  function countIn(db: Db, request: ApiRequest): readonly string[] {
    const asked = read({ ...request, pairs: request.pairs.filter(([own]) => own !== "asOf") }, "page");
    return countOf(db, asked, asked.ask(db));
  }

  function countOf(db: Db, { ties, counted }: Asked<z.output<Schema>>, answer: z.output<Schema>): readonly string[] {
    return counted?.(db, answer) ?? [...new Set(ties(db, answer).map(({ event }) => event))];
  }

  /** Laid once for the rows, the events behind them and the package of both. */
  function keepContent(db: Db, asked: Asked<z.output<Schema>>, request: ApiRequest, site: string): FileContent {
    const lay = () => ({ content: layContent(db, asked, request, site), stem: name });
    return keepFile(db, `${name} ${asked.canonical} at ${site}`, lay).content;
  }

  function layContent(db: Db, asked: Asked<z.output<Schema>>, request: ApiRequest, site: string): FileContent {
    const { query, ask, ties, part, question, quote, beyondPage = [] } = asked;
    const shown = request.pairs.filter(([own]) => !beyondPage.includes(own));
    const permalink = `${site}${page}?${searchOf({ ...query, asOf: queryVintageRef(db).ref.version }, shown)}`;
    const answer = ask(db);
    let found: readonly Tie[] | null = null;
    const findTies = (): readonly Tie[] => (found ??= ties(db, answer));
    const laid = table(answer, findTies);
    return analysisContent(db, {
      query,
      name,
      isDated,
      question: question?.(answer) ?? [],
      asked: askedBeside(request.pairs),
      answer,
      quote: (said) => quote(db, answer, said),
      part: part?.(answer) ?? null,
      table: laid,
      ties: findTies,
      tie,
      site,
      permalink,
    });
  }
}

function withoutFixedOnes(name: AnalysisId, parameters: readonly Parameter[]): readonly Parameter[] {
  const fixed = fixedNames(name);
  return parameters.filter((parameter) => !fixed.includes(parameter.name));
}

/** What is asked beside the query. */
export function askedBeside(pairs: ApiRequest["pairs"]): string[] {
  return pairs.filter(([name]) => !QUERY_PARAMETERS.includes(name)).map(([name, value]) => `${name}=${value}`);
}

/** A query and what the analysis takes beside it: the state of its page. */
function searchOf(query: Query, pairs: ApiRequest["pairs"]): string {
  const own = pairs.filter(([name]) => !QUERY_PARAMETERS.includes(name));
  return [formatQuery(query), ...own.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`)]
    .filter((part) => part !== "")
    .join("&");
}
