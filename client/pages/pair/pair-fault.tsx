import { ApiFailure } from "../../api.ts";
import { Link } from "../../ui/link.tsx";
import { useTitle } from "../../use-title.ts";
import { pairWords as said } from "../../words/pair.ts";

interface PairFaultProps {
  one: string;
  /** Empty where the address names one side alone. */
  other: string;
  /** The refusal of a side the record does not know. */
  error: Error | null;
}

const EXAMPLES = ["USA/RUS", "USA/CHN", "FRA/DEU", "EU/USA"];

/** Why an address is no pair, and which ones are, in a reader's words. */
export function PairFault({ one, other, error }: PairFaultProps) {
  useTitle(said.fault.heading);
  const problem = error instanceof ApiFailure ? error.problem : null;
  const { suggestion = null } = problem ?? {};
  const unknown = problem?.value ?? null;
  const meant = suggestion === null ? null : [one, other].map((side) => (side === unknown ? suggestion : side)).join("/");
  return (
    <div className="plain">
      <h1>{said.fault.heading}</h1>
      <p role="alert">
        {other === "" ? said.fault.alone(one) : one === other ? said.fault.same(one) : said.fault.unknown(unknown ?? other)}
      </p>
      {meant === null ? null : (
        <p>
          {said.fault.meant} <Link to={`/pairs/${meant}`}>{meant.replace("/", " – ")}</Link>
        </p>
      )}
      <p>
        {said.fault.allowed}{" "}
        {EXAMPLES.map((pair, index) => (
          <span key={pair}>
            {index === 0 ? "" : " · "}
            <Link to={`/pairs/${pair}`}>{pair.replace("/", " – ")}</Link>
          </span>
        ))}
      </p>
      <p>
        <Link to="/">{said.dashboard}</Link>
      </p>
    </div>
  );
}
