import { useQuery } from "@tanstack/react-query";
import type { PinnedChanges } from "#shared/api.ts";
import type { Query } from "#shared/query.ts";
import { formatNumber, showDate } from "../format.ts";
import { pinnedOptions } from "../queries.ts";
import { EventLink } from "./event-link.tsx";
import { Link } from "./link.tsx";

interface PinnedNoteProps {
  query: Query;
  /** The same page without the pin. */
  today: string;
}

const WORDS = { added: "new", changed: "told otherwise", removed: "gone" } as const;

/** Says that a page shows an older record, and what has become of the events it counts since. */
export function PinnedNote({ query, today }: PinnedNoteProps) {
  const { data } = useQuery(pinnedOptions(query));
  if (!data) return <aside className="pinned-note" aria-busy="true" />;
  const { pinned, vintage } = data;
  const way = <Link to={today}>Show today’s record</Link>;
  if (pinned.version === vintage.version) {
    return (
      <aside className="pinned-note">
        <p>
          Pinned to the record of {showDate(pinned.recordDay)} ({pinned.version}), which is still the newest. {way}
        </p>
      </aside>
    );
  }
  return (
    <aside className="pinned-note">
      <p>
        <strong>The record of {showDate(pinned.recordDay)}</strong> ({pinned.version}), as it was cited. {describe(data)} {way}
      </p>
      {data.changes.length === 0 ? null : (
        <details>
          <summary>Which they are</summary>
          <ul>
            {data.changes.map(({ event, title, date, change }) => (
              <li key={event}>
                <time dateTime={date}>{showDate(date)}</time>{" "}
                {change === "removed" ? (
                  <EventLink id={event}>{title}</EventLink>
                ) : (
                  <Link to={`/events/${encodeURIComponent(event)}`}>{title}</Link>
                )}{" "}
                <span className="muted">{WORDS[change]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}

/** "Since then, of the events counted here, 3 are new, 1 is told otherwise and none is gone: 9 then, 12 today." */
function describe({ added, changed, removed, events, vintage }: PinnedChanges): string {
  const until = `by the record of ${showDate(vintage.recordDay)}`;
  const span = `${formatNumber(events.before)} then, ${formatNumber(events.now)} today`;
  if (added + changed + removed === 0) return `Nothing that is counted here has changed since, ${until}.`;
  const parts = [count(added, "new"), count(changed, "told otherwise"), count(removed, "gone")];
  return `Of the events counted here ${parts[0]}, ${parts[1]} and ${parts[2]} since, ${until}: ${span}.`;
}

function count(number: number, word: string): string {
  return number === 0 ? `none is ${word}` : `${formatNumber(number)} ${number === 1 ? "is" : "are"} ${word}`;
}
