import type { EventDetail } from "#shared/api.ts";
import { FORMATS, LEVELS, MEDIUMS, TARGET_KINDS } from "#shared/definitions/vocabularies.ts";
import { formatNumber, showQuantity } from "../../format.ts";
import { Link } from "../../ui/link.tsx";
import { CountingNote } from "./counting-note.tsx";

/** The facts of an event that its sources state; what they do not say is left out. */
export function EventFacts({ event }: { event: EventDetail }) {
  const venue = [event.venue?.city, event.venue?.country?.label].filter((part) => part !== null && part !== undefined).join(", ");
  const facts: [string, string | null][] = [
    ["Venue", venue === "" ? null : venue],
    ["On the occasion of", event.context],
    ["Level", wordOf(LEVELS, event.level)],
    ["Format", wordOf(FORMATS, event.format)],
    ["Medium", wordOf(MEDIUMS, event.medium)],
    ["Initiated by", event.initiator?.label ?? null],
    ["Quantity", event.quantity === null ? null : showQuantity(event.quantity, event.unit)],
    ["Target", wordOf(TARGET_KINDS, event.targetKind)],
    ["Programme", event.programme?.label ?? null],
    ["Authority", event.authority],
    ["On the list", describeListings(event.listings)],
    ["Topics", event.topics.length === 0 ? null : event.topics.join(", ")],
    ["Coded as", `PLOVER ${event.plover}, CAMEO ${event.cameo}`],
    ["Basis", event.confidence === "stated" ? "stated by a source" : "inferred; the note says from what"],
    ["Note", event.note],
  ];
  return (
    <>
      <dl className="facts">
        {facts.map(([name, text]) =>
          text === null || text === "" ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
        {event.journey === null || event.journey === event.id ? null : (
          <div>
            <dt>Journey</dt>
            <dd>
              a stop of the journey that began with <Link to={`/events/${encodeURIComponent(event.journey)}`}>{event.journey}</Link>
            </dd>
          </div>
        )}
      </dl>
      <CountingNote event={event} />
    </>
  );
}

/** What the lists themselves show, which need not be the number a page published. */
function describeListings(listings: number | null): string | null {
  if (listings === null) return null;
  return `${formatNumber(Math.abs(listings))} ${listings < 0 ? "taken off" : "put on"}, one by one`;
}

function wordOf(table: Readonly<Record<string, { label: string }>>, id: string | null): string | null {
  return id === null ? null : (table[id]?.label ?? id);
}
