import type { z } from "zod";
import type { Db } from "#db/client.ts";
import { queryPublishersOf } from "#db/query/publishers.ts";
import type { Since } from "#shared/api.ts";
import { FIGURES, type FigureId } from "#shared/definitions/figures.ts";
import type { Figure } from "#shared/picture/figure.ts";
import type { Said } from "#shared/picture/origin.ts";
import { parseQuery, type Query } from "#shared/query.ts";
import { BadParameter } from "#shared/errors.ts";
import { allowAlso, LANG, type ApiRequest, type Endpoint, type Parameter, type Prepared, type Setting } from "../endpoint.ts";
import { optional, readWord, takeOwn } from "../parameters.ts";
import { ANALYSES } from "../routes/analyses.ts";
import type { AnsweredAnalysis } from "../routes/analysis.ts";

/** A figure with what stands around it. */
export interface BuiltFigure {
  figure: Figure;
  said: Said;
  query: Query;
  /** What has become of the events it counts, where it is pinned. */
  since: Since | null | undefined;
  /** The page that shows it, with the state it was asked in. */
  page: string;
  /** What the mark that was asked for counts. */
  marked: MarkList | null;
}

/** The events behind a mark that no query tells. */
export interface MarkList {
  label: string;
  /** As many as the mark counts. */
  total: number;
  /** In the order they are counted in, each as often as it is; a note says what it is counted for. */
  rows: readonly { id: string; note: string | null }[];
}

/** Of a figure whose marks no query tells: how one is asked for, and what it counts; null where it has no such mark. */
export interface Marks<Answer> {
  ask?: (mark: string) => readonly (readonly [string, string])[];
  list: (db: Db, answer: Answer, mark: string) => MarkList | null;
}

/** What a figure is made from: the address whose answer it draws, and how it is asked. */
export interface FigureSource {
  id: FigureId;
  parameters: readonly Parameter[];
  /** Whether it answers which events a mark counts, asked as `mark`. */
  hasMarks: boolean;
  /**
   * @param also parameters of the picture or the embed, which the analysis does not know
   * @throws BadParameter
   */
  prepare: (db: Db, request: ApiRequest, setting: Setting, also: readonly string[]) => Prepared<BuiltFigure>;
}

interface Answered {
  query: string;
  since?: Since | null | undefined;
}

interface Drawn<Schema extends z.ZodType<Answered>> {
  id: FigureId;
  schema: Schema;
  draw: (answer: z.output<Schema>, show: string) => Figure;
  page: (search: string) => string;
  marks?: Marks<z.output<Schema>>;
}

/** The figure of an analysis, drawn from the very answer of its address. */
export function figureOf<Schema extends z.ZodType<Answered>>({ id, schema, draw, page, marks }: Drawn<Schema>): FigureSource {
  const { endpoint, analysis } = findAnalysis(id);
  const ways: readonly string[] = FIGURES[id].show;
  const [usual = ""] = ways;
  return {
    id,
    parameters: [
      ...endpoint.parameters.filter((parameter) => parameter !== LANG),
      ...(ways.length === 0 ? [] : [optional("show", "How it is drawn.", ways, ways[1] ?? usual, { fallback: usual })]),
    ],
    hasMarks: marks !== undefined,
    prepare: (db, request, setting, also) => {
      const names = ways.length === 0 ? also : ["show", ...also];
      const { own, rest } = takeOwn(request, names);
      const show = ways.length === 0 ? usual : readWord("show", own["show"], ways, usual);
      const mark = marks === undefined ? undefined : own["mark"];
      const opened = mark === undefined ? [] : (marks?.ask?.(mark) ?? []);
      const kept = rest.filter(([name]) => !opened.some(([other]) => other === name));
      const asked = { ...request, pairs: [...kept, ...opened] };
      const { canonical, build } = allowAlso(names, () => analysis.prepare(db, asked, setting));
      const search = searchOf([...rest, ...(show === usual ? [] : ([["show", show]] as const))]);
      return {
        canonical: `${canonical} show=${show}${mark === undefined ? "" : ` mark=${mark}`}`,
        build: () => {
          const { answer: found, counted } = build();
          const answer = schema.parse(found);
          const query = parseQuery([...new URLSearchParams(answer.query)]);
          const said = queryPublishersOf(db, counted());
          const marked = mark === undefined ? null : findMark(marks, db, answer, mark);
          return { figure: draw(answer, show), said, query, since: answer.since, page: page(search), marked };
        },
      };
    },
  };
}

/** The address of the page that shows a figure, pinned to the record it was drawn from. */
export function pinnedPage({ page, figure }: BuiltFigure, site: string): string {
  const url = new URL(page, `${site}/`);
  url.searchParams.set("asOf", figure.vintage.version);
  return url.href.replaceAll("%2C", ",");
}

/** Pairs as an address holds them, commas as they are. */
export function searchOf(pairs: readonly (readonly [string, string])[]): string {
  return new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString().replaceAll("%2C", ",");
}

function findMark<Answer>(marks: Marks<Answer> | undefined, db: Db, answer: Answer, mark: string): MarkList | null {
  const found = marks?.list(db, answer, mark) ?? null;
  if (found !== null) return found;
  throw new BadParameter({ parameter: "mark", value: mark, reason: ["noMark"], allowed: { shape: ["mark"] } });
}

function findAnalysis(id: FigureId): { endpoint: Endpoint; analysis: AnsweredAnalysis } {
  const analysis = ANALYSES.find(({ name }) => name === id);
  const endpoint = analysis?.endpoints.find(({ path }) => path === `/${id}`);
  if (!analysis || !endpoint) throw new Error(`No address answers "${id}".`);
  return { endpoint, analysis };
}
