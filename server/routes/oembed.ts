import { querySeries } from "#db/query/series.ts";
import { queryVintageRef } from "#db/query/vintage.ts";
import { describeTitle } from "#shared/describe.ts";
import { BadParameter, NotFound } from "#shared/errors.ts";
import { readCount, refuseParameters, optional } from "../parameters.ts";
import { drawForFrame, embedAddress } from "../embed/chart-page.ts";
import { EMBED_THEMES, pen } from "../embed/frame-html.ts";
import type { Endpoint } from "../endpoint.ts";
import { findPageChart, PREVIEW_PX, previewAddress } from "../head/page-chart.ts";

const NAMES = ["url", "maxwidth", "maxheight", "format"] as const;
const WIDTH_PX = 720;
const MOST_PX = 10_000;
/** The line below the drawing. */
const BELOW_PX = 64;

/** How to embed a page of this site, as oembed.com describes it. */
export const oembedEndpoint: Endpoint = {
  path: "/oembed",
  summary: "How to embed a page of this site, by the rules of oembed.com.",
  parameters: NAMES.map((name) => optional(name, name, null, "")),
  contentType: "application/json",
  schema: null,
  isFile: false,
  prepare: (db, request, { site }) => {
    refuseParameters(request, NAMES);
    const given = new Map(request.pairs);
    readFormat(given.get("format"));
    const maxWidth = readCount("maxwidth", given.get("maxwidth"), MOST_PX, MOST_PX);
    const maxHeight = readCount("maxheight", given.get("maxheight"), MOST_PX, MOST_PX);
    const url = readUrl(given.get("url"), site);
    const chart = findPageChart(url.pathname, url.searchParams, queryVintageRef(db).ref.lastCoveredDay);
    if (!chart) throw new NotFound("page to embed", url.href);
    const theme = EMBED_THEMES.find((name) => url.pathname === "/embed" && name === url.searchParams.get("theme")) ?? "auto";
    const embed = { ...chart, theme, site };
    const address = embedAddress(embed);
    return {
      canonical: `${address} ${maxWidth} ${maxHeight} at ${site}`,
      build: () => {
        const series = querySeries(db, chart.query);
        const title = describeTitle(chart.query);
        const width = Math.min(WIDTH_PX, maxWidth);
        const height = Math.min(
          maxHeight,
          heightAt(width, (size) => drawForFrame(series, embed, size)),
        );
        const html = pen("iframe", { src: site + address, title, width: "100%", height, frameborder: 0, loading: "lazy" }, "");
        const answer = { version: "1.0", type: "rich", title, provider_name: "Readout", provider_url: site, width, height, html };
        const fits = PREVIEW_PX.width <= maxWidth && PREVIEW_PX.height <= maxHeight;
        const thumbnail = {
          thumbnail_url: site + previewAddress(chart),
          thumbnail_width: PREVIEW_PX.width,
          thumbnail_height: PREVIEW_PX.height,
        };
        const text = JSON.stringify(fits ? { ...answer, ...thumbnail } : answer);
        return { contentType: "application/json", bytes: Buffer.from(text), compress: true, headers: {} };
      },
    };
  },
};

/** High enough for every drawing that can show in a frame at most that wide. */
function heightAt(width: number, draw: (size: "narrow" | "middle") => { width: number; height: number }): number {
  const heights = (["narrow", "middle"] as const).map((size) => {
    const drawing = draw(size);
    return drawing.height * Math.max(1, size === "middle" ? width / drawing.width : Math.min(width, 500) / drawing.width);
  });
  return Math.ceil(Math.max(...heights)) + BELOW_PX;
}

/** XML is part of the rules, and answered as they say where there is none. */
function readFormat(format = "json"): void {
  if (format === "json") return;
  const reason = `There is no "${format.slice(0, 80)}" here.`;
  throw new BadParameter({ parameter: "format", value: format, reason, allowed: ["json"] }, "not-implemented");
}

/** @throws NotFound for a page of another site */
function readUrl(text: string | undefined, site: string): URL {
  if (text === undefined)
    throw new BadParameter({ parameter: "url", value: null, reason: '"url" must name a page.', allowed: `an address at ${site}` });
  const url = URL.canParse(text, `${site}/`) ? new URL(text, `${site}/`) : null;
  if (url?.origin !== new URL(site).origin) throw new NotFound("page to embed", text);
  return url;
}
