import type { EventDetail } from "#shared/api.ts";
import { showDate, showQuantity } from "../../format.ts";
import { Link } from "../../ui/link.tsx";
import { CountingNote } from "./counting-note.tsx";
import { eventWords as said } from "../../words/event.ts";
import { recordWords } from "../../words/record.ts";
import { words } from "../../words.ts";
import { inEnglish } from "../../language.ts";

/** What stands as the sources have it. */
const AS_PRINTED: ReadonlySet<string> = new Set(["programme", "authority"]);

/** The facts of an event that its sources state; what they do not say is left out. */
export function EventFacts({ event }: { event: EventDetail }) {
  const venue = [event.venue?.city, event.venue?.country?.label].filter((part) => part !== null && part !== undefined).join(", ");
  const facts: [keyof typeof said.facts, string | null][] = [
    ["venue", venue === "" ? null : venue],
    ["context", event.context === null ? null : recordWords.occasion(event.context)],
    ["level", wordOf(words.terms.levels, event.level)],
    ["format", wordOf(words.terms.formats, event.format)],
    ["medium", wordOf(words.terms.mediums, event.medium)],
    ["initiator", event.initiator?.label ?? null],
    ["quantity", event.quantity === null ? null : showQuantity(event.quantity, event.unit)],
    ["target", wordOf(words.terms.targetKinds, event.targetKind)],
    ["programme", event.programme?.label ?? null],
    ["authority", event.authority],
    ["listings", describeListings(event.listings)],
    ["topics", event.topics.length === 0 ? null : event.topics.map(recordWords.topic).join(", ")],
    ["coded", `PLOVER ${event.plover}, CAMEO ${event.cameo}`],
    ["basis", event.confidence === "stated" ? said.stated : said.inferred],
    ["note", event.note === null ? null : recordWords.remark(event.note)],
  ];
  return (
    <>
      <dl className="facts">
        {facts.map(([name, text]) =>
          text === null || text === "" ? null : (
            <div key={name}>
              <dt>{said.facts[name]}</dt>
              <dd {...(AS_PRINTED.has(name) || text === event.context || text === event.note ? inEnglish : {})}>{text}</dd>
            </div>
          ),
        )}
        {event.linked.map(({ id, title, date, relation }) => (
          <div key={id}>
            <dt>{said.linked[relation]}</dt>
            <dd>
              <Link to={`/events/${encodeURIComponent(id)}`}>
                <span {...inEnglish}>{title}</span>
              </Link>
              , {showDate(date)}
            </dd>
          </div>
        ))}
        {event.journey === null || event.journey === event.id ? null : (
          <div>
            <dt>{said.facts.journey}</dt>
            <dd>
              {said.journeyStop}
              <Link to={`/events/${encodeURIComponent(event.journey)}`}>{event.journey}</Link>
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
  return said.listed(listings);
}

function wordOf(table: Readonly<Record<string, { label: string }>>, id: string | null): string | null {
  return id === null ? null : (table[id]?.label ?? id);
}
