import type { ParameterFault } from "#shared/mend-query.ts";
import { usePlace } from "../router.ts";
import { words } from "../words.ts";
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

function sentenceOf({ parameter, value, message, allowed, suggestion, unknown }: ParameterFault): string {
  if (unknown) return said.unknown(parameter);
  // Where the message says no more than that the word is none of the list, what is allowed says it.
  const isWord = message.startsWith(`"${parameter}" does not know`) && (suggestion || typeof allowed !== "string");
  if (value !== null && isWord) return said.ignored(parameter, value);
  return words.ui.refusal(parameter, value) ?? message;
}

function allowedOf({ allowed, unknown }: ParameterFault): string {
  // Where the API lists its ids is of no use to whoever reads the page.
  if (typeof allowed === "string") return unknown || allowed === "" || allowed.includes("/api/") ? "" : words.ui.allowed(allowed).trim();
  if (unknown || allowed.length === 0 || allowed.length > MOST_ALLOWED) return "";
  return said.allowed(words.say.list(allowed, "and"));
}
