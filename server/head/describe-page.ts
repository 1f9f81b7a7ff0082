import type { Db } from "#db/client.ts";
import { onlyContacts as keepContacts } from "#db/query/analyses/only-contacts.ts";
import { describeAnswer } from "#db/query/answer.ts";
import { queryEvent } from "#db/query/event.ts";
import { findLateArrival } from "#db/query/gone.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { resolveQuery } from "#db/query/vocabulary.ts";
import { queryVintageRef } from "#db/query/vintage.ts";
import type { FigureId } from "#shared/definitions/figures.ts";
import type { Query } from "#shared/query.ts";
import { findCounter } from "#shared/counter-query.ts";
import { describeSidesTitle, describeTitle } from "#shared/describe.ts";
import { Gone, NotFound, ReadoutError } from "#shared/errors.ts";
import { chartSearch, findPageChart, previewAddress, type PageChart } from "./page-chart.ts";
import { figureEmbed, figurePreview, findPageFigure, pairFigures, type PageFigure, readLook } from "./page-figure.ts";
import type { RecordLook } from "#shared/pair-searches.ts";
import { readClaimOf } from "../routes/claim.ts";
import { CARD_PAGES, describeCardPage, describeClaimCard, type CardPage } from "./page-card.ts";
import { describeList, listPreview } from "./list-card.ts";
import { describePair, pairPreview } from "./pair-card.ts";
import { sayFailure } from "#shared/refusal.ts";
import { inSpokenLanguage } from "#shared/words/catalogues.ts";

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
    // Ids of sides are in capitals, and are typed as they come.
    const sides = /^\/pairs\/([\w-]+)\/([\w-]+)$/.exec(path);
    if (sides) return describeSides(db, (sides[1] ?? "").toUpperCase(), (sides[2] ?? "").toUpperCase(), readLook(given));
    const card = CARD_PAGES.find((page) => path === `/${page}`);
    if (card === "tallies" && (given.get("claim") ?? "") !== "") return describeClaim(db, given);
    if (card) return describeCard(card);
    const figure = findPageFigure(path, given);
    if (figure) return describeFigure(db, figure);
    const chart = findPageChart(path, given, queryVintageRef(db).ref.lastCoveredDay);
    if (chart === null) return null;
    return path === "/events" ? describeListPage(db, chart) : describeChart(db, chart);
  } catch (error) {
    if (error instanceof Gone && !given.has("asOf")) return "gone";
    if (error instanceof NotFound && !given.has("asOf")) return "missing";
    // An id that the record does not know: the page itself says so.
    if (error instanceof ReadoutError || error instanceof URIError) return null;
    throw error;
  }
}

function describeChart(db: Db, chart: PageChart): PageDescription {
  const counter = chart.sides === "both" ? findCounter(chart.query) : null;
  const title = counter ? describeSidesTitle(chart.query, counter, spokenWords()) : describeTitle(chart.query, spokenWords());
  const text = [chart.query, ...(counter ? [counter] : [])].map((query) => describeAnswer(db, resolveQuery(db, query))).join(" ");
  return { title, text, picture: previewAddress(chart), embeds: [{ title, address: inSpokenLanguage(`/embed?${chartSearch(chart)}`) }] };
}

/** A list is told as one, with its events by year as its embed. */
function describeListPage(db: Db, chart: PageChart): PageDescription {
  const { title, texts } = describeList(db, chart.query);
  // This record has the number of today, which is not that of the record asked for.
  const text = chart.query.asOf === null ? texts.join(" ") : describeAnswer(db, resolveQuery(db, chart.query));
  const embed = { title: describeTitle(chart.query, spokenWords()), address: inSpokenLanguage(`/embed?${chartSearch(chart)}`) };
  return { title, text, picture: listPreview(chart.query), embeds: [embed] };
}

function describeFigure(db: Db, figure: PageFigure): PageDescription {
  const label = spokenWords().previews.figures[figure.id];
  const text = describeAnswer(db, resolveQuery(db, onlyContacts(figure.query, figure.id)));
  return { title: label, text, picture: figurePreview(figure), embeds: [{ title: label, address: figureEmbed(figure) }] };
}

/** Every analysis but that of acts looks at contacts alone where no kind is asked for. */
function onlyContacts(query: Query, id: FigureId): Query {
  return id === "ladder" ? query : keepContacts(query);
}

/** Several analyses on one page: its picture says what it is, with its main numbers. */
function describeSides(db: Db, one: string, other: string, look: RecordLook): PageDescription {
  const { title, texts } = describePair(db, one, other);
  const embeds = pairFigures(one, other, look).map((figure) => ({
    title: spokenWords().previews.figures[figure.id],
    address: figureEmbed(figure),
  }));
  return { title, text: texts.join(" "), picture: pairPreview(one, other, look.asOf), embeds };
}

/** A claim with what the record has of it, in the title's picture too. */
function describeClaim(db: Db, given: URLSearchParams): PageDescription {
  const pairs = ["claim", "knownOn", "asOf"].flatMap((name) => {
    const value = given.get(name);
    return value === null || value === "" ? [] : [[name, value] as const];
  });
  const { claim, knownOn } = readClaimOf(db, { path: {}, pairs });
  const { title, texts } = describeClaimCard(db, claim, knownOn);
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
  return { title, text: texts.join(" "), picture: inSpokenLanguage(`/api/v1/pages/tallies/preview.png?${search}`), embeds: [] };
}

function describeCard(page: CardPage): PageDescription {
  const { title, texts } = describeCardPage(page);
  return { title, text: texts.join(" "), picture: inSpokenLanguage(`/api/v1/pages/${page}/preview.png`), embeds: [] };
}

function describeEvent(db: Db, id: string, asOf: string | null): PageDescription {
  const { title, date, kindLabel, publishers } = queryEvent(db, id);
  const late = asOf === null ? null : findLateArrival(db, asOf, id);
  const preview = inSpokenLanguage(`/api/v1/events/${encodeURIComponent(id)}/preview.png`);
  // There is nothing of that record to be shown: the picture is that of the record which has it.
  if (late !== null) return { title, text: sayFailure(late.reason, spokenWords().refusals), picture: preview, embeds: [] };
  const pin = asOf === null ? "" : `?asOf=${encodeURIComponent(asOf)}`;
  return {
    title,
    text: spokenWords().previews.event(kindLabel, date, publishers.slice(0, 3)),
    picture: inSpokenLanguage(`/api/v1/events/${encodeURIComponent(id)}/preview.png${pin}`),
    embeds: [{ title, address: inSpokenLanguage(`/embed/events/${encodeURIComponent(id)}${pin}`) }],
  };
}
