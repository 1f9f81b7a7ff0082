import type { Db } from "#db/client.ts";
import { queryDrawn } from "#db/query/drawn.ts";
import { WORLD } from "#db/files/world.ts";
import { bothSidesPage } from "#shared/counter-query.ts";
import { parseDay } from "#shared/dates.ts";
import { drawPicture, titleOf, type Drawn } from "#shared/picture/draw-picture.ts";
import type { Picture } from "#shared/picture/frame.ts";
import type { MarkLink } from "#shared/picture/plot.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import type { Body } from "../caching.ts";
import { chartSearch, lookSearch, type PageChart } from "../head/page-chart.ts";
import { answerTable, sidesTable } from "./answer-table.ts";
import { addressWith } from "./back.ts";
import { embedPage } from "./embed-page.ts";
import type { EmbedTheme } from "./frame-html.ts";
import { pinText } from "./pin-text.ts";
import { EMBED_WIDTHS, type EmbedSize } from "./style.ts";
import { spokenWords } from "#shared/words/spoken.ts";

export interface EmbedRequest extends PageChart {
  theme: EmbedTheme;
  site: string;
}

/** One chart for the frame of another page: drawn at every width, with its table; every mark leads to its events inside the frame. */
export function chartPage(request: EmbedRequest, records: { asked: Db; served: Db }): Body {
  const { query, sides, theme, site } = request;
  const drawn = queryDrawn(records.asked, query, sides);
  const { series, counter } = drawn;
  const links = linksOf(request, counter);
  return embedPage({
    title: titleOf(query, drawn),
    theme,
    site,
    address: embedAddress(request),
    draw: (size) => drawForFrame(drawn, request, size),
    table: counter ? sidesTable({ series, query, counter }, links) : answerTable(series, query, links.link),
    // The numbers behind what is shown of them.
    ...(request.reading === "amount" ? {} : { tableName: spokenWords().embeds.counts }),
    pin: pinText(records.asked, records.served, query, counter?.query ?? null),
    page: counter ? `${site}/?${formatQuery(bothSidesPage(query))}` : `${site}/explore?${formatQuery(query)}`,
  });
}

/** The drawing at one of the widths of an embed. */
export function drawForFrame(drawn: Drawn, request: EmbedRequest, size: EmbedSize): Picture {
  const { query, form, top, reading, axis, site } = request;
  const look = { width: EMBED_WIDTHS[size], height: null, theme: null, form, top, reading, axis };
  return drawPicture({ ...drawn, ...linksOf(request, drawn.counter), query, look, site, world: WORLD, id: size });
}

/** The address of an embed, without where the site is. */
export function embedAddress(request: Omit<EmbedRequest, "site">): string {
  return addressWith("/embed", chartSearch(request), request);
}

/** Marks lead to their own side's events, and those back to the chart of both. */
function linksOf(request: EmbedRequest, counter: Drawn["counter"]): { link: MarkLink; otherLink: MarkLink | null } {
  return { link: markLink(request, request.query), otherLink: counter && markLink(request, counter.query) };
}

function markLink(request: EmbedRequest, query: Query): MarkLink {
  const { theme } = request;
  return (key, part, span = null) => {
    const own = new URLSearchParams({ ...(span === null ? { key } : {}), ...(part === null ? {} : { splitKey: part }) });
    const asked = span === null ? query : { ...query, from: parseDay(span.from), to: parseDay(span.to), period: null };
    return addressWith(
      "/embed/events",
      [formatQuery(asked), lookSearch({ ...request, sides: "one" }), own.toString()].filter((text) => text !== "").join("&"),
      {
        theme,
        // The days of a sum, and one side of two, are not those of the chart it leads back to.
        back: span === null && request.sides === "one" ? null : embedAddress(request),
      },
    );
  };
}
