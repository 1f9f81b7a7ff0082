import { CHARTS, type ChartId } from "#shared/definitions/charts.ts";
import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { findGrain, parseBucketKey } from "#shared/definitions/periods.ts";
import type { Query } from "#shared/query.ts";
import { chartQueries } from "#shared/charts/chart-query.ts";
import type { Sides } from "../filters/use-sides.ts";
import type { OpenMark } from "../query-state.ts";
import { isWordOf } from "../vocabulary.ts";
import { stripFigures } from "./strip-figures.ts";
import { wayPhrases } from "./way-phrases.ts";
import { words } from "../words.ts";

/** The query behind an open mark, and what the mark's chart or figure is called. */
export interface OpenSource {
  query: Query;
  label: string;
}

/** A key that is no bucket of the time the mark's chart runs along; null where it is one, or where the record alone knows. */
export function findNoKey({ key }: OpenMark, { by }: Query): string | null {
  const { grain } = DIMENSIONS[by];
  return key === null || key === "unknown" || grain === null || parseBucketKey(grain, key) !== null ? null : key;
}

/** Finds what a mark named in the address stands for; null where the address names nothing the page draws. */
export function findOpenSource(open: OpenMark, page: Query, sides: Sides): OpenSource | null {
  const [name, way] = open.source.split(".");
  if (name === "figure") {
    const figure = stripFigures(page, sides).find(({ id }) => id === way);
    return figure ? { query: figure.query, label: figure.label } : null;
  }
  if (name === undefined || !isWordOf(CHARTS, name)) return null;
  const id: ChartId = name;
  const queries = chartQueries(id, page);
  const found = queries.find((query) => query.id === (way ?? "all")) ?? (way === undefined ? queries[0] : undefined);
  if (!found) return null;
  // The timeline chooses its grain by its width; an open mark keeps the one its key is written in.
  const grain = CHARTS[id].mark === "timeline" && open.key !== null ? findGrain(open.key) : null;
  const directed = id === "visits" || id === "expulsions";
  const phrase = directed && (way === "out" || way === "back") ? ` ${wayPhrases(id, sides)[way]}` : "";
  return {
    query: grain === null ? found.query : { ...found.query, by: grain },
    label: way === "less" ? words.terms.metrics[found.query.metric].label : `${words.figures.names[id]}${phrase}`,
  };
}
