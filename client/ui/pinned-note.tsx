import { useQuery } from "@tanstack/react-query";
import type { PinnedChanges } from "#shared/api.ts";
import { parseVersion } from "#shared/record-version.ts";
import { isRefusal } from "../api.ts";
import { showDate } from "../format.ts";
import { pinnedOptions, type Counted } from "../queries.ts";
import { EventLink } from "./event-link.tsx";
import { Link } from "./link.tsx";
import { words } from "../words.ts";

/** More events are counted, not named. */
const NAMED = 100;

interface PinnedNoteProps {
  counted: Counted;
  /** The record asked for, a day or a version. */
  asOf: string;
  /** The same page without the pin. */
  today: string;
}

/** Says that a page shows an older record, and what has become of the events it counts since. */
export function PinnedNote({ counted, asOf, today }: PinnedNoteProps) {
  const { data, error } = useQuery(pinnedOptions(counted));
  if (error && isRefusal(error)) {
    return (
      <aside className="pinned-note">
        <p>
          {error.message} <Link to={today}>{words.ui.pinned.today}</Link>
        </p>
      </aside>
    );
  }
  if (!data) return <aside className="pinned-note" aria-busy="true" />;
  const { pinned, vintage } = data;
  const exact = `${today}${today.includes("?") ? "&" : "?"}asOf=${pinned.version}`;
  const way = (
    <>
      <Link to={today}>{words.ui.pinned.today}</Link>
      {parseVersion(asOf) === null ? (
        <>
          {words.ui.pinned.dayOnly}
          <Link to={exact}>{words.ui.pinned.exact}</Link>
        </>
      ) : null}
    </>
  );
  if (pinned.version === vintage.version) {
    return (
      <aside className="pinned-note">
        <p>
          {words.ui.pinned.newest(showDate(pinned.recordDay), pinned.version)}
          {way}
        </p>
      </aside>
    );
  }
  return (
    <aside className="pinned-note">
      <p>
        <strong>{words.ui.pinned.record(showDate(pinned.recordDay))}</strong>
        {words.ui.pinned.cited(pinned.version)}
        {describe(data)} {way}
      </p>
      {data.changes.length === 0 ? null : (
        <details>
          <summary>{words.ui.pinned.which}</summary>
          <ul>
            {data.changes.slice(0, NAMED).map(({ event, title, date, change }) => (
              <li key={event}>
                <time dateTime={date}>{showDate(date)}</time>{" "}
                {change === "removed" ? (
                  <EventLink id={event}>{title}</EventLink>
                ) : (
                  <Link to={`/events/${encodeURIComponent(event)}`}>{title}</Link>
                )}{" "}
                <span className="muted">{words.ui.pinned.changes[change]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}

/** What of the events counted here is new, told otherwise or gone since. */
function describe({ added, changed, removed, events, coverageChanged, vintage }: PinnedChanges): string {
  const day = `${showDate(vintage.recordDay)} (${vintage.version})`;
  if (added + changed + removed === 0) return coverageChanged ? words.ui.pinned.coverage(day) : words.ui.pinned.nothing(day);
  const told = words.ui.pinned.changed(added, changed, removed, day, events.before, events.now);
  return coverageChanged ? `${told} ${words.ui.pinned.alsoCoverage}` : told;
}
