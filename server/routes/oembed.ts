import { BadParameter, NotFound } from "#shared/errors.ts";
import type { Picture } from "#shared/picture/frame.ts";
import { idsOf } from "#shared/tables.ts";
import { readCount, refuseParameters, optional } from "../parameters.ts";
import { findEmbeddable } from "../embed/embeddable.ts";
import { pen } from "../embed/frame-html.ts";
import { EMBED_WIDTHS, shownFrom, type EmbedSize } from "../embed/style.ts";
import type { Endpoint } from "../endpoint.ts";
import { PREVIEW_PX } from "../head/page-chart.ts";

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
  prepare: (db, request, setting) => {
    const { site } = setting;
    refuseParameters(request, NAMES);
    const given = new Map(request.pairs);
    readFormat(given.get("format"));
    const maxWidth = readCount("maxwidth", given.get("maxwidth"), MOST_PX, MOST_PX);
    const maxHeight = readCount("maxheight", given.get("maxheight"), MOST_PX, MOST_PX);
    const url = readUrl(given.get("url"), site);
    const found = findEmbeddable(db, url, setting);
    if (!found) throw new NotFound("page to embed", url.href);
    const { address, preview } = found;
    return {
      canonical: `${address} ${preview} ${maxWidth} ${maxHeight} at ${site}`,
      build: () => {
        const { title, draw } = found.build();
        const width = Math.min(WIDTH_PX, maxWidth);
        const height = Math.min(maxHeight, frameHeight(width, draw));
        const html = pen("iframe", { src: site + address, title, width: "100%", height, frameborder: 0, loading: "lazy" }, "");
        const answer = { version: "1.0", type: "rich", title, provider_name: "Readout", provider_url: site, width, height, html };
        const fits = PREVIEW_PX.width <= maxWidth && PREVIEW_PX.height <= maxHeight;
        const thumbnail = { thumbnail_url: site + preview, thumbnail_width: PREVIEW_PX.width, thumbnail_height: PREVIEW_PX.height };
        const text = JSON.stringify(fits ? { ...answer, ...thumbnail } : answer);
        return { contentType: "application/json", bytes: Buffer.from(text), compress: true, headers: {} };
      },
    };
  },
};

/** High enough for every drawing that can show in a frame at most that wide: each as large as it is before the next one takes over. */
function frameHeight(width: number, draw: (size: EmbedSize) => Picture): number {
  const sizes = idsOf(EMBED_WIDTHS).filter((size) => shownFrom(size) <= width);
  const heights = sizes.map((size, index) => {
    const next = sizes[index + 1];
    const widest = next === undefined ? width : shownFrom(next);
    const drawing = draw(size);
    return (drawing.height * widest) / drawing.width;
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
