import { CHARTS, type ChartId } from "#shared/definitions/charts.ts";
import type { Query } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import { firstChart } from "#shared/charts/chart-look.ts";
import { chartQueries } from "#shared/charts/chart-query.ts";

export type BlockId = ChartId | "map" | "tallies" | "latest";

/** A block of the page and how many of its twelve columns it takes. */
export interface Block {
  id: BlockId;
  span: 4 | 6 | 8 | 12;
}

const MEASURES = ["sanctions", "listings", "stock"] as const satisfies readonly ChartId[];
const REPORTS = [["calls", "sanctions"], ["venues", "expulsions"], ["visits"], ["timeline"]] as const satisfies readonly ChartId[][];
const PLACES = ["venues", "expulsions"] as const satisfies readonly ChartId[];

/** The blocks of the page under its filters: a chart that they leave nothing to ask has none. */
export function layOutFor(query: Query): Block[] {
  return layOut(new Set(idsOf(CHARTS).filter((id) => chartQueries(id, query).length > 0)));
}

/** The figures of machine-coded reports, in the order of the vetted ones: those that the filters leave something to ask. */
export function layOutReports(query: Query): Block[] {
  return REPORTS.flatMap((row) => rowOf(row.filter((id) => chartQueries(id, query).length > 0)));
}

/** What the first figure of the page asks; null where no chart asks anything. */
export function firstQuery(query: Query): Query | null {
  return firstChart(query)?.queries[0]?.query ?? null;
}

/**
 * The blocks in reading order, rows that fill twelve columns each: what the filters leave nothing to ask gives its place to the
 * others. Published counts stand beside the calls and the latest events beside the visits, or both together below. The map
 * of meetings has a row of its own under the places; the timeline of everything ends the page.
 */
export function layOut(asked: ReadonlySet<ChartId>): Block[] {
  return [...layOutCharts(asked), ...(asked.has("timeline") ? rowOf(["timeline"]) : [])];
}

function layOutCharts(asked: ReadonlySet<ChartId>): Block[] {
  const [calls, visits] = [asked.has("calls"), asked.has("visits")];
  const middle = [...rowOf(MEASURES.filter((id) => asked.has(id))), ...rowOf(PLACES.filter((id) => asked.has(id)))];
  const map: Block[] = asked.has("venues") ? [{ id: "map", span: 12 }] : [];
  if (calls && visits) {
    return [{ id: "calls", span: 8 }, { id: "tallies", span: 4 }, ...middle, ...map, { id: "visits", span: 8 }, { id: "latest", span: 4 }];
  }
  const rest: Block[] = [
    { id: "tallies", span: 6 },
    { id: "latest", span: 6 },
  ];
  const main = calls ? "calls" : visits ? "visits" : null;
  const [only] = middle;
  if (main && only && middle.length === 1) {
    return [...(main === "calls" ? beside(main, only.id) : beside(main, only.id).toReversed()), ...map, ...rest];
  }
  return [...(calls ? rowOf(["calls"]) : []), ...middle, ...map, ...(visits ? rowOf(["visits"]) : []), ...rest];
}

function rowOf(ids: readonly ChartId[]): Block[] {
  const span = ids.length === 1 ? 12 : ids.length === 2 ? 6 : 4;
  return ids.map((id) => ({ id, span }));
}

function beside(main: ChartId, other: BlockId): Block[] {
  return [
    { id: main, span: 8 },
    { id: other, span: 4 },
  ];
}
