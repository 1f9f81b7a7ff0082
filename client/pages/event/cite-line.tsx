import type { EventDetail } from "#shared/api.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { citeEvent } from "./cite-event.ts";

/** The event as a footnote has it, and a button that copies it. */
export function CiteLine({ event }: { event: EventDetail }) {
  const line = citeEvent(event, window.location.origin);
  return (
    <section className="figure cite" aria-labelledby="cite-title">
      <h2 id="cite-title">Cite this event</h2>
      <p className="cite-line">{line}</p>
      <CopyButton label="Copy citation" className="text-button" text={() => line} otherwise="Select the line to copy it" />
    </section>
  );
}
