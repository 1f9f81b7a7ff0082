import type { EventDetail } from "#shared/api.ts";
import { showDate } from "../../format.ts";

/** How a plan or a measure went on, step by step, each with who said so. */
export function StatusHistory({ steps }: { steps: EventDetail["statusHistory"] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={`${step.date}-${step.status}`}>
          <time dateTime={step.date}>{showDate(step.date)}</time>
          <strong>{step.status.replaceAll("_", " ")}</strong>
          {step.note === null ? null : <p>{step.note}</p>}
          {step.citation === null ? null : (
            <p className="muted">
              {step.citation.url !== null && /^https?:\/\//.test(step.citation.url) ? (
                <a href={step.citation.url} rel="noopener noreferrer external" target="_blank">
                  {step.citation.publisher}
                </a>
              ) : (
                step.citation.publisher
              )}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
