import { ApiFailure } from "../api.ts";

interface ProblemNoteProps {
  error: Error;
  onRetry: (() => void) | null;
}

/** What went wrong, in the API's own words, and a way to try again. What was shown before stays. */
export function ProblemNote({ error, onRetry }: ProblemNoteProps) {
  const failure = error instanceof ApiFailure ? error : null;
  const refused = failure?.status !== null && failure?.status !== undefined && failure.status < 500;
  const allowed = failure?.problem?.allowed;
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{refused ? "This cannot be counted." : "The numbers could not be loaded."}</strong> {error.message}
        {allowed === undefined ? null : ` Allowed: ${Array.isArray(allowed) ? allowed.slice(0, 12).join(", ") : allowed}.`}
      </p>
      {onRetry ? (
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      ) : null}
    </div>
  );
}
