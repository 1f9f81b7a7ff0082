import type { EventDetail } from "#shared/api.ts";
import { formatDay, parseEdtf } from "#shared/dates.ts";
import { showDate } from "../../format.ts";
import { Link } from "../../ui/link.tsx";
import { words } from "../../words.ts";
import { inEnglish } from "../../language.ts";
import { STATUS_STEPS } from "#shared/definitions/vocabularies.ts";
import { isWordOf } from "../../vocabulary.ts";
import { namePublisher } from "../../ui/name-publisher.ts";
import { eventWords as said } from "../../words/event.ts";

/** How a plan or a measure went on, step by step, each with who said so. */
export function StatusHistory({ event, steps }: { event: string; steps: EventDetail["statusHistory"] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={`${step.date}-${step.status}`}>
          <Link to={`/events/${encodeURIComponent(event)}?knownOn=${lastDayOf(step.date)}`} title={said.knownThen}>
            <time dateTime={step.date}>{showDate(step.date)}</time>
          </Link>
          <strong>{isWordOf(STATUS_STEPS, step.status) ? words.terms.steps[step.status].label : step.status.replaceAll("_", " ")}</strong>
          {step.note === null ? null : <p {...inEnglish}>{step.note}</p>}
          {step.citation === null ? null : (
            <p className="muted">
              {step.citation.url !== null && /^https?:\/\//.test(step.citation.url) ? (
                <a href={step.citation.url} rel="noopener noreferrer external" target="_blank">
                  {namePublisher(step.citation.publisher)}
                </a>
              ) : (
                namePublisher(step.citation.publisher)
              )}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function lastDayOf(date: string): string {
  const span = parseEdtf(date);
  return span === null ? date : formatDay(span.latest);
}
