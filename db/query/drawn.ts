import type { SidesId } from "#shared/definitions/sides.ts";
import type { Drawn } from "#shared/picture/draw-picture.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { queryCounter } from "./counter.ts";
import { queryGaps } from "./period-list.ts";
import { querySeries } from "./series.ts";

/**
 * All that a picture of a count is drawn from.
 * @throws BadParameter where the query cannot be answered, or has no other side
 */
export function queryDrawn(db: Db, query: Query, sides: SidesId): Drawn {
  return {
    series: querySeries(db, query),
    counter: sides === "both" ? queryCounter(db, query) : null,
    gaps: queryGaps(db, query),
  };
}
