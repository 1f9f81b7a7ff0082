import type { Db } from "#db/client.ts";
import { drawFigure, type Open } from "#shared/picture/figure.ts";
import type { Picture } from "#shared/picture/frame.ts";
import { escapeText } from "#shared/picture/markup.ts";
import type { Body } from "../caching.ts";
import { pinnedPage, type BuiltFigure } from "../figures/figure-source.ts";
import { addressWith } from "./back.ts";
import { embedPage } from "./embed-page.ts";
import { figureTable } from "./figure-table.ts";
import { pen, type EmbedTheme } from "./frame-html.ts";
import { figurePinText } from "./pin-text.ts";
import { EMBED_WIDTHS, type EmbedSize } from "./style.ts";
import { inSpokenLanguage } from "#shared/words/catalogues.ts";

export interface FigureEmbed {
  /** Path and search of the embed, without its paper. */
  path: string;
  search: string;
  theme: EmbedTheme;
  site: string;
}

/** The chart of an analysis for the frame of another page, with its rows and the lists behind it. */
export function figurePage(built: BuiltFigure, request: FigureEmbed, record: Db): Body {
  const { figure, query, since, page } = built;
  const { theme, site, path, search } = request;
  const open = openIn(built, request);
  const lists = figure.lists.flatMap(({ text, query: list }) =>
    list === null ? [] : [pen("a", { href: open({ list }) }, escapeText(text))],
  );
  return embedPage({
    title: figure.title,
    theme,
    site,
    address: addressWith(path, search, { theme }),
    draw: (size) => drawFigureFor(built, request, size),
    table: figureTable(figure.table, figure.sentence, open),
    lists,
    pin: figurePinText(record, query.asOf, since),
    page: site + page,
  });
}

/** The drawing at one of the widths of an embed. */
export function drawFigureFor(built: BuiltFigure, request: FigureEmbed, size: EmbedSize): Picture {
  const { figure, said } = built;
  const look = { width: EMBED_WIDTHS[size], height: null, theme: null };
  return drawFigure({
    figure,
    said,
    look,
    site: request.site,
    permalink: inSpokenLanguage(pinnedPage(built, request.site)),
    open: openIn(built, request),
    id: size,
  });
}

function markSearch(search: string, mark: string): string {
  return [search, `mark=${encodeURIComponent(mark).replaceAll("%3A", ":")}`].filter((part) => part !== "").join("&");
}

/** Marks and numbers lead to lists and events inside the frame, and those back. */
function openIn({ query: { asOf } }: BuiltFigure, { path, search, theme }: FigureEmbed): Open {
  const back = addressWith(path, search, { theme });
  return (target) => {
    if ("mark" in target) return addressWith(`${path}/events`, markSearch(search, target.mark), { theme, back });
    if ("list" in target) return addressWith("/embed/events", target.list, { theme, back });
    return addressWith(`/embed/events/${encodeURIComponent(target.event)}`, asOf === null ? "" : `asOf=${asOf}`, { theme, back });
  };
}
