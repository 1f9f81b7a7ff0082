import type { Db } from "#db/client.ts";
import { queryEvent } from "#db/query/event.ts";
import { findLateArrival } from "#db/query/gone.ts";
import { queryDrawn } from "#db/query/drawn.ts";
import { queryVintageRef } from "#db/query/vintage.ts";
import { drawEvent } from "#shared/picture/draw-event.ts";
import { titleOf } from "#shared/picture/draw-picture.ts";
import type { Picture } from "#shared/picture/frame.ts";
import type { Setting } from "../endpoint.ts";
import { FIGURE_SOURCES } from "../figures/sources.ts";
import { findPageChart, previewAddress } from "../head/page-chart.ts";
import { figurePreview, findPageFigure, pairFigures, type PageFigure, readLook } from "../head/page-figure.ts";
import { describePage } from "../head/describe-page.ts";
import { listPreview } from "../head/list-card.ts";
import { describePair, pairPreview } from "../head/pair-card.ts";
import { addressWith } from "./back.ts";
import type { Below } from "./below-px.ts";
import { drawForFrame, embedAddress } from "./chart-page.ts";
import { drawFigureFor } from "./figure-page.ts";
import { EMBED_THEMES, type EmbedTheme } from "./frame-html.ts";
import { eventPinText, pinText } from "./pin-text.ts";
import { EMBED_WIDTHS, type EmbedSize } from "./style.ts";

/** What of a page can stand in frames of another page, one below the other. */
interface Embeddable {
  /** None where the page is words and tables, which a link leads to. */
  frames: readonly Frame[];
  /** Address of the picture that stands for the page. */
  preview: string;
  /** What the page is called, where it is more than its one frame. */
  title: string | null;
}

interface Frame {
  address: string;
  build: () => { title: string; draw: (size: EmbedSize) => Picture; below: Below };
}

/**
 * What stands in frames for a page of the site: its chart, that of its analysis, its event, or the charts of two sides, of one section
 * alone where the address names it.
 * @throws BadParameter where the address asks for what the record does not know
 */
export function findEmbeddable(db: Db, { pathname, search, searchParams, hash }: URL, setting: Setting): Embeddable | null {
  const theme = EMBED_THEMES.find((name) => pathname.startsWith("/embed") && name === searchParams.get("theme")) ?? "auto";
  const asOf = searchParams.get("asOf");
  const event = /^(?:\/embed)?\/events\/([^/]+)$/.exec(pathname)?.[1];
  if (event !== undefined) return eventOf(db, decodeURIComponent(event), { theme, asOf, ...setting });
  const [, one, other] = /^\/pairs\/([\w-]+)\/([\w-]+)$/.exec(pathname) ?? [];
  if (one !== undefined && other !== undefined) {
    const [first, second] = [one.toUpperCase(), other.toUpperCase()];
    const figures = pairFigures(first, second, readLook(searchParams));
    const section = figures.find(({ id }) => hash === `#${id}`);
    if (section) return alone(figureOf(db, section, theme, setting));
    const frames = figures.map((figure) => figureOf(db, figure, theme, setting));
    return { frames, preview: pairPreview(first, second, asOf), title: describePair(db, first, second).title };
  }
  const figure = findPageFigure(pathname, searchParams);
  if (figure) return alone(figureOf(db, figure, theme, setting));
  const chart = findPageChart(pathname, searchParams, queryVintageRef(db).ref.lastCoveredDay);
  if (!chart) return linkTo(db, pathname, search);
  const embed = { ...chart, theme, site: setting.site };
  return alone({
    address: embedAddress(embed),
    preview: pathname === "/events" ? listPreview(chart.query) : previewAddress(chart),
    build: () => {
      const drawn = queryDrawn(db, chart.query, chart.sides);
      const below = { lists: [], pin: pinText(db, setting.current, chart.query, drawn.counter?.query ?? null) };
      return { title: titleOf(chart.query, drawn), below, draw: (size) => drawForFrame(drawn, embed, size) };
    },
  });
}

function alone({ preview, ...frame }: Frame & Pick<Embeddable, "preview">): Embeddable {
  return { frames: [frame], preview, title: null };
}

/** A page of words and tables, by its card; null for what is none. */
function linkTo(db: Db, path: string, search: string): Embeddable | null {
  const page = path.startsWith("/embed") ? null : describePage(db, path, search);
  return page === null || typeof page === "string" ? null : { frames: [], preview: page.picture, title: page.title };
}

function figureOf(db: Db, figure: PageFigure, theme: EmbedTheme, setting: Setting): Frame & Pick<Embeddable, "preview"> {
  const { id, search } = figure;
  const request = { path: `/embed/${id}`, search, theme, site: setting.site };
  const { build } = FIGURE_SOURCES[id].prepare(db, { path: {}, pairs: [...new URLSearchParams(search)] }, setting, []);
  return {
    address: addressWith(request.path, search, { theme }),
    preview: figurePreview(figure),
    build: () => {
      const built = build();
      const lists = built.figure.lists.flatMap(({ text, query }) => (query === null ? [] : [text]));
      const below = { lists, pin: pinText(db, setting.current, built.query, null) };
      return { title: built.figure.title, below, draw: (size) => drawFigureFor(built, request, size) };
    },
  };
}

function eventOf(db: Db, id: string, { theme, asOf, site, current }: Setting & { theme: EmbedTheme; asOf: string | null }): Embeddable {
  const late = asOf === null ? null : findLateArrival(db, asOf, id);
  if (late !== null) throw late;
  const pin = asOf === null ? "" : `asOf=${encodeURIComponent(asOf)}`;
  const path = `/events/${encodeURIComponent(id)}`;
  return alone({
    address: addressWith(`/embed${path}`, pin, { theme }),
    preview: addressWith(`/api/v1${path}/preview.png`, pin, { theme: "auto" }),
    build: () => {
      const event = queryEvent(db, id);
      return {
        title: event.title,
        below: { lists: [], pin: eventPinText(db, current, id, asOf) },
        draw: (size) => drawEvent(event, site, { width: EMBED_WIDTHS[size], height: null, theme: null, id: size }),
      };
    },
  });
}
