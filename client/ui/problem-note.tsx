import { useQueryClient } from "@tanstack/react-query";
import { ApiFailure, isRefusal } from "../api.ts";
import { retryFailed } from "./trouble.ts";
import { words } from "../words.ts";

interface ProblemNoteProps {
  error: Error;
  /** In a box that covers the note of the page. */
  modal?: boolean;
}

/**
 * Why this place has no answer. What the API refuses is said here, in its own words; that it cannot be reached is said once for
 * the whole page, in `trouble-note.tsx`. What was shown before stays.
 */
export function ProblemNote({ error, modal = false }: ProblemNoteProps) {
  const client = useQueryClient();
  const refused = isRefusal(error);
  if (!refused && !modal) return <p className="not-loaded">{words.ui.notLoaded}</p>;
  const allowed = error instanceof ApiFailure ? error.problem?.allowed : undefined;
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{refused ? words.ui.cannotShow : words.ui.couldNotLoad}</strong> {error.message}
        {allowed === undefined ? null : words.ui.allowed(Array.isArray(allowed) ? allowed.slice(0, 12).join(", ") : allowed)}
      </p>
      {refused ? null : (
        <button type="button" className="button" onClick={() => retryFailed(client)}>
          {words.ui.tryAgain}
        </button>
      )}
    </div>
  );
}
