import type { Query } from "#shared/query.ts";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useMemo } from "react";
import { ChoosePeriod, type PeriodChoice } from "../../charts/choose-period.ts";
import { FigureWait } from "../../figures/figure-wait.tsx";
import { OnPaper } from "../../figures/on-paper.tsx";
import { Strip } from "../../figures/strip.tsx";
import type { Sides } from "../../filters/use-sides.ts";
import type { Page } from "../../page-state.ts";
import { totalsOptions } from "../../queries.ts";
import { LoadBoundary } from "../../ui/load-boundary.tsx";
import { useAfterFirst } from "../../use-after-first.ts";
import { useLastGood } from "../../use-last-good.ts";
import { useOnceSettled } from "../../use-once-settled.ts";
import { CompareLine } from "./compare-line.tsx";
import { layOutFor, type Block } from "./layout.ts";
import { DashboardBlock } from "./dashboard-block.tsx";
import { Lead } from "./lead.tsx";
import { PairLine } from "./pair-line.tsx";
import { wholeQuery } from "./whole-query.ts";

/** Heights kept for figures on their way: with heading, key and foot. */
const [USUAL_PX, TIMELINE_PX] = [380, 560];
/** What stands above the first figure lets it go first, but not for longer than this. */
const ABOVE_MS = 100;

interface DashboardBodyProps {
  page: Page;
  sides: Sides;
}

/**
 * Finding, figures and charts, in reading order; a chart that the filters leave nothing to ask gives its place to the others. The
 * first figure comes first: the code and numbers of the others are fetched once its own are there, and after a change of the filters
 * everything else waits until it is painted.
 */
export function DashboardBody({ page, sides }: DashboardBodyProps) {
  const { query, view } = page;
  const { data, isPlaceholderData, error } = useQuery(totalsOptions(wholeQuery(query), view.compare));
  const whole = useLastGood(data);
  const settled = useOnceSettled();
  const now = useMemo(() => ({ page, sides }), [page, sides]);
  const [later, above] = [useAfterFirst(now), useAfterFirst(now, ABOVE_MS)];
  const waits = above !== now;
  const lead = (
    <Lead query={above.page.query} compare={above.page.view.compare} sides={above.sides} waits={waits} addressOf={above.page.addressOf} />
  );
  const choice = useMemo(() => periodChoice(later.page), [later.page]);
  if (whole && !whole.current.covered) return lead;
  return (
    <ChoosePeriod value={choice}>
      {lead}
      <CompareLine page={page} totals={whole} stale={isPlaceholderData || error !== null} />
      <Strip {...above} waits={waits} />
      <div className="grid" aria-busy={later !== now}>
        {blocksNow(query, later.page.query).map(({ id, span }, index) => {
          const wait = (
            <FigureWait className={`span-${span}`} height={id === "timeline" ? TIMELINE_PX : USUAL_PX}>
              {id === "tallies" || id === "latest" ? null : <OnPaper id={id} query={query} />}
            </FigureWait>
          );
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

/** The first figure is drawn before the others begin or move: until then they stand under it as they stood. */
function blocksNow(query: Query, later: Query): Block[] {
  const blocks = layOutFor(query);
  const [first] = blocks;
  return query === later || first === undefined ? blocks : [first, ...layOutFor(later).filter(({ id }) => id !== first.id)];
}

/** A stretch chosen on a chart becomes the period of the page. */
function periodChoice({ query, setQuery }: Page): PeriodChoice {
  const { from, to } = query;
  return {
    within: { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) },
    choose: (span) => setQuery({ ...query, ...span, period: null }),
  };
}
