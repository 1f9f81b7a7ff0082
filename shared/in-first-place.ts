import { SIDE_PAIRS } from "./definitions/filters.ts";
import type { Query } from "./query.ts";

/** Who is named as the other side of none is the one side there is: `with=RUS` alone asks what `actor=RUS` asks. */
export function inFirstPlace(given: Query["filters"]): Query["filters"] {
  const filters = { ...given };
  for (const { first, second } of SIDE_PAIRS) {
    const alone = filters[second];
    if (alone === undefined || filters[first] !== undefined) continue;
    filters[first] = alone;
    delete filters[second];
  }
  return filters;
}
