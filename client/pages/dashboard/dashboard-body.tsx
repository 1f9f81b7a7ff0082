import { useQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { CHARTS } from "#shared/definitions/charts.ts";
import { idsOf } from "#shared/tables.ts";
import { chartQueries } from "../../charts/chart-query.ts";
import { FigureWait } from "../../figures/figure-wait.tsx";
import { Strip } from "../../figures/strip.tsx";
import type { Sides } from "../../filters/use-sides.ts";
import type { Page } from "../../page-state.ts";
import { totalsOptions } from "../../queries.ts";
import { layOut } from "./layout.ts";
import { DashboardBlock } from "./dashboard-block.tsx";
import { Lead } from "./lead.tsx";
import { wholeQuery } from "./whole-query.ts";

interface DashboardBodyProps {
  page: Page;
  sides: Sides;
}

/** Finding, figures and charts, in reading order; a chart that the filters leave nothing to ask gives its place to the others. */
export function DashboardBody({ page, sides }: DashboardBodyProps) {
  const { data: whole } = useQuery(totalsOptions(wholeQuery(page.query)));
  if (whole && !whole.current.covered) return <Lead query={page.query} sides={sides} />;
  const asked = new Set(idsOf(CHARTS).filter((id) => chartQueries(id, page.query).length > 0));
  return (
    <>
      <Lead query={page.query} sides={sides} />
      <Strip page={page} sides={sides} />
      <div className="grid">
        {layOut(asked).map(({ id, span }) => (
          <Suspense key={id} fallback={<FigureWait className={`span-${span}`} />}>
            <DashboardBlock id={id} page={page} sides={sides} className={`span-${span}`} />
          </Suspense>
        ))}
      </div>
    </>
  );
}
