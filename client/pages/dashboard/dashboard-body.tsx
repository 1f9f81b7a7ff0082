import { useQuery } from "@tanstack/react-query";
import { Suspense, useMemo } from "react";
import { ChoosePeriod, type PeriodChoice } from "../../charts/choose-period.ts";
import { FigureWait } from "../../figures/figure-wait.tsx";
import { Strip } from "../../figures/strip.tsx";
import type { Sides } from "../../filters/use-sides.ts";
import type { Page } from "../../page-state.ts";
import { totalsOptions } from "../../queries.ts";
import { LoadBoundary } from "../../ui/load-boundary.tsx";
import { useAfterFirst } from "../../use-after-first.ts";
import { useLastGood } from "../../use-last-good.ts";
import { useOnceSettled } from "../../use-once-settled.ts";
import { CompareLine } from "./compare-line.tsx";
import { layOutFor } from "./layout.ts";
import { DashboardBlock } from "./dashboard-block.tsx";
import { Lead } from "./lead.tsx";
import { PairLine } from "./pair-line.tsx";
import { wholeQuery } from "./whole-query.ts";

/** Heights kept for figures on their way: with heading, key and foot. */
const [USUAL_PX, TIMELINE_PX] = [380, 560];

interface DashboardBodyProps {
  page: Page;
  sides: Sides;
}

/**
 * Finding, figures and charts, in reading order; a chart that the filters leave nothing to ask gives its place to the others. The
 * first figure comes first: the code and numbers of the others are fetched once its own are there.
 */
export function DashboardBody({ page, sides }: DashboardBodyProps) {
  const { query, view } = page;
  const { data, isPlaceholderData, error } = useQuery(totalsOptions(wholeQuery(query), view.compare));
  const whole = useLastGood(data);
  const settled = useOnceSettled();
  const now = useMemo(() => ({ page, sides }), [page, sides]);
  const deferred = useAfterFirst(now);
  const lead = <Lead query={query} compare={view.compare} sides={sides} />;
  const blocks = layOutFor(query);
  const [first, before] = [blocks[0], layOutFor(deferred.page.query)];
  // The first figure is drawn before the others begin or move, where it keeps its place.
  const later = first?.id === before[0]?.id && first?.span === before[0]?.span ? deferred : now;
  const choice = useMemo(() => periodChoice(later.page), [later.page]);
  if (whole && !whole.current.covered) return lead;
  return (
    <ChoosePeriod value={choice}>
      {lead}
      <CompareLine page={page} totals={whole} stale={isPlaceholderData || error !== null} />
      <Strip page={page} sides={sides} />
      <div className="grid" aria-busy={later !== now}>
        {(later === now ? blocks : before).map(({ id, span }, index) => {
          const wait = <FigureWait className={`span-${span}`} height={id === "timeline" ? TIMELINE_PX : USUAL_PX} />;
          return (
            <LoadBoundary key={id}>
              <Suspense fallback={wait}>
                {index === 0 || settled ? <DashboardBlock id={id} {...(index === 0 ? now : later)} className={`span-${span}`} /> : wait}
              </Suspense>
            </LoadBoundary>
          );
        })}
      </div>
      <PairLine query={query} />
    </ChoosePeriod>
  );
}

/** A stretch chosen on a chart becomes the period of the page. */
function periodChoice({ query, setQuery }: Page): PeriodChoice {
  const { from, to } = query;
  return {
    within: { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) },
    choose: (span) => setQuery({ ...query, ...span, period: null }),
  };
}
