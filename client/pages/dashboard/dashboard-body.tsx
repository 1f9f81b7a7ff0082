import { useQuery } from "@tanstack/react-query";
import type { Series } from "#shared/api.ts";
import type { ChartId } from "#shared/definitions/charts.ts";
import type { Band } from "../../charts/bands.ts";
import { chartQueries } from "../../charts/chart-query.ts";
import type { ColumnData } from "../../charts/series.ts";
import { ColumnFigure } from "../../figures/column-figure.tsx";
import { Strip } from "../../figures/strip.tsx";
import { VenuesFigure } from "../../figures/venues-figure.tsx";
import { WaysFigure } from "../../figures/ways-figure.tsx";
import type { Sides } from "../../filters/use-sides.ts";
import type { Page } from "../../page-state.ts";
import { totalsOptions } from "../../queries.ts";
import { Latest } from "./latest.tsx";
import { Lead } from "./lead.tsx";
import { TallyBox } from "./tally-box.tsx";
import { wholeQuery } from "./whole-query.ts";

interface DashboardBodyProps {
  page: Page;
  sides: Sides;
  bandsOf: (data: ColumnData, answer: Series) => readonly Band[];
}

/** Finding, figures and charts, in reading order; a chart that the filters leave nothing to ask gives its place to the others. */
export function DashboardBody({ page, sides, bandsOf }: DashboardBodyProps) {
  const { data: whole } = useQuery(totalsOptions(wholeQuery(page.query)));
  const { data: lists } = useQuery(totalsOptions(chartQueries("listed", page.query)[0]?.query ?? null));
  if (whole && !whole.current.covered) return <Lead query={page.query} sides={sides} />;
  const asks = (id: ChartId): boolean => chartQueries(id, page.query).length > 0;
  const thirds = (["sanctions", "venues", "expulsions"] as const).filter(asks);
  const mains = (["calls", "visits"] as const).filter(asks);
  const isPair = mains.length === 1 && thirds.length === 1;
  const third = isPair ? "span-4" : `span-${12 / Math.max(1, thirds.length)}`;
  const main = mains.length === 2 || isPair ? "span-8" : "span-12";
  const aside = mains.length === 2 ? "span-4" : "span-6";
  return (
    <>
      <Lead query={page.query} sides={sides} />
      <Strip page={page} sides={sides} />
      <div className="grid">
        {asks("calls") ? <ColumnFigure id="calls" page={page} bandsOf={bandsOf} height={300} className={main} /> : null}
        {mains.length === 2 ? <TallyBox page={page} className={aside} /> : null}
        {thirds.includes("sanctions") ? (
          <ColumnFigure id="sanctions" page={page} bandsOf={() => []} height={270} className={third} />
        ) : null}
        {thirds.includes("venues") ? <VenuesFigure page={page} height={270} className={third} /> : null}
        {thirds.includes("expulsions") ? (
          <WaysFigure id="expulsions" page={page} sides={sides} bandsOf={() => []} height={270} className={third} />
        ) : null}
        {asks("visits") ? <WaysFigure id="visits" page={page} sides={sides} bandsOf={bandsOf} height={290} className={main} /> : null}
        {mains.length === 2 ? null : <TallyBox page={page} className={aside} />}
        <Latest query={page.query} className={aside} />
        {lists?.current.covered ? (
          <>
            <ColumnFigure id="listed" page={page} bandsOf={() => []} height={270} className="span-6" />
            <ColumnFigure id="listings" page={page} bandsOf={() => []} height={270} className="span-6" />
          </>
        ) : null}
      </div>
    </>
  );
}
