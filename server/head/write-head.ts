import { createPen, escapeText } from "#shared/picture/markup.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import type { PageDescription } from "./describe-page.ts";
import { PREVIEW_PX } from "./page-chart.ts";

const TITLE = "<title>Readout</title>";
const DESCRIPTION = /<meta name="description"[^>]*>/;
const NOSCRIPT = /<noscript>[^]*?<\/noscript>/;
const pen = createPen(null);

/** The built page with a head that tells of one address: its title, its preview, how it is embedded, and what shows without JavaScript. */
export function writeHead(
  html: string,
  { title, text, picture, embeds }: PageDescription,
  address: { site: string; page: string },
): string {
  const { site, page } = address;
  const { previews } = spokenWords();
  const meta = (attribute: "name" | "property", name: string, content: string) => pen("meta", { [attribute]: name, content });
  const head = [
    pen("title", {}, escapeText(`${title} · Readout`)),
    meta("property", "og:site_name", "Readout"),
    meta("property", "og:type", "article"),
    meta("property", "og:title", title),
    meta("property", "og:description", text),
    meta("property", "og:url", site + page),
    meta("name", "twitter:card", "summary_large_image"),
    meta("property", "og:image", site + picture),
    meta("property", "og:image:type", "image/png"),
    meta("property", "og:image:width", String(PREVIEW_PX.width)),
    meta("property", "og:image:height", String(PREVIEW_PX.height)),
    meta("property", "og:image:alt", `${title}. ${text}`),
    pen("link", {
      rel: "alternate",
      type: "application/json+oembed",
      title,
      href: `${site}/oembed?url=${encodeURIComponent(site + page)}`,
    }),
  ];
  const still =
    embeds.length === 0
      ? null
      : pen(
          "noscript",
          {},
          ...embeds.map((embed) =>
            pen("p", {}, previews.withoutScript, pen("a", { href: embed.address }, escapeText(previews.drawn(embed.title)))),
          ),
        );
  // Replaced by functions: a "$" in a title is no pattern.
  return html
    .replace(TITLE, () => head.join("\n    "))
    .replace(DESCRIPTION, () => meta("name", "description", text))
    .replace(NOSCRIPT, (plain) => still ?? plain);
}
