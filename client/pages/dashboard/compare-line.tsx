import { lazy, Suspense } from "react";
import type { Totals } from "#shared/api.ts";
import { PREVIOUS } from "#shared/compare.ts";
import { parseDay } from "#shared/dates.ts";
import { describeChange, nameOther } from "../../headline/change.ts";
import { sayWindow } from "../../headline/window-words.ts";
import type { Page } from "../../page-state.ts";
import { formatPage } from "../../query-state.ts";
import { Link } from "../../ui/link.tsx";
import { Popover } from "../../ui/popover.tsx";
import { dashboardWords as said } from "../../words/dashboard.ts";
import { words } from "../../words.ts";

interface CompareLineProps {
  page: Page;
  /** Everything the filters let through; undefined while it loads. */
  totals: Totals | undefined;
  stale: boolean;
}

const CompareList = lazy(() => import("./compare-list.tsx").then((module) => ({ default: module.CompareList })));

/** What the period is compared with, as a choice; how everything stands against it; and the way to the other period. */
export function CompareLine({ page, totals, stale }: CompareLineProps) {
  const comparison = page.view.compare ?? PREVIOUS;
  const sayAll = page.query.tier === "machine" ? words.tiers.all : said.allEvents;
  const { previous = null } = totals ?? {};
  const other = previous && { ...page.query, from: parseDay(previous.from ?? ""), to: parseDay(previous.to ?? ""), period: null };
  return (
    <div className="compare-line">
      <Popover
        label={said.comparedWith(nameOther(comparison))}
        boxName={said.comparePeriod}
        className={page.view.compare === null ? "button" : "button button-on"}
      >
        {(close) => (
          <Suspense fallback={<p className="muted">{said.loadingChoices}</p>}>
            <CompareList page={page} onDone={close} />
          </Suspense>
        )}
      </Popover>
      <p className={stale ? "figure-stale" : undefined}>
        {totals && comparison.kind !== "none" ? sayAll(describeChange(totals, comparison)) : ""}
        {previous && other ? (
          <>
            {" · "}
            <Link to={`/${formatPage(other, { ...page.view, open: null }, "fitted")}`}>{sayWindow(previous)}</Link>
          </>
        ) : null}
      </p>
    </div>
  );
}
