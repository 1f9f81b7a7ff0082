import type { ParameterFault } from "#shared/mend-query.ts";
import { Link } from "./link.tsx";
import { words } from "../words.ts";

interface FaultNoteProps {
  faults: readonly ParameterFault[];
  mended: string;
}

/** A list longer than this would help nobody. */
const MOST_ALLOWED = 40;

/** What of the address was left out and why, what would be read there, and the address without it. */
export function FaultNote({ faults, mended }: FaultNoteProps) {
  return (
    <div className="fault-note" role="alert">
      <p>
        <strong>{words.ui.faults.count(faults.length)}</strong>
        {words.ui.faults.rest}
        <Link to={mended}>{words.ui.faults.mended(faults.length)}</Link>
      </p>
      <ul>
        {faults.map(({ parameter, value, message, allowed }) => (
          <li key={`${parameter}=${value ?? ""}`}>
            {words.ui.refusal(parameter, value) ?? message}
            {allowed.length === 0 || (typeof allowed !== "string" && allowed.length > MOST_ALLOWED) ? null : (
              <span className="muted" lang="en">
                {words.ui.allowed(typeof allowed === "string" ? allowed : allowed.join(", "))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
