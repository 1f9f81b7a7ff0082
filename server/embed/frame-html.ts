import { createPen, escapeText, type Attributes, type Pen } from "#shared/picture/markup.ts";
import { spokenLanguage } from "#shared/words/catalogues.ts";
import type { LanguageId } from "#shared/words/language.ts";
import type { Body } from "../caching.ts";
import { HEIGHT_SCRIPT } from "./height-script.ts";
import { spokenWords } from "#shared/words/spoken.ts";

/** Papers an embed can have; `auto` follows the reader's machine. */
export const EMBED_THEMES = ["auto", "light", "dark"] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Writes the pages of an embed; colours are those of its style sheet. */
export const pen: Pen = createPen(null);

interface FrameParts {
  title: string;
  theme: EmbedTheme;
  /** That of the answer being built where nothing is said. */
  language?: LanguageId;
  /** Elements of the head beside those every page of an embed has. */
  head?: string;
  body: string;
}

/** A page that stands in a frame of another site: one style sheet, the script that tells its height, everything else in the markup. */
export function frameBody({ title, theme, language = spokenLanguage(), head = "", body }: FrameParts): Body {
  const html = [
    "<!doctype html>",
    pen(
      "html",
      { lang: language, "data-theme": theme },
      pen(
        "head",
        {},
        pen("meta", { charset: "utf-8" }),
        pen("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
        pen("meta", { name: "robots", content: "noindex" }),
        pen("title", {}, escapeText(title)),
        pen("link", { rel: "stylesheet", href: "/embed/style.css" }),
        head,
      ),
      pen("body", {}, body, pen("script", {}, HEIGHT_SCRIPT)),
    ),
  ];
  return { contentType: "text/html; charset=utf-8", bytes: Buffer.from(html.join("\n")), compress: true, headers: {} };
}

/** Marks a text that stays as the sources spell it, in English, where the frame is in another language. */
export function inEnglish(): { lang: "en" | null } {
  return { lang: spokenLanguage() === "en" ? null : "en" };
}

/** What a link that leaves the frame ends in. */
export const OUTWARD = " ↗";

/** A link out of the frame, to a page that cannot stand in it: in a tab of its own, which it says. */
export function outerLink(href: string, text: string, marked: Attributes = {}): string {
  const said = pen("span", { "aria-hidden": "true" }, OUTWARD) + pen("span", { class: "unseen" }, spokenWords().embeds.newTab);
  return pen("a", { href, target: "_blank", rel: "noopener", ...marked }, escapeText(text), said);
}
