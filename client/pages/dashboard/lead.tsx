import { useQuery } from "@tanstack/react-query";
import type { Comparison } from "#shared/compare.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import { chartQueries } from "#shared/charts/chart-query.ts";
import { shapeColumns } from "#shared/charts/series.ts";
import { findLeaderCalls } from "../../figures/strip-figures.ts";
import { CoveredLink } from "../../filters/covered-link.tsx";
import { PredecessorLine } from "../../filters/predecessor-line.tsx";
import type { Sides } from "../../filters/use-sides.ts";
import { nounFor, wholeNoun } from "../../headline/nouns.ts";
import { sayNarrowed } from "../../headline/narrowed.ts";
import { headlinePage } from "../../headline/page.ts";
import { toPoints } from "../../headline/points.ts";
import { sayBriefly } from "../../headline/span-words.ts";
import { seriesOptions, totalsOptions } from "../../queries.ts";
import { useLastFresh, useLastGood } from "../../use-last-good.ts";
import { Link } from "../../ui/link.tsx";
import { useTitle } from "../../use-title.ts";
import { LeadFinding } from "./lead-finding.tsx";
import { wholeQuery } from "./whole-query.ts";
import { words } from "../../words.ts";
import { dashboardWords as said } from "../../words/dashboard.ts";

interface LeadProps {
  query: Query;
  compare: Comparison | null;
  sides: Sides;
  /** Other numbers than these are asked for, or about to be. */
  waits: boolean;
  /** The address of the page with another query. */
  addressOf: (query: Query) => string;
}

/** The page's finding and, under it, what it counts in one sentence. */
export function Lead({ query, compare, sides, waits, addressOf }: LeadProps) {
  const callQuery = chartQueries("calls", query)[0]?.query ?? null;
  const venueQuery = chartQueries("venues", query)[0]?.query ?? null;
  const calls = useQuery(seriesOptions(callQuery));
  const venues = useQuery(seriesOptions(venueQuery));
  const answer = useQuery(totalsOptions(wholeQuery(query), compare));
  const leaderQuery = findLeaderCalls(query, sides);
  const leaders = useQuery(totalsOptions(leaderQuery, compare));
  const [callSeries, venueSeries] = [useLastGood(calls.data), useLastGood(venues.data)];
  const [totals, leaderTotals] = [useLastGood(answer.data), useLastGood(leaders.data)];
  const ready =
    (callQuery === null || callSeries !== undefined) &&
    (venueQuery === null || venueSeries !== undefined) &&
    (leaderQuery === null || leaderTotals !== undefined) &&
    totals !== undefined;
  const asked = [answer, ...(callQuery ? [calls] : []), ...(venueQuery ? [venues] : []), ...(leaderQuery ? [leaders] : [])];
  const fresh = !waits && asked.every((part) => part.error === null && !part.isPlaceholderData);
  const now = headlinePage({
    calls:
      callQuery && callSeries
        ? {
            total: callSeries.total.value ?? 0,
            points: toPoints(shapeColumns(callSeries, words.say).columns),
            noun: nounFor("calls", query),
          }
        : null,
    meetings: venueQuery && venueSeries ? { total: venueSeries.total.value ?? 0, noun: nounFor("venues", query) } : null,
    whole: { total: totals?.current.value ?? 0, noun: wholeNoun(query), covered: totals?.current.covered ?? true },
    who: sides.between,
    when: sayBriefly(query.from, query.to),
    levels: leaderQuery !== null && (callSeries?.total.value ?? 0) !== (leaderTotals?.current.value ?? 0),
    narrowed: sayNarrowed(query),
  });
  const headline = useLastFresh(now, ready && fresh);
  // An answer that did not come says nothing, and least of all zero.
  const failed = headline === null && asked.some((part) => part.error !== null);
  useTitle(headline);
  return (
    <div className="lead lead-dashboard">
      <h1 className={fresh || headline === null ? undefined : "figure-stale"}>
        {headline ?? (failed ? said.notLoaded : <span className="skeleton skeleton-title">{said.counting}</span>)}
      </h1>
      <div className="lead-text">
        {totals && !totals.current.covered ? null : <LeadFinding query={query} compare={compare} sides={sides} waits={waits} />}
        <p className={waits || answer.isPlaceholderData || answer.error ? "lead-sentence figure-stale" : "lead-sentence"}>
          {!totals ? (
            "\u00a0"
          ) : totals.current.covered ? (
            <>
              {totals.sentence} <Link to={`/events?${formatQuery(wholeQuery(query))}`}>{said.inAll(totals.events)}</Link>
              {said.opens}
            </>
          ) : (
            said.unreached(totals.sentence)
          )}
        </p>
        {totals && !totals.current.covered ? <CoveredLink query={query} addressOf={addressOf} /> : null}
        <PredecessorLine query={query} addressOf={addressOf} />
      </div>
      <p className="visually-hidden" aria-live="polite">
        {totals && !answer.isFetching ? said.match(totals.events) : ""}
      </p>
    </div>
  );
}
