import type { z } from "zod";
import type { Db } from "#db/client.ts";
import { queryPublishersOf } from "#db/query/publishers.ts";
import type { Since } from "#shared/api.ts";
import { FIGURES, type FigureId } from "#shared/definitions/figures.ts";
import type { Figure } from "#shared/picture/figure.ts";
import type { Said } from "#shared/picture/origin.ts";
import { parseQuery, type Query } from "#shared/query.ts";
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
}

/** What a figure is made from: the address whose answer it draws, and how it is asked. */
export interface FigureSource {
  id: FigureId;
  parameters: readonly Parameter[];
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
}

/** The figure of an analysis, drawn from the very answer of its address. */
export function figureOf<Schema extends z.ZodType<Answered>>({ id, schema, draw, page }: Drawn<Schema>): FigureSource {
  const { endpoint, analysis } = findAnalysis(id);
  const ways: readonly string[] = FIGURES[id].show;
  const [usual = ""] = ways;
  return {
    id,
    parameters: [
      ...endpoint.parameters.filter((parameter) => parameter !== LANG),
      ...(ways.length === 0 ? [] : [optional("show", "How it is drawn.", ways, ways[1] ?? usual, { fallback: usual })]),
    ],
    prepare: (db, request, setting, also) => {
      const names = ways.length === 0 ? also : ["show", ...also];
      const { own, rest } = takeOwn(request, names);
      const show = ways.length === 0 ? usual : readWord("show", own["show"], ways, usual);
      const asked = { ...request, pairs: rest };
      const { canonical, build } = allowAlso(names, () => analysis.prepare(db, asked, setting));
      const search = searchOf([...rest, ...(show === usual ? [] : ([["show", show]] as const))]);
      return {
        canonical: `${canonical} show=${show}`,
        build: () => {
          const { answer: found, counted } = build();
          const answer = schema.parse(found);
          const query = parseQuery([...new URLSearchParams(answer.query)]);
          const said = queryPublishersOf(db, counted());
          return { figure: draw(answer, show), said, query, since: answer.since, page: page(search) };
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

function findAnalysis(id: FigureId): { endpoint: Endpoint; analysis: AnsweredAnalysis } {
  const analysis = ANALYSES.find(({ name }) => name === id);
  const endpoint = analysis?.endpoints.find(({ path }) => path === `/${id}`);
  if (!analysis || !endpoint) throw new Error(`No address answers "${id}".`);
  return { endpoint, analysis };
}
