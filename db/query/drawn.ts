import { ceilingQuery, readCeiling } from "#shared/charts/ceilings.ts";
import type { SidesId } from "#shared/definitions/sides.ts";
import type { Drawn } from "#shared/picture/draw-picture.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { nameWay, queryCounter } from "./counter.ts";
import { queryPeriodsBeside } from "./period-list.ts";
import { querySeries } from "./series.ts";

/**
 * All that a picture of a count is drawn from.
 * @throws BadParameter where the query cannot be answered, or has no other side
 */
export function queryDrawn(db: Db, query: Query, sides: SidesId): Drawn {
  const series = querySeries(db, query);
  const counter = sides === "both" ? queryCounter(db, query) : null;
  const asked = [query, ...(counter ? [counter.query] : [])];
  return { series, counter, periods: queryPeriodsBeside(db, query), ceilings: asked.flatMap((side) => queryCeiling(db, side) ?? []) };
}

function queryCeiling(db: Db, query: Query): Drawn["ceilings"][number] | null {
  const beside = ceilingQuery(query);
  const ceiling = beside && readCeiling(querySeries(db, beside));
  return ceiling && { ...ceiling, phrase: nameWay(db, query) };
}
