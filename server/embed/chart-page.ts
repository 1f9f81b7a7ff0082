import type { Db } from "#db/client.ts";
import { WORLD } from "#db/files/world.ts";
import type { Series } from "#shared/api.ts";
import { describeTitle } from "#shared/describe.ts";
import { drawPicture } from "#shared/picture/draw-picture.ts";
import type { Picture } from "#shared/picture/frame.ts";
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
  return embedPage({
    title: describeTitle(query),
    theme,
    site,
    address: embedAddress(request),
    draw: (size) => drawForFrame(series, request, size),
    table: answerTable(series, query, markLink(request)),
    pin: pinText(records.asked, records.served, query),
    page: `${site}/explore?${formatQuery(query)}`,
  });
}

/** The drawing at one of the widths of an embed. */
export function drawForFrame(series: Series, request: EmbedRequest, size: EmbedSize): Picture {
  const { query, form, top, site } = request;
  const look = { width: EMBED_WIDTHS[size], height: null, theme: null, form, top };
  return drawPicture({ series, query, look, site, link: markLink(request), world: WORLD, id: size });
}

/** The address of an embed, without where the site is. */
export function embedAddress(request: Omit<EmbedRequest, "site">): string {
  return addressWith("/embed", chartSearch(request), request);
}

function markLink(request: EmbedRequest): (key: string, part: string | null) => string {
  const { query, theme } = request;
  return (key, part) => {
    const own = new URLSearchParams({ key, ...(part === null ? {} : { splitKey: part }) });
    return addressWith("/embed/events", [formatQuery(query), lookSearch(request), own.toString()].filter((text) => text !== "").join("&"), {
      theme,
    });
  };
}
