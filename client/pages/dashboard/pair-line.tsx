import type { Query } from "#shared/query.ts";
import { Link } from "../../ui/link.tsx";
import { dashboardWords as said } from "../../words/dashboard.ts";

/** Where exactly two sides are looked at: the way to what no count says of them, on one page. */
export function PairLine({ query: { filters } }: { query: Query }) {
  const { actor = [], with: other = [] } = filters;
  const [a, b] = [actor[0], other[0]];
  if (a === undefined || b === undefined || actor.length + other.length > 2) return null;
  return (
    <p className="pair-line">
      <Link to={`/pairs/${a}/${b}`}>{said.pair}</Link>
    </p>
  );
}
