import type { ParameterFault } from "#shared/mend-query.ts";
import { Link } from "./link.tsx";

interface FaultNoteProps {
  faults: readonly ParameterFault[];
  mended: string;
}

/** A list longer than this would help nobody. */
const MOST_ALLOWED = 12;

/** What of the address was left out and why, what would be read there, and the address without it. */
export function FaultNote({ faults, mended }: FaultNoteProps) {
  return (
    <div className="fault-note" role="alert">
      <p>
        <strong>
          {faults.length === 1 ? "One part of this address was ignored" : `${faults.length} parts of this address were ignored`}
        </strong>
        : the page shows the rest. <Link to={mended}>Go to the address without {faults.length === 1 ? "it" : "them"}</Link>
      </p>
      <ul>
        {faults.map(({ parameter, value, message, allowed }) => (
          <li key={`${parameter}=${value ?? ""}`}>
            {message}
            {allowed.length === 0 || (typeof allowed !== "string" && allowed.length > MOST_ALLOWED) ? null : (
              <span className="muted"> Allowed: {typeof allowed === "string" ? allowed : allowed.join(", ")}.</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
