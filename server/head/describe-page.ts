import type { Db } from "#db/client.ts";
import { describeAnswer } from "#db/query/answer.ts";
import { queryEvent } from "#db/query/event.ts";
import { resolveQuery } from "#db/query/vocabulary.ts";
import { queryVintageRef } from "#db/query/vintage.ts";
import { FIGURES } from "#shared/definitions/figures.ts";
import { describeTitle } from "#shared/describe.ts";
import { Gone, NotFound, ReadoutError } from "#shared/errors.ts";
import { chartSearch, findPageChart, previewAddress, type PageChart } from "./page-chart.ts";
import { figureEmbed, figurePreview, findPageFigure, pairFigures, type PageFigure, readLook } from "./page-figure.ts";
import type { RecordLook } from "#shared/pair-searches.ts";
import { describePair, pairPreview } from "./pair-card.ts";

/** What a page says of itself to whoever shows a link to it. */
export interface PageDescription {
  title: string;
  text: string;
  /** Address of the picture that stands for the page. */
  picture: string;
  /** Its charts as embeds, the one that stands for it first; none where no chart does. */
  embeds: readonly { title: string; address: string }[];
}

/**
 * Describes a page by its address; null where there is nothing to say beside the name of the site.
 * @returns "missing" for the page of an event that the record does not have, "gone" for one it has no longer
 */
export function describePage(db: Db, path: string, search: string): PageDescription | "missing" | "gone" | null {
  const given = new URLSearchParams(search);
  try {
    const id = /^\/events\/([^/]+)$/.exec(path)?.[1];
    if (id !== undefined) return describeEvent(db, decodeURIComponent(id), given.get("asOf"));
    const sides = /^\/pairs\/([\w-]+)\/([\w-]+)$/.exec(path);
    if (sides) return describeSides(db, sides[1] ?? "", sides[2] ?? "", readLook(given));
    const figure = findPageFigure(path, given);
    if (figure) return describeFigure(db, figure);
    const chart = findPageChart(path, given, queryVintageRef(db).ref.lastCoveredDay);
    return chart && describeChart(db, chart);
  } catch (error) {
    if (error instanceof Gone && !given.has("asOf")) return "gone";
    if (error instanceof NotFound && !given.has("asOf")) return "missing";
    // An id that the record does not know: the page itself says so.
    if (error instanceof ReadoutError || error instanceof URIError) return null;
    throw error;
  }
}

function describeChart(db: Db, chart: PageChart): PageDescription {
  const title = describeTitle(chart.query);
  const text = describeAnswer(db, resolveQuery(db, chart.query));
  return { title, text, picture: previewAddress(chart), embeds: [{ title, address: `/embed?${chartSearch(chart)}` }] };
}

function describeFigure(db: Db, figure: PageFigure): PageDescription {
  const { label } = FIGURES[figure.id];
  const text = describeAnswer(db, resolveQuery(db, figure.query));
  return { title: label, text, picture: figurePreview(figure), embeds: [{ title: label, address: figureEmbed(figure) }] };
}

/** Several analyses on one page: its picture says what it is, and no number stands for all of them. */
function describeSides(db: Db, one: string, other: string, look: RecordLook): PageDescription {
  const { title, text } = describePair(db, one, other);
  const embeds = pairFigures(one, other, look).map((figure) => ({ title: FIGURES[figure.id].label, address: figureEmbed(figure) }));
  return { title, text, picture: pairPreview(one, other, look.asOf), embeds };
}

function describeEvent(db: Db, id: string, asOf: string | null): PageDescription {
  const pin = asOf === null ? "" : `?asOf=${encodeURIComponent(asOf)}`;
  const { title, date, kindLabel, publishers } = queryEvent(db, id);
  const said = publishers.length === 0 ? "" : ` Sources: ${publishers.slice(0, 3).join(", ")}.`;
  return {
    title,
    text: `${kindLabel}, ${date}.${said}`,
    picture: `/api/v1/events/${encodeURIComponent(id)}/preview.png${pin}`,
    embeds: [{ title, address: `/embed/events/${encodeURIComponent(id)}${pin}` }],
  };
}
