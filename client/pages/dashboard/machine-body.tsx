import { useQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { describeTitle } from "#shared/describe.ts";
import { formatQuery } from "#shared/query.ts";
import { FigureWait } from "../../figures/figure-wait.tsx";
import { PredecessorLine } from "../../filters/predecessor-line.tsx";
import type { Sides } from "../../filters/use-sides.ts";
import { TierNote } from "../../figures/tier-note.tsx";
import type { Page } from "../../page-state.ts";
import { formatPage, PLAIN_VIEW } from "../../query-state.ts";
import { totalsOptions } from "../../queries.ts";
import { Link } from "../../ui/link.tsx";
import { LoadBoundary } from "../../ui/load-boundary.tsx";
import { useLastGood } from "../../use-last-good.ts";
import { useOnceSettled } from "../../use-once-settled.ts";
import { useTitle } from "../../use-title.ts";
import { CompareLine } from "./compare-line.tsx";
import { DashboardBlock } from "./dashboard-block.tsx";
import { layOutReports } from "./layout.ts";
import { wholeQuery } from "./whole-query.ts";
import { words } from "../../words.ts";

/** Heights kept for figures on their way: with heading, key, note and foot. */
const [USUAL_PX, TIMELINE_PX] = [440, 600];

interface MachineBodyProps {
  page: Page;
  sides: Sides;
}

/** What machine-coded reports can say of a relationship, in the figures of the vetted record; and which of those they cannot draw. */
export function MachineBody({ page, sides }: MachineBodyProps) {
  const whole = wholeQuery(page.query);
  const { data, isPlaceholderData, error } = useQuery(totalsOptions(whole, page.view.compare));
  const totals = useLastGood(data);
  const stale = isPlaceholderData || error !== null;
  const title = !totals ? words.tiers.counting : totals.current.covered ? words.tiers.reports(totals.events) : words.tiers.nowhere;
  useTitle(title);
  const settled = useOnceSettled();
  const kinds = { ...whole, split: "kind" } as const;
  return (
    <>
      <div className="lead">
        <h1 className={stale ? "figure-stale" : undefined}>{title}</h1>
        <p className={stale ? "lead-sentence figure-stale" : "lead-sentence"}>
          {!totals ? "\u00a0" : totals.current.covered ? totals.sentence : words.tiers.uncovered(totals.sentence)}
        </p>
        <PredecessorLine query={page.query} addressOf={page.addressOf} />
        <TierNote tier={page.query.tier} />
        <p className="tier-ways">
          <Link to={`/events?${formatQuery(whole)}`}>{words.tiers.list}</Link>
          <Link to={`/explore${formatPage(kinds, PLAIN_VIEW)}`} title={describeTitle(kinds, words)}>
            {words.tiers.explore}
          </Link>
        </p>
      </div>
      {totals && !totals.current.covered ? null : (
        <>
          <CompareLine page={page} totals={totals} stale={stale} />
          <div className="grid">
            {layOutReports(page.query).map(({ id, span }, index) => {
              const wait = <FigureWait className={`span-${span}`} height={id === "timeline" ? TIMELINE_PX : USUAL_PX} />;
              return (
                <LoadBoundary key={id}>
                  <Suspense fallback={wait}>
                    {index === 0 || settled ? <DashboardBlock id={id} page={page} sides={sides} className={`span-${span}`} /> : wait}
                  </Suspense>
                </LoadBoundary>
              );
            })}
          </div>
        </>
      )}
      <div className="tier-not-here">
        <p>{words.tiers.notHere}</p>
        <dl>
          {words.tiers.notTold.map(([figure, why]) => (
            <div key={figure}>
              <dt>{figure}</dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
