import type { EventDetail } from "#shared/api.ts";
import { drawEvent } from "#shared/picture/draw-event.ts";
import { escapeText } from "#shared/picture/markup.ts";
import { dated } from "#shared/picture/dated.ts";
import type { Body } from "../caching.ts";
import { addressWith } from "./back.ts";
import { embedPage } from "./embed-page.ts";
import { inEnglish, outerLink, pen, type EmbedTheme } from "./frame-html.ts";
import { EMBED_WIDTHS } from "./style.ts";
import { spokenWords } from "#shared/words/spoken.ts";

interface EventEmbed {
  theme: EmbedTheme;
  site: string;
  asOf: string | null;
  back: string | null;
  pin: string;
}

/** One event as a card for the frame of another page: what, when, who, and every document that tells of it. */
export function eventPage(event: EventDetail, { theme, site, asOf, back, pin }: EventEmbed): Body {
  const { id, title } = event;
  const own = asOf === null ? "" : `asOf=${asOf}`;
  return embedPage({
    title,
    theme,
    site,
    back,
    address: addressWith(`/embed/events/${encodeURIComponent(id)}`, own, { theme }),
    draw: (size) => drawEvent(event, site, { width: EMBED_WIDTHS[size], height: null, theme: null, id: size }),
    table: documentTable(event),
    tableName: spokenWords().embeds.documents,
    pin,
    page: `${site}/events/${encodeURIComponent(id)}${own === "" ? "" : `?${own}`}`,
  });
}

function documentTable({ documents, title }: EventDetail): string {
  const { embeds, say } = spokenWords();
  const head = embeds.documentHeads.map((text) => pen("th", { scope: "col" }, text));
  const rows = documents.map(({ publishedOn, publisher, title: name, url }) =>
    pen(
      "tr",
      {},
      pen("td", {}, publishedOn === null ? "" : escapeText(dated(publishedOn, say))),
      pen("td", {}, escapeText(publisher)),
      url === null ? pen("td", inEnglish(), escapeText(name)) : pen("td", {}, outerLink(url, name, inEnglish())),
    ),
  );
  return pen(
    "table",
    {},
    pen("caption", {}, escapeText(embeds.tellOf(title))),
    pen("thead", {}, pen("tr", {}, ...head)),
    pen("tbody", {}, ...rows),
  );
}
