import { escapeText } from "#shared/picture/markup.ts";
import type { Picture } from "#shared/picture/frame.ts";
import { idsOf } from "#shared/tables.ts";
import type { Body } from "../caching.ts";
import { backLink } from "./back.ts";
import { frameBody, outerLink, pen, type EmbedTheme } from "./frame-html.ts";
import { EMBED_WIDTHS, type EmbedSize } from "./style.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { inSpokenLanguage } from "#shared/words/catalogues.ts";

/** What stands in a frame: one drawing, its numbers as a table, and what leads on from there. */
export interface EmbedParts {
  title: string;
  theme: EmbedTheme;
  site: string;
  /** Its own address, without where the site is. */
  address: string;
  draw: (size: EmbedSize) => Picture;
  /** Markup, and what it is called. */
  table: string;
  tableName?: string;
  /** Markup of further links. */
  lists?: readonly string[];
  /** Where it leads back to inside the frame; null where it is what was embedded. */
  back?: string | null;
  /** Whether it follows the record, or since when it does not and what has changed. */
  pin: string;
  /** Its page on the site. */
  page: string;
}

/** A page that stands in the frame of another site: the picture at every width, the table, the pin, and the way to its page. */
export function embedPage({
  title,
  theme,
  site,
  address,
  draw,
  table,
  tableName = spokenWords().embeds.table,
  lists = [],
  back = null,
  pin,
  page,
}: EmbedParts): Body {
  const drawings = idsOf(EMBED_WIDTHS).map((size) => draw(size).svg.replace("<svg ", `<svg class="${size}" `));
  return frameBody({
    title,
    theme,
    head: pen("link", {
      rel: "alternate",
      type: "application/json+oembed",
      href: `${site}/oembed?url=${encodeURIComponent(`${site}${address}`)}`,
      title,
    }),
    body: pen(
      "main",
      {},
      back === null ? "" : pen("p", { class: "back" }, backLink(back)),
      pen("h1", { class: "unseen" }, escapeText(title)),
      pen("figure", {}, ...drawings),
      pen(
        "div",
        { class: "below" },
        pen(
          "details",
          {},
          pen("summary", {}, tableName),
          pen("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": tableName }, table),
        ),
        lists.length === 0 ? "" : pen("div", { class: "lists" }, ...lists),
        pen("span", { class: "muted" }, escapeText(pin)),
        outerLink(inSpokenLanguage(page), spokenWords().embeds.leave),
      ),
    ),
  });
}
