import { CHARTS, type ChartDefinition, type ChartId } from "../definitions/charts.ts";
import type { PictureForm } from "../definitions/pictures.ts";
import type { SidesId } from "../definitions/sides.ts";
import type { Query } from "../query.ts";
import { chartQueries, type ChartQuery } from "./chart-query.ts";

/** The marks of a picture of a chart; null where those follow from the question. */
const FORMS: Readonly<Record<ChartDefinition["mark"], PictureForm | null>> = {
  columns: null,
  bars: null,
  lines: null,
  ladder: "ladder",
  timeline: "lanes",
};

/** How the picture of a chart is drawn, beside the first of its queries. */
export function chartLook(id: ChartId, queries: readonly Pick<ChartQuery, "id">[]): { form: PictureForm | null; sides: SidesId } {
  const both = queries.length === 2;
  const form = FORMS[CHARTS[id].mark];
  return { form: form === "ladder" && !both ? null : form, sides: both ? "both" : "one" };
}

/** Charts of the dashboard in its reading order: the first that the filters leave something to ask stands for the page. */
const READING_ORDER = [
  "calls",
  "sanctions",
  "listings",
  "stock",
  "venues",
  "expulsions",
  "visits",
  "timeline",
] as const satisfies readonly ChartId[];

/** The first chart of the dashboard and what it asks; null where the filters leave none anything. */
export function firstChart(page: Query): { id: ChartId; queries: readonly ChartQuery[] } | null {
  const asked = READING_ORDER.map((id) => ({ id, queries: chartQueries(id, page) }));
  return asked.find(({ queries }) => queries.length > 0) ?? null;
}
