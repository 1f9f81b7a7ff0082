import { formatNumber } from "../../format.ts";
import { Link } from "../../ui/link.tsx";
import { talliesWords as said } from "../../words/tallies.ts";
import { groupOf, type TallyGroup } from "#shared/claims/tally-group.ts";
import type { Tally } from "./tally-groups.ts";

interface TallyVerdictProps {
  tally: Tally;
}

/** `8 = 8`, `2 ≠ 3`, `more than 800 < 4,164` or `118 ≟ at least 92`: what was published, what the record holds; opens the events counted. */
export function TallyVerdict({ tally }: TallyVerdictProps) {
  const group = groupOf(tally);
  if (tally.ours === null || group === "none") {
    return (
      <span className="verdict muted">
        {formatNumber(tally.published)} <span aria-label={said.notCompared}>?</span>
      </span>
    );
  }
  const { sign, spoken } = describeSign(tally, group);
  const text = (
    <>
      {tally.bound === "exact" ? "" : `${said.bounds[tally.bound]} `}
      {formatNumber(tally.published)} <span aria-label={spoken}>{sign}</span>{" "}
      {tally.unstated > 0 ? <span className="verdict-word">{said.atLeast} </span> : null}
      {formatNumber(tally.ours)}
    </>
  );
  const name = `verdict ${CLASSES[group]}`;
  if (tally.query === null) return <span className={name}>{text}</span>;
  return (
    <Link className={name} to={`/events?${tally.query}`}>
      {text}
    </Link>
  );
}

const CLASSES: Readonly<Record<TallyGroup, string>> = {
  match: "verdict-same",
  bound: "verdict-same",
  differ: "verdict-differs",
  possible: "verdict-possible",
  none: "muted",
};

/** A floor that is met is no equality, and no difference either; what is possible is neither. */
function describeSign({ bound, published, ours }: Tally, group: TallyGroup): { sign: string; spoken: string } {
  if (group === "possible") return { sign: "≟", spoken: said.signs.canBe };
  if (group === "differ") {
    // Ours can be above a floor by what is no part of the count.
    const below = (bound === "floor" || bound === "above") && (ours ?? 0) <= published;
    return below ? { sign: ">", spoken: said.signs.more } : { sign: "≠", spoken: said.signs.differs };
  }
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
