import { useQuery } from "@tanstack/react-query";
import type { Query } from "#shared/query.ts";
import { reachOptions } from "../queries.ts";
import { Link } from "../ui/link.tsx";
import { words } from "../words.ts";
import { nearestCovered } from "./nearest-covered.ts";

interface CoveredLinkProps {
  /** A query whose period no source covers. */
  query: Query;
  addressOf: (query: Query) => string;
}

/** The way from a blank period to the nearest that sources cover; nothing where they cover none. */
export function CoveredLink({ query, addressOf }: CoveredLinkProps) {
  const { data: reach } = useQuery(reachOptions(query));
  if (!reach) return null;
  const near = nearestCovered(query, reach);
  const { covered, goTo } = words.filters.period;
  return (
    <p className="covered-link">
      {covered(words.say.period(reach.from, reach.to))}{" "}
      <Link to={addressOf({ ...query, ...near, period: null })}>{goTo(words.say.period(near.from, near.to))}</Link>
    </p>
  );
}
