import {
  alignedSchema,
  aroundSchema,
  ladderSchema,
  networkSchema,
  readoutsSchema,
  reciprocitySchema,
  silenceSchema,
  unfoldingSchema,
} from "#shared/api.ts";
import type { FigureId } from "#shared/definitions/figures.ts";
import { alignedFigure } from "#shared/picture/figures/aligned.ts";
import { aroundFigure } from "#shared/picture/figures/around.ts";
import { ladderFigure } from "#shared/picture/figures/ladder.ts";
import { networkFigure } from "#shared/picture/figures/network.ts";
import { readoutsFigure } from "#shared/picture/figures/readouts.ts";
import { reciprocityFigure } from "#shared/picture/figures/reciprocity.ts";
import { silenceFigure } from "#shared/picture/figures/silence.ts";
import { unfoldingFigure } from "#shared/picture/figures/unfolding.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import { figureOf, type FigureSource } from "./figure-source.ts";

const at = (path: string) => (search: string) => `${path}?${search}`;

/** Every analysis that is drawn. */
export const FIGURE_SOURCES = {
  aligned: figureOf({
    id: "aligned",
    schema: alignedSchema,
    draw: (answer, show) => alignedFigure(answer, show === "month" ? "month" : "total"),
    page: at("/compare"),
  }),
  network: figureOf({
    id: "network",
    schema: networkSchema,
    draw: (answer, show) => networkFigure(answer, show === "graph" ? "graph" : "matrix"),
    page: at("/network"),
  }),
  around: figureOf({ id: "around", schema: aroundSchema, draw: aroundFigure, page: at("/around") }),
  silence: figureOf({ id: "silence", schema: silenceSchema, draw: silenceFigure, page: pairPage }),
  reciprocity: figureOf({ id: "reciprocity", schema: reciprocitySchema, draw: reciprocityFigure, page: pairPage }),
  ladder: figureOf({ id: "ladder", schema: ladderSchema, draw: ladderFigure, page: pairPage }),
  readouts: figureOf({ id: "readouts", schema: readoutsSchema, draw: readoutsFigure, page: pairPage }),
  unfolding: figureOf({ id: "unfolding", schema: unfoldingSchema, draw: unfoldingFigure, page: at("/unfolding") }),
} as const satisfies Record<FigureId, FigureSource>;

/** The page of two sides where the query names them, else the list of its events. */
function pairPage(_search: string, query: Query): string {
  const { actor = [], with: other = [] } = query.filters;
  const pin = query.asOf === null ? "" : `?asOf=${query.asOf}`;
  return actor.length === 1 && other.length === 1 ? `/pairs/${actor[0]}/${other[0]}${pin}` : `/events?${formatQuery(query)}`;
}
