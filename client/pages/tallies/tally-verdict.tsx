import type { Tallies } from "#shared/api.ts";
import { formatNumber } from "../../format.ts";
import { Link } from "../../ui/link.tsx";
import { talliesWords as said } from "../../words/tallies.ts";

interface TallyVerdictProps {
  tally: Tallies["tallies"][number];
}

/** `8 = 8`, `2 ≠ 3`, or `over 800 ≤ 4,164`: what was published, what the record holds; opens the events counted. */
export function TallyVerdict({ tally }: TallyVerdictProps) {
  if (tally.ours === null) {
    return (
      <span className="verdict muted">
        {formatNumber(tally.published)} <span aria-label={said.notCompared}>?</span>
      </span>
    );
  }
  const same = tally.verdict === "matches" || tally.verdict === "agrees";
  const { sign, spoken } = describeSign(tally, same);
  const text = (
    <>
      {tally.bound === "exact" ? "" : `${said.bounds[tally.bound]} `}
      {formatNumber(tally.published)} <span aria-label={spoken}>{sign}</span> {formatNumber(tally.ours)}
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

/** A floor that is met is no equality, and no difference either. */
function describeSign({ bound }: TallyVerdictProps["tally"], same: boolean): { sign: string; spoken: string } {
  if (!same)
    return bound === "floor" || bound === "above" ? { sign: ">", spoken: said.signs.more } : { sign: "≠", spoken: said.signs.differs };
  const signs = {
    exact: { sign: "=", spoken: said.signs.equals },
    above: { sign: "<", spoken: said.signs.less },
    floor: { sign: "≤", spoken: said.signs.notMore },
    below: { sign: ">", spoken: said.signs.more },
    ceiling: { sign: "≥", spoken: said.signs.notLess },
    rounded: { sign: "≈", spoken: said.signs.near },
  };
  return signs[bound];
}
