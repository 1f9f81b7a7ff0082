import type { EventItem } from "#shared/api.ts";
import { kindColour } from "#shared/charts/colours.ts";
import { showQuantity } from "../../format.ts";
import { useKnownOn } from "../../record-asked.ts";
import { EventLink } from "../../ui/event-link.tsx";
import { nameThen, sidesOf } from "../../ui/known-then.ts";
import { PagesThen } from "../../ui/pages-then.tsx";
import { StatusBadge } from "../../ui/status-badge.tsx";
import { partiesText } from "./parties.ts";
import { eventsWords as said } from "../../words/events.ts";

/** One event of a list: when, what, who, and who says so. */
export function EventRow({ event }: { event: EventItem }) {
  const name = nameThen({ ...event, sides: sidesOf(event) }, useKnownOn());
  const [first, ...others] = event.publishers;
  const published = first === undefined ? "" : others.length === 0 ? first : said.andMore(first, others.length);
  return (
    <li className="event-row">
      {name.english ? (
        <time className="event-date" dateTime={event.date}>
          {name.date}
        </time>
      ) : (
        <span className="event-date muted">{name.date}</span>
      )}
      <div>
        <p className="event-title">
          <i className="swatch" style={{ background: kindColour(event.kind) }} aria-hidden="true" />
          <EventLink id={event.id}>{name.title}</EventLink>
        </p>
        <p className="event-parties">
          {event.kindLabel}
          {event.toldThen || partiesText(event.parties) === "" ? "" : ` · ${partiesText(event.parties)}`}
          {event.venue?.city && !event.toldThen ? ` · ${event.venue.city}` : ""}
          {event.quantity === null ? "" : ` · ${showQuantity(event.quantity, event.unit)}`}
          <PagesThen told={event.toldThen} />
        </p>
        <p className="event-publishers">
          {event.toldThen ? null : published}
          {event.certain ? null : <span className="badge">{said.notExact}</span>}
          <StatusBadge status={event.status} quiet />
        </p>
      </div>
    </li>
  );
}
