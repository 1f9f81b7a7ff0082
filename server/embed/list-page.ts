import type { EventItem, Events } from "#shared/api.ts";
import { creditLines } from "#shared/cite/credits.ts";
import { escapeText } from "#shared/picture/markup.ts";
import { count } from "#shared/picture/choose-drawing.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import type { Body } from "../caching.ts";
import { addressWith, backLink, leadsBack } from "./back.ts";
import { frameBody, outerLink, pen, type EmbedTheme } from "./frame-html.ts";

interface ListPageRequest {
  query: Query;
  theme: EmbedTheme;
  site: string;
  /** Its own address, without where the site is, for events to lead back to. */
  address: string;
  /** The chart it stands behind. */
  back: string;
  /** The address of the page after this one; null on the last. */
  next: string | null;
}

/** The events behind a mark, inside the frame: day, title, who says so; each opens to its sources there too. */
export function listPage(list: Events, { query, theme, site, address, back, next }: ListPageRequest): Body {
  const of = [list.keyLabel, list.splitLabel].filter((part) => part !== null).join(", ");
  const title = `${of === "" ? "All" : of}: ${count(list.total)} ${list.total === 1 ? "event" : "events"}`;
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
      pen("p", { class: "muted" }, escapeText(list.sentence)),
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
            ...list.events.map((event) => rowOf(event, addressWith(`/embed/events/${encodeURIComponent(event.id)}`, pin, onward))),
          ),
        ),
      ),
      next === null ? "" : pen("p", {}, pen("a", { href: next }, "Further events")),
      list.attributions.length === 0 ? "" : pen("p", { class: "muted" }, escapeText(creditLines(list.attributions))),
      pen(
        "p",
        { class: "muted" },
        escapeText(`Readout · record ${list.vintage.version} · `),
        outerLink(`${site}/events?${formatQuery(query)}`, "all events of this chart"),
      ),
    ),
  });
}

function rowOf({ date, title, certain, publishers, citations }: EventItem, href: string): string {
  const more = citations - 1;
  const said = publishers[0] === undefined ? String(citations) : `${publishers[0]}${more > 0 ? ` and ${count(more)} more` : ""}`;
  return pen(
    "tr",
    {},
    pen("td", {}, pen("time", {}, escapeText(date))),
    pen("td", {}, pen("a", { href }, escapeText(title)), certain ? "" : pen("span", { class: "muted" }, " possible, date not exact")),
    pen("td", {}, escapeText(said)),
  );
}
