import type { Series } from "#shared/api.ts";
import { describeTitle } from "#shared/describe.ts";
import { drawPicture } from "#shared/picture/draw-picture.ts";
import type { Picture } from "#shared/picture/frame.ts";
import { escapeText } from "#shared/picture/markup.ts";
import { formatQuery } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import type { Body } from "../caching.ts";
import { chartSearch, type PageChart } from "../head/page-chart.ts";
import { answerTable } from "./answer-table.ts";
import { frameBody, outerLink, pen, type EmbedTheme } from "./frame-html.ts";
import { EMBED_WIDTHS } from "./style.ts";

export interface EmbedRequest extends PageChart {
  theme: EmbedTheme;
  site: string;
}

/** One chart for the frame of another page: drawn at three widths, with its table; every mark leads to its events inside the frame. */
export function chartPage(series: Series, request: EmbedRequest): Body {
  const { query, theme, site } = request;
  const drawings = idsOf(EMBED_WIDTHS).map((size) => drawForFrame(series, request, size).svg.replace("<svg ", `<svg class="${size}" `));
  const title = describeTitle(query);
  const pinned = query.asOf === null ? "Follows the record" : `Pinned to record ${series.vintage.version}`;
  return frameBody({
    title,
    theme,
    head: pen("link", {
      rel: "alternate",
      type: "application/json+oembed",
      href: `${site}/oembed?url=${encodeURIComponent(`${site}${embedAddress(request)}`)}`,
      title,
    }),
    body: pen(
      "main",
      {},
      pen("h1", { class: "unseen" }, escapeText(title)),
      pen("figure", {}, ...drawings),
      pen(
        "div",
        { class: "below" },
        pen("details", {}, pen("summary", {}, "Table"), pen("div", { class: "scroll" }, answerTable(series, query, markLink(request)))),
        pen("span", { class: "muted" }, pinned),
        outerLink(`${site}/explore?${formatQuery(query)}`, "Open in Readout"),
      ),
    ),
  });
}

/** The drawing at one of the widths of an embed. */
export function drawForFrame(series: Series, request: EmbedRequest, size: keyof typeof EMBED_WIDTHS): Picture {
  const { query, form, top, site } = request;
  const look = { width: EMBED_WIDTHS[size], height: null, theme: null, form, top };
  return drawPicture({ series, query, look, site, link: markLink(request), id: size });
}

/** The address of an embed, without where the site is. */
export function embedAddress(request: Omit<EmbedRequest, "site">): string {
  const text = [chartSearch(request), request.theme === "auto" ? "" : `theme=${request.theme}`].filter((part) => part !== "").join("&");
  return text === "" ? "/embed" : `/embed?${text}`;
}

function markLink({ query, theme }: EmbedRequest): (key: string, part: string | null) => string {
  return (key, part) => {
    const own = new URLSearchParams({ key, ...(part === null ? {} : { splitKey: part }), ...(theme === "auto" ? {} : { theme }) });
    return `/embed/events?${[formatQuery(query), own.toString()].filter((text) => text !== "").join("&")}`;
  };
}
