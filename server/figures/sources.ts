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
import { spokenWords } from "#shared/words/spoken.ts";
import { networkFigure } from "#shared/picture/figures/network.ts";
import { readoutsFigure } from "#shared/picture/figures/readouts.ts";
import { reciprocityFigure } from "#shared/picture/figures/reciprocity.ts";
import { silenceFigure } from "#shared/picture/figures/silence.ts";
import { unfoldingFigure } from "#shared/picture/figures/unfolding.ts";
import { figureOf, type FigureSource } from "./figure-source.ts";
import { AROUND_MARKS, READOUT_MARKS, UNFOLDING_MARKS } from "./marks.ts";

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
  around: figureOf({ id: "around", schema: aroundSchema, draw: aroundFigure, page: at("/around"), marks: AROUND_MARKS }),
  silence: figureOf({ id: "silence", schema: silenceSchema, draw: (answer) => silenceFigure(answer, spokenWords()), page: at("/silence") }),
  reciprocity: figureOf({
    id: "reciprocity",
    schema: reciprocitySchema,
    draw: (answer) => reciprocityFigure(answer, spokenWords()),
    page: at("/reciprocity"),
  }),
  ladder: figureOf({ id: "ladder", schema: ladderSchema, draw: (answer) => ladderFigure(answer, spokenWords()), page: at("/ladder") }),
  readouts: figureOf({
    id: "readouts",
    schema: readoutsSchema,
    draw: (answer) => readoutsFigure(answer, spokenWords()),
    page: at("/readouts"),
    marks: READOUT_MARKS,
  }),
  unfolding: figureOf({ id: "unfolding", schema: unfoldingSchema, draw: unfoldingFigure, page: at("/unfolding"), marks: UNFOLDING_MARKS }),
} as const satisfies Record<FigureId, FigureSource>;
