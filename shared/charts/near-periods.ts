import type { Periods } from "../api.ts";
import type { Query } from "../query.ts";
import { sidesOfQuery } from "../query-sides.ts";

type Period = Periods["periods"][number];

/**
 * Crises, breaks and gaps that concern the page's sides. A crisis or break between two sides names both of them; a gap is one
 * of the sources of either.
 */
export function nearPeriods(periods: readonly Period[], { filters }: Pick<Query, "filters">): Period[] {
  const { first, second } = sidesOfQuery({ filters });
  const sides = [first, second].filter((side) => side.length > 0);
  return periods.filter(({ kind, actors }) => {
    const named = sides.filter((side) => actors.some(({ id }) => side.includes(id)));
    if (kind === "term") return false;
    return kind === "disclosure_gap" ? sides.length === 0 || named.length > 0 : named.length === sides.length;
  });
}
