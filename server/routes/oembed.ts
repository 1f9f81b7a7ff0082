import { BadParameter, NotFound } from "#shared/errors.ts";
import { givenTwice } from "#shared/query-faults.ts";
import { optional, readCount, readLanguage, readQuery, refuseParameters, withoutLanguage } from "../parameters.ts";
import { findEmbeddable } from "../embed/embeddable.ts";
import { fitFrame } from "../embed/fit-frame.ts";
import { pen } from "../embed/frame-html.ts";
import type { Endpoint } from "../endpoint.ts";
import { PREVIEW_PX } from "../head/page-chart.ts";
import { DRAWING_NAMES } from "./picture-parameters.ts";
import { CATALOGUES } from "#shared/words/catalogues.ts";
import { speakIn } from "#shared/words/spoken.ts";
import { askedLanguage } from "../asked-language.ts";

const NAMES = ["url", "maxwidth", "maxheight", "format"] as const;
const MOST_PX = 10_000;

/** How to embed a page of this site, as oembed.com describes it. */
export const oembedEndpoint: Endpoint = {
  path: "/oembed",
  tag: null,
  summary: "How to embed a page of this site, by the rules of oembed.com.",
  parameters: NAMES.map((name) => optional(name, name, null, "")),
  contentType: "application/json",
  schema: null,
  isFile: false,
  prepare: (db, request, setting) => {
    const { site } = setting;
    refuseParameters(request, NAMES);
    const given = readOnce(request.pairs);
    readFormat(given.get("format"));
    const maxWidth = given.has("maxwidth") ? readCount("maxwidth", given.get("maxwidth"), MOST_PX, MOST_PX) : null;
    const maxHeight = readCount("maxheight", given.get("maxheight"), MOST_PX, MOST_PX);
    const url = readUrl(given.get("url"), site);
    checkAddress(url);
    const language = askedLanguage(url.search);
    const words = CATALOGUES[language];
    const found = speakIn(words, () => findEmbeddable(db, url, setting));
    if (!found) throw new NotFound("noPageToEmbed", url.href);
    const { frames, preview } = found;
    return {
      canonical: `${frames.map(({ address }) => address).join(" ")} ${preview} ${found.title} ${maxWidth} ${maxHeight} at ${site}`,
      build: () => {
        const built = speakIn(words, () => frames.map(({ address, build }) => ({ address, ...build() })));
        const title = found.title ?? built[0]?.title ?? "";
        const head = { version: "1.0", title, provider_name: "Readout", provider_url: site };
        const placed = placeFrames(built, { site, maxWidth, maxHeight });
        const answer = placed === null ? { ...head, type: "link" } : { ...head, type: "rich", ...placed };
        const fits = PREVIEW_PX.width <= (maxWidth ?? MOST_PX) && PREVIEW_PX.height <= maxHeight;
        const thumbnail = { thumbnail_url: site + preview, thumbnail_width: PREVIEW_PX.width, thumbnail_height: PREVIEW_PX.height };
        const text = JSON.stringify(fits ? { ...answer, ...thumbnail } : answer);
        return { contentType: "application/json", bytes: Buffer.from(text), compress: true, headers: { "content-language": language } };
      },
    };
  },
};

type Built = ReturnType<NonNullable<ReturnType<typeof findEmbeddable>>["frames"][number]["build"]> & { address: string };

/** The frames one below the other, with the room all of them take; null where there are none, or not room enough. */
function placeFrames(
  frames: readonly Built[],
  { site, maxWidth, maxHeight }: { site: string; maxWidth: number | null; maxHeight: number },
): { width: number; height: number; html: string } | null {
  const sizes = frames.map(({ draw, below }) => fitFrame({ draw, below, maxWidth, maxHeight }));
  const placed = frames.flatMap(({ address, title }, index) => {
    const size = sizes[index] ?? null;
    return size === null ? [] : [{ ...size, html: frameHtml(size, site + address, title) }];
  });
  const height = placed.reduce((sum, frame) => sum + frame.height, 0);
  if (placed.length === 0 || placed.length < frames.length || height > maxHeight) return null;
  return { width: Math.max(...placed.map(({ width }) => width)), height, html: placed.map(({ html }) => html).join("") };
}

/** As wide as said. Nothing in it is styled where it stands, which the policy of a page around it may forbid. */
function frameHtml({ width, height }: { width: number; height: number }, src: string, title: string): string {
  return pen("iframe", { src, title, width, height, frameborder: 0, loading: "lazy" }, "");
}

/** XML is part of the rules, and answered as they say where there is none. */
function readFormat(format = "json"): void {
  if (format === "json") return;
  throw new BadParameter({ parameter: "format", value: format, reason: ["notHere"], allowed: ["json"] }, "not-implemented");
}

/**
 * An embed refuses what it does not know; a page says itself what of its address it does not read, but for its language.
 * @throws BadParameter
 */
function checkAddress({ pathname, searchParams }: URL): void {
  const asked = { path: {}, pairs: [...searchParams] };
  readLanguage(asked);
  if (pathname === "/embed") readQuery(withoutLanguage(asked), [...DRAWING_NAMES, "theme"]);
}

/** @throws BadParameter for a name given twice */
function readOnce(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const given = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (given.has(name)) throw givenTwice(name, value);
    given.set(name, value);
  }
  return given;
}

/** @throws NotFound for a page of another site */
function readUrl(text: string | undefined, site: string): URL {
  if (text === undefined || text.trim() === "") {
    throw new BadParameter({ parameter: "url", value: text ?? null, reason: ["noPage"], allowed: { shape: ["page", site] } });
  }
  const url = URL.canParse(text, `${site}/`) ? new URL(text, `${site}/`) : null;
  if (url?.origin !== new URL(site).origin) throw new NotFound("noPageToEmbed", text);
  return url;
}
