import type { ParameterFault } from "#shared/mend-query.ts";
import { sayAllowed, sayReason, type Reason } from "#shared/refusal.ts";
import { usePlace } from "../router.ts";
import { words } from "../words.ts";
import { refusalWords } from "../words/refusals.ts";
import { Link } from "./link.tsx";
import { suggestSearch } from "./suggest-address.ts";

interface FaultNoteProps {
  faults: readonly ParameterFault[];
  mended: string;
}

/** A longer list would help nobody. */
const MOST_ALLOWED = 12;

const said = words.ui.faults;

/** What of the address was left out and why, what was probably meant or would be read there, and the address without it. */
export function FaultNote({ faults, mended }: FaultNoteProps) {
  const { path, search } = usePlace();
  return (
    <div className="fault-note" role="alert">
      <p>
        <strong>{said.count(faults.length)}</strong>
        {said.rest}
        <Link to={mended}>{said.mended(faults.length)}</Link>
      </p>
      <ul>
        {faults.map((fault) => {
          const meant = suggestSearch(search, fault);
          return (
            <li key={`${fault.parameter}=${fault.value ?? ""}`}>
              {sentenceOf(fault)}{" "}
              {fault.suggestion && meant !== null ? (
                <Link to={`${path}${meant}`}>{said.meant(fault.suggestion)}</Link>
              ) : (
                <span className="muted">{allowedOf(fault)}</span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function sentenceOf(fault: ParameterFault): string {
  const { parameter, value, allowed, suggestion, unknown } = fault;
  if (unknown) return said.unknown(parameter);
  const reason = wordReason(fault, fault.reason);
  // Where the reason says no more than that the word is none of the list, what is allowed says it.
  const isWord = reason === wordReason(fault, ["unknownWord"]) && (suggestion || Array.isArray(allowed));
  return value !== null && isWord ? said.ignored(parameter, value) : reason;
}

function wordReason({ parameter, value, suggestion = null }: ParameterFault, reason: Reason | string): string {
  return typeof reason === "string" ? reason : sayReason({ parameter, value, suggestion, reason }, refusalWords);
}

function allowedOf({ allowed: accepted, unknown }: ParameterFault): string {
  if (unknown) return "";
  const allowed = typeof accepted === "string" ? accepted : sayAllowed(accepted, refusalWords);
  // Where the API lists its ids is of no use to whoever reads the page.
  if (typeof allowed === "string") return allowed === "" || allowed.includes("/api/") ? "" : words.ui.allowed(allowed).trim();
  if (allowed.length === 0 || allowed.length > MOST_ALLOWED) return "";
  return said.allowed(words.say.list(allowed, "and"));
}
