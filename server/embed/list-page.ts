import type { Db } from "#db/client.ts";
import { queryEventItems } from "#db/query/event-rows.ts";
import { queryPublishersOf } from "#db/query/publishers.ts";
import type { EventItem, Events } from "#shared/api.ts";
import { creditLines } from "#shared/cite/credits.ts";
import { escapeText } from "#shared/picture/markup.ts";
import { count } from "#shared/picture/choose-drawing.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import type { Body } from "../caching.ts";
import type { BuiltFigure } from "../figures/figure-source.ts";
import { addressWith, backLink, leadsBack } from "./back.ts";
import { frameBody, outerLink, pen, type EmbedTheme } from "./frame-html.ts";

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
  const of = [list.keyLabel, list.splitLabel].filter((part) => part !== null).join(", ");
  return layList(
    {
      ...list,
      label: of === "" ? "All" : of,
      version: list.vintage.version,
      further: next === null ? "" : pen("a", { href: next }, "Further events"),
      page: outerLink(`${frame.site}/events?${formatQuery(frame.query)}`, "all events of this chart"),
    },
    frame,
  );
}

/** The same of a mark that no query tells. */
export function markPage(db: Db, { figure, page, marked }: BuiltFigure, frame: ListFrame): Body {
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
      further: total > rows.length ? `The first ${count(rows.length)}.` : "",
      page: outerLink(frame.site + page, "its page"),
    },
    frame,
  );
}

function layList(listed: Listed, { query, theme, address, back }: ListFrame): Body {
  const { label, total, sentence, events, attributions, version, further, page } = listed;
  const title = `${label}: ${count(total)} ${total === 1 ? "event" : "events"}`;
  const pin = query.asOf === null ? "" : `asOf=${query.asOf}`;
  const onward = { theme, back: leadsBack(address) ? address : back };
  const head = ["Day", "Event", "Sources"].map((text) => pen("th", { scope: "col" }, text));
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
      attributions.length === 0 ? "" : pen("p", { class: "muted" }, escapeText(creditLines(attributions))),
      pen("p", { class: "muted" }, escapeText(`Readout · record ${version} · `), page),
    ),
  });
}

function rowOf({ date, title, certain, publishers, citations, note = null }: Listed["events"][number], href: string): string {
  const more = citations - 1;
  const said = publishers[0] === undefined ? String(citations) : `${publishers[0]}${more > 0 ? ` and ${count(more)} more` : ""}`;
  return pen(
    "tr",
    {},
    pen("td", {}, pen("time", {}, escapeText(date))),
    pen(
      "td",
      {},
      pen("a", { href }, escapeText(title)),
      certain ? "" : pen("span", { class: "muted" }, " possible, date not exact"),
      note === null ? "" : pen("span", { class: "muted" }, ` ${escapeText(note)}`),
    ),
    pen("td", {}, escapeText(said)),
  );
}
