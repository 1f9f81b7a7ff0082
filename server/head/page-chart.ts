import { EXPLORE_PICTURES, PICTURE_FORMS, type PictureForm } from "#shared/definitions/pictures.ts";
import { READINGS } from "#shared/definitions/readings.ts";
import { mostApart } from "#shared/charts/most-apart.ts";
import { chartLook, firstChart } from "#shared/charts/chart-look.ts";
import { hasBothSides } from "#shared/counter-query.ts";
import { readWhatCanBe } from "#shared/mend-query.ts";
import { fitQuery, nameGrain } from "#shared/fit-grain.ts";
import { formatQuery, QUERY_PARAMETERS, type Query } from "#shared/query.ts";
import { DEFAULT_TOP, type DrawnLook } from "../routes/picture-parameters.ts";
import { startExample, startQuery } from "#shared/start-query.ts";
import { hasId } from "#shared/tables.ts";
import { inSpokenLanguage } from "#shared/words/catalogues.ts";

/** The chart that stands for a page where the page itself cannot be shown. */
export interface PageChart extends DrawnLook {
  query: Query;
}

const PLAIN: DrawnLook = { form: null, top: DEFAULT_TOP, reading: "amount", axis: "linear", sides: "one" };

/** The pixels of a preview, at one and a half of the drawing's: its letters stay readable in a stream. */
export const PREVIEW_PX = { width: 1200, height: 630 } as const;
export const PREVIEW_SIZE = "width=800&height=420&scale=1.5";

/** The query and the look of a chart as the parameters of an address. */
export function chartSearch(chart: PageChart): string {
  return [formatQuery(chart.query), lookSearch(chart)].filter((part) => part !== "").join("&");
}

/** The look alone; what follows from the question is left out. */
export function lookSearch({ form, reading, axis, top, sides }: DrawnLook): string {
  return [
    form === null ? "" : `form=${form}`,
    reading === PLAIN.reading ? "" : `as=${reading}`,
    axis === PLAIN.axis ? "" : `axis=${axis}`,
    top === DEFAULT_TOP ? "" : `top=${top}`,
    sides === PLAIN.sides ? "" : `sides=${sides}`,
  ]
    .filter((part) => part !== "")
    .join("&");
}

/** The address of the picture that stands for a chart in a stream. */
export function previewAddress(chart: PageChart): string {
  const search = nameGrain(chartSearch(chart));
  return inSpokenLanguage(`/api/v1/series.png?${search === "" ? "" : `${search}&`}${PREVIEW_SIZE}`);
}

/**
 * The chart of a page's address: the first of the dashboard, the one of Explore, a list's events by year, an embed's own.
 * @returns null where no chart stands for the page
 */
export function findPageChart(path: string, given: URLSearchParams, lastCoveredDay: string | null): PageChart | null {
  const asked = readWhatCanBe([...given].filter(([name]) => QUERY_PARAMETERS.includes(name))).query;
  const form = readForm(given.get("form"), path);
  const look: DrawnLook = { ...PLAIN, form, top: readTop(given.get("top"), form, asked), ...readNumberLook(given, path) };
  switch (path) {
    case "/":
      return leadChart(given.size === 0 ? startQuery(lastCoveredDay) : fitQuery(asked, given.keys()));
    case "/explore":
      return { query: given.size === 0 ? startExample(lastCoveredDay) : asked, ...look };
    case "/embed":
      return { query: asked, ...look, sides: given.get("sides") === "both" && hasBothSides(asked) ? "both" : "one" };
    case "/events":
      return { query: { ...asked, metric: "events", by: "year", split: null }, ...PLAIN };
    default:
      return null;
  }
}

/** The first chart of the dashboard: calls, unless the filters leave others alone something to ask. */
function leadChart(page: Query): PageChart {
  const first = firstChart(page);
  const query = first?.queries[0]?.query ?? { ...page, metric: "events", by: "year", split: null };
  return { ...PLAIN, query, ...(first ? chartLook(first.id, first.queries) : {}) };
}

/** As many groups apart as the page shows: what its chart cannot tell apart is left to the question. */
function readTop(text: string | null, form: PictureForm | null, query: Query): number {
  const top = /^[1-9]\d?$/.test(text ?? "") ? Number(text) : DEFAULT_TOP;
  return top <= (mostApart(query, form) ?? 0) ? top : DEFAULT_TOP;
}

/** What is shown of each number, and on which scale; Explore has a word of its own for the scale. */
function readNumberLook(given: URLSearchParams, path: string): Pick<DrawnLook, "reading" | "axis"> {
  const reading = given.get("as");
  return {
    reading: reading !== null && hasId(READINGS, reading) ? reading : PLAIN.reading,
    axis: given.get(path === "/explore" ? "scale" : "axis") === "log" ? "log" : PLAIN.axis,
  };
}

/** The form of a picture, in the words of Explore or in its own. */
function readForm(text: string | null, path: string): PictureForm | null {
  if (text === null) return null;
  if (path === "/explore") return hasId(EXPLORE_PICTURES, text) ? EXPLORE_PICTURES[text] : null;
  return hasId(PICTURE_FORMS, text) ? text : null;
}
