import type { Db } from "#db/client.ts";
import { queryEventItems } from "#db/query/event-rows.ts";
import { queryPublishersOf } from "#db/query/publishers.ts";
import type { EventItem, Events } from "#shared/api.ts";
import { creditLines } from "#shared/cite/credits.ts";
import { escapeText } from "#shared/picture/markup.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import type { Body } from "../caching.ts";
import type { BuiltFigure } from "../figures/figure-source.ts";
import { addressWith, backLink, leadsBack } from "./back.ts";
import { frameBody, inEnglish, outerLink, pen, type EmbedTheme } from "./frame-html.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { inSpokenLanguage } from "#shared/words/catalogues.ts";

interface ListFrame {
  query: Query;
  theme: EmbedTheme;
  site: string;
  /** Its own address, without where the site is, for events to lead back to. */
  address: string;
  /** The chart it stands behind. */
  back: string;
}

interface ListPageRequest extends ListFrame {
  /** The address of the page after this one; null on the last. */
  next: string | null;
}

/** What stands in a list, and around it. */
interface Listed {
  label: string;
  total: number;
  sentence: string;
  events: readonly (EventItem & { note?: string | null })[];
  attributions: readonly string[];
  version: string;
  /** Markup of what leads to the events after these. */
  further: string;
  /** Markup of what leads to its page on the site. */
  page: string;
}

/** The events behind a mark, inside the frame: day, title, who says so; each opens to its sources there too. */
export function listPage(list: Events, { next, ...frame }: ListPageRequest): Body {
  const { embeds: said } = spokenWords();
  const of = [list.keyLabel, list.splitLabel].filter((part) => part !== null).join(", ");
  return layList(
    {
      ...list,
      label: of === "" ? said.all : of,
      version: list.vintage.version,
      further: next === null ? "" : pen("a", { href: next }, said.further),
      page: outerLink(inSpokenLanguage(`${frame.site}/events?${formatQuery(frame.query)}`), said.allEvents),
    },
    frame,
  );
}

/** The same of a mark that no query tells. */
export function markPage(db: Db, { figure, page, marked }: BuiltFigure, frame: ListFrame): Body {
  const { embeds: said } = spokenWords();
  const { label = "", total = 0, rows = [] } = marked ?? {};
  const events = queryEventItems(
    db,
    rows.map(({ id }) => ({ id, certain: 1 })),
    frame.query.knownOn,
  );
  return layList(
    {
      label,
      total,
      sentence: figure.sentence,
      events: events.map((event, index) => ({ ...event, note: rows[index]?.note ?? null })),
      attributions: queryPublishersOf(
        db,
        rows.map(({ id }) => id),
      ).attributions,
      version: figure.vintage.version,
      further: total > rows.length ? said.first(rows.length) : "",
      page: outerLink(inSpokenLanguage(frame.site + page), said.itsPage),
    },
    frame,
  );
}

function layList(listed: Listed, { query, theme, address, back }: ListFrame): Body {
  const { label, total, sentence, events, attributions, version, further, page } = listed;
  const { embeds: said, pictures, record } = spokenWords();
  const title = said.listTitle(label, total);
  const pin = query.asOf === null ? "" : `asOf=${query.asOf}`;
  const onward = { theme, back: leadsBack(address) ? address : back };
  const head = said.listHeads.map((text) => pen("th", { scope: "col" }, text));
  return frameBody({
    title,
    theme,
    body: pen(
      "main",
      { class: "list" },
      pen("p", {}, backLink(back)),
      pen("h1", {}, escapeText(title)),
      pen("p", { class: "muted" }, escapeText(sentence)),
      pen(
        "div",
        { class: "scroll" },
        pen(
          "table",
          {},
          pen("thead", {}, pen("tr", {}, ...head)),
          pen(
            "tbody",
            {},
            ...events.map((event) => rowOf(event, addressWith(`/embed/events/${encodeURIComponent(event.id)}`, pin, onward))),
          ),
        ),
      ),
      further === "" ? "" : pen("p", {}, further),
      attributions.length === 0
        ? ""
        : pen(
            "p",
            { class: "muted", ...(attributions.every((line) => line.endsWith(".")) ? inEnglish() : {}) },
            escapeText(creditLines(attributions, record)),
          ),
      pen("p", { class: "muted" }, escapeText(`Readout · ${pictures.record(version)} · `), page),
    ),
  });
}

function rowOf({ date, title, certain, publishers, citations, note = null }: Listed["events"][number], href: string): string {
  const more = citations - 1;
  const { embeds, pictures } = spokenWords();
  const [first] = publishers;
  const said = first === undefined ? String(citations) : more > 0 ? pictures.more(first, more) : first;
  return pen(
    "tr",
    {},
    pen("td", {}, pen("time", {}, escapeText(date))),
    pen(
      "td",
      {},
      pen("a", { href, ...inEnglish() }, escapeText(title)),
      certain ? "" : pen("span", { class: "muted" }, embeds.possible),
      note === null ? "" : pen("span", { class: "muted" }, ` ${escapeText(note)}`),
    ),
    pen("td", {}, escapeText(said)),
  );
}
