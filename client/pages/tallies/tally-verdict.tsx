import type { Tallies } from "#shared/api.ts";
import { formatNumber } from "../../format.ts";
import { Link } from "../../ui/link.tsx";

interface TallyVerdictProps {
  tally: Tallies["tallies"][number];
}

/** `8 = 8` or `2 ≠ 3`: what was published, what the record holds; opens the events counted. */
export function TallyVerdict({ tally }: TallyVerdictProps) {
  if (tally.ours === null) {
    return (
      <span className="verdict muted">
        {formatNumber(tally.published)} <span aria-label="not compared">?</span>
      </span>
    );
  }
  const same = tally.difference === 0;
  const text = (
    <>
      {formatNumber(tally.published)} <span aria-label={same ? "equals" : "differs from"}>{same ? "=" : "≠"}</span>{" "}
      {formatNumber(tally.ours)}
    </>
  );
  const name = same ? "verdict verdict-same" : "verdict verdict-differs";
  if (tally.query === null) return <span className={name}>{text}</span>;
  return (
    <Link className={name} to={`/events?${tally.query}`}>
      {text}
    </Link>
  );
}
