import type { Db } from "#db/client.ts";
import { queryGaps } from "#db/query/period-list.ts";
import { WORLD } from "#db/files/world.ts";
import type { Series } from "#shared/api.ts";
import { describeTitle } from "#shared/describe.ts";
import { parseDay } from "#shared/dates.ts";
import { drawPicture, type PictureRequest } from "#shared/picture/draw-picture.ts";
import type { Picture } from "#shared/picture/frame.ts";
import type { MarkLink } from "#shared/picture/plot.ts";
import { formatQuery } from "#shared/query.ts";
import type { Body } from "../caching.ts";
import { chartSearch, lookSearch, type PageChart } from "../head/page-chart.ts";
import { answerTable } from "./answer-table.ts";
import { addressWith } from "./back.ts";
import { embedPage } from "./embed-page.ts";
import type { EmbedTheme } from "./frame-html.ts";
import { pinText } from "./pin-text.ts";
import { EMBED_WIDTHS, type EmbedSize } from "./style.ts";

export interface EmbedRequest extends PageChart {
  theme: EmbedTheme;
  site: string;
}

/** One chart for the frame of another page: drawn at every width, with its table; every mark leads to its events inside the frame. */
export function chartPage(series: Series, request: EmbedRequest, records: { asked: Db; served: Db }): Body {
  const { query, theme, site } = request;
  const gaps = queryGaps(records.asked, query);
  return embedPage({
    title: describeTitle(query),
    theme,
    site,
    address: embedAddress(request),
    draw: (size) => drawForFrame(series, { ...request, gaps }, size),
    table: answerTable(series, query, markLink(request)),
    // The numbers behind what is shown of them.
    ...(request.reading === "amount" ? {} : { tableName: "Counts" }),
    pin: pinText(records.asked, records.served, query),
    page: `${site}/explore?${formatQuery(query)}`,
  });
}

/** The drawing at one of the widths of an embed. */
export function drawForFrame(series: Series, request: EmbedRequest & Pick<PictureRequest, "gaps">, size: EmbedSize): Picture {
  const { query, form, top, reading, axis, site, gaps } = request;
  const look = { width: EMBED_WIDTHS[size], height: null, theme: null, form, top, reading, axis };
  return drawPicture({ series, query, look, site, link: markLink(request), gaps, world: WORLD, id: size });
}

/** The address of an embed, without where the site is. */
export function embedAddress(request: Omit<EmbedRequest, "site">): string {
  return addressWith("/embed", chartSearch(request), request);
}

function markLink(request: EmbedRequest): MarkLink {
  const { query, theme } = request;
  return (key, part, span = null) => {
    const own = new URLSearchParams({ ...(span === null ? { key } : {}), ...(part === null ? {} : { splitKey: part }) });
    const asked = span === null ? query : { ...query, from: parseDay(span.from), to: parseDay(span.to), period: null };
    return addressWith("/embed/events", [formatQuery(asked), lookSearch(request), own.toString()].filter((text) => text !== "").join("&"), {
      theme,
      // The days of a sum are not those of the chart it leads back to.
      back: span === null ? null : embedAddress(request),
    });
  };
}
