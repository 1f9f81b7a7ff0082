import { useQueryClient } from "@tanstack/react-query";
import { ApiFailure } from "../api.ts";

interface ProblemNoteProps {
  error: Error;
}

/** What went wrong, in the API's own words, and a way to try again. What was shown before stays. */
export function ProblemNote({ error }: ProblemNoteProps) {
  const client = useQueryClient();
  const failure = error instanceof ApiFailure ? error : null;
  const refused = failure?.problem?.status !== undefined && failure.problem.status < 500;
  const allowed = failure?.problem?.allowed;
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{refused ? "This cannot be counted." : "The numbers could not be loaded."}</strong> {error.message}
        {allowed === undefined ? null : ` Allowed: ${Array.isArray(allowed) ? allowed.slice(0, 12).join(", ") : allowed}.`}
      </p>
      {refused ? null : (
        <button type="button" className="button" onClick={() => void client.refetchQueries({ type: "active", predicate: failed })}>
          Try again
        </button>
      )}
    </div>
  );
}

/** One retry asks again for everything on the page that failed: it failed for one reason. */
function failed(query: { state: { status: string } }): boolean {
  return query.state.status === "error";
}
