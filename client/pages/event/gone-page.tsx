import type { Problem } from "#shared/api.ts";
import { showDate } from "../../format.ts";
import { inEnglish } from "../../language.ts";
import { Link } from "../../ui/link.tsx";
import { useTitle } from "../../use-title.ts";
import { eventWords } from "../../words/event.ts";
import { words } from "../../words.ts";

/** An event that left the record: since when, what stands for it now, and the record that still has it. */
export function GonePage({ gone: { event, title, removed, last, successor } }: { gone: NonNullable<Problem["gone"]> }) {
  const said = eventWords.gone;
  useTitle(said.title);
  return (
    <div className="plain">
      <h1>{said.title}</h1>
      <p>
        <code>{event}</code>
      </p>
      {title === null ? null : <p>{said.told(title)}</p>}
      <p>{said.since(showDate(removed.day), removed.version)}</p>
      {successor === null ? null : (
        <p>
          {said.successor}
          <Link to={`/events/${encodeURIComponent(successor.id)}`}>
            <span {...inEnglish}>{successor.title}</span>
          </Link>
          .
        </p>
      )}
      <p>
        {last === null ? said.noLast : <Link to={`/events/${encodeURIComponent(event)}?asOf=${last}`}>{said.last}</Link>} ·{" "}
        <Link to="/events">{words.ui.missing.events}</Link>
      </p>
    </div>
  );
}
