import { useQuery } from "@tanstack/react-query";
import type { Series } from "#shared/api.ts";
import type { ChartId } from "#shared/definitions/charts.ts";
import type { Query } from "#shared/query.ts";
import { chartQueries, type ChartQuery } from "#shared/charts/chart-query.ts";
import { seriesOptions } from "../queries.ts";
import { useLastGood } from "../use-last-good.ts";

export interface FigureAnswer {
  queries: readonly ChartQuery[];
  /** One for each query, once all have arrived. */
  series: readonly Series[] | null;
  /** The drawing shows an older answer: the new one is loading, or could not be had. */
  stale: boolean;
  error: Error | null;
}

/** What a chart needs from the API under the page's filters. */
export function useFigure(id: ChartId, page: Query): FigureAnswer {
  const queries = chartQueries(id, page);
  const first = useQuery(seriesOptions(queries[0]?.query ?? null));
  const second = useQuery(seriesOptions(queries[1]?.query ?? null));
  const asked = queries.length === 2 ? [first, second] : [first];
  const arrived = asked.map((answer) => answer.data).filter((data) => data !== undefined);
  const complete = arrived.length === asked.length ? arrived : undefined;
  const pair = useLastGood(complete?.[0]);
  const other = useLastGood(complete?.[1]);
  const shown = queries.length === 2 ? [pair, other] : [pair];
  const known = shown.filter((data) => data !== undefined);
  return {
    queries,
    series: known.length === asked.length && known.length > 0 ? known : null,
    stale: asked.some(
      (answer) => answer.error !== null || answer.isPlaceholderData || (answer.isPending && answer.fetchStatus === "fetching"),
    ),
    error: asked.find((answer) => answer.error)?.error ?? null,
  };
}
