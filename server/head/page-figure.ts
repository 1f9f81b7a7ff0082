import { withoutFixed } from "#shared/analysis-fixes.ts";
import { FIGURES, type FigureId } from "#shared/definitions/figures.ts";
import type { PagePath } from "#shared/definitions/page-parameters.ts";
import { readWhatCanBe } from "#shared/mend-query.ts";
import { pairSearches, type RecordLook } from "#shared/pair-searches.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import { pageNames, readPageParameters } from "#shared/read-page-parameters.ts";
import { START_ANALYSES } from "#shared/start-analyses.ts";
import { idsOf } from "#shared/tables.ts";
import { PREVIEW_SIZE } from "./page-chart.ts";
import { inSpokenLanguage } from "#shared/words/catalogues.ts";

/** The chart of an analysis, by the search its picture and its embed are asked with. */
export interface PageFigure {
  id: FigureId;
  search: string;
  query: Query;
}

/** Pages of one analysis, and where each begins. */
const PAGES = {
  "/compare": { id: "aligned", start: START_ANALYSES.compare },
  "/network": { id: "network", start: START_ANALYSES.network },
  "/around": { id: "around", start: START_ANALYSES.around },
  "/unfolding": { id: "unfolding", start: START_ANALYSES.unfolding },
  "/silence": { id: "silence", start: START_ANALYSES.silence },
  "/reciprocity": { id: "reciprocity", start: START_ANALYSES.reciprocity },
  "/ladder": { id: "ladder", start: START_ANALYSES.ladder },
  "/readouts": { id: "readouts", start: START_ANALYSES.readouts },
} as const satisfies Partial<Record<PagePath, { id: FigureId; start: string }>>;

/** The chart that a page of one analysis shows, or an embed of one; null for other pages. */
export function findPageFigure(path: string, given: URLSearchParams): PageFigure | null {
  const embedded = /^\/embed\/(\w+)$/.exec(path)?.[1];
  const page = idsOf(PAGES).find((own) => own === path || PAGES[own].id === embedded);
  if (page === undefined) return null;
  const { id, start } = PAGES[page];
  return readFigure(id, page, given.size === 0 && embedded === undefined ? new URLSearchParams(start) : given);
}

/** Sections of the page of two sides that are drawn, in its order. */
export function pairFigures(one: string, other: string, look: RecordLook): PageFigure[] {
  const searches = pairSearches(one, other, look);
  return (["silence", "reciprocity", "ladder", "around", "unfolding", "readouts"] as const).map((id) => ({
    id,
    search: searches[id],
    query: id === "silence" ? searches.leaders : searches.all,
  }));
}

/** The record and the day of an address of two sides. */
export function readLook(given: URLSearchParams): RecordLook {
  return readWhatCanBe([...given].filter(([name]) => name === "asOf" || name === "knownOn")).query;
}

/** The address of the picture of an analysis in a stream. */
export function figurePreview({ id, search }: PageFigure): string {
  return inSpokenLanguage(`/api/v1/${id}.png?${search === "" ? "" : `${search}&`}${PREVIEW_SIZE}`);
}

export function figureEmbed({ id, search }: PageFigure): string {
  return inSpokenLanguage(search === "" ? `/embed/${id}` : `/embed/${id}?${search}`);
}

/** What can be read of an address; what a page has beside it, an open panel or a table, is no part of the chart. */
function readFigure(id: FigureId, page: PagePath, given: URLSearchParams): PageFigure {
  const { own, rest } = readPageParameters(page, given);
  const asked = withoutFixed(id, readWhatCanBe(rest).query).query;
  // The days of lines are those of their terms.
  const query: Query = id === "aligned" ? { ...asked, from: null, to: null, period: null } : asked;
  const ways: readonly string[] = FIGURES[id].show;
  const taken = [...pageNames(page, "asked"), "show"].flatMap((name) => {
    const value = own.get(name) ?? "";
    if (value === "" || (name === "show" && (value === ways[0] || !ways.includes(value)))) return [];
    return [`${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`];
  });
  return { id, query, search: [formatQuery(query), ...taken].filter((part) => part !== "").join("&") };
}
