import { useQuery } from "@tanstack/react-query";
import { describeTitle } from "#shared/describe.ts";
import { formatQuery } from "#shared/query.ts";
import { chartQueries } from "../../charts/chart-query.ts";
import { ColumnFigure } from "../../figures/column-figure.tsx";
import { TierNote } from "../../figures/tier-note.tsx";
import type { Page } from "../../page-state.ts";
import { formatPage, PLAIN_VIEW } from "../../query-state.ts";
import { totalsOptions } from "../../queries.ts";
import { Link } from "../../ui/link.tsx";
import { useLastGood } from "../../use-last-good.ts";
import { useTitle } from "../../use-title.ts";
import { CompareLine } from "./compare-line.tsx";
import { wholeQuery } from "./whole-query.ts";
import { words } from "../../words.ts";

const CHART_IDS = ["calls", "sanctions"] as const;

/** What machine-coded reports can say of a relationship: how many there are, of calls and of sanctions; and what they cannot. */
export function MachineBody({ page }: { page: Page }) {
  const whole = wholeQuery(page.query);
  const { data, isPlaceholderData, error } = useQuery(totalsOptions(whole, page.view.compare));
  const totals = useLastGood(data);
  const stale = isPlaceholderData || error !== null;
  const title = totals ? words.tiers.reports(totals.events) : words.tiers.counting;
  useTitle(title);
  const drawn = CHART_IDS.filter((id) => chartQueries(id, page.query).length > 0);
  const kinds = { ...whole, split: "kind" } as const;
  return (
    <>
      <div className="lead">
        <h1 className={stale ? "figure-stale" : undefined}>{title}</h1>
        <p className={stale ? "lead-sentence figure-stale" : "lead-sentence"}>
          {!totals ? "\u00a0" : totals.current.covered ? totals.sentence : words.tiers.uncovered(totals.sentence)}
        </p>
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
            {drawn.map((id) => (
              <ColumnFigure
                key={id}
                id={id}
                page={page}
                wide={drawn.length === 1}
                height={290}
                className={drawn.length === 1 ? "span-12" : "span-6"}
              />
            ))}
          </div>
        </>
      )}
      <p className="tier-not-here">{words.tiers.notHere}</p>
    </>
  );
}
