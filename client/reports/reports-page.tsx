import { useInfiniteQuery } from "@tanstack/react-query";
import { formatQuery } from "#shared/query.ts";
import { TierNote } from "../figures/tier-note.tsx";
import { FilterBar } from "../filters/filter-bar.tsx";
import type { Page } from "../page-state.ts";
import { FacetSheet } from "../pages/events/facet-sheet.tsx";
import { Facets } from "../pages/events/facets.tsx";
import { OrderField } from "../pages/events/order-field.tsx";
import { eventListOptions } from "../queries.ts";
import { TakeMenus } from "../take/take-menus.tsx";
import { AddressNotes } from "../ui/address-notes.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { useWide } from "../ui/use-wide.ts";
import { Attributions } from "../figures/attributions.tsx";
import { eventsWords as said } from "../words/events.ts";
import { words } from "../words.ts";
import { ReportList } from "./report-list.tsx";

/** Machine-coded reports behind a question, one by one, page after page. */
export function ReportsPage({ page }: { page: Page }) {
  const wide = useWide();
  const order = page.view.order === "asc" ? "asc" : "desc";
  const list = useInfiniteQuery(eventListOptions(page.query, { key: null, part: null }, order));
  page.refuse(list.error);
  const first = list.data?.pages[0];
  const reports = list.data?.pages.flatMap((answer) => answer.reports ?? []) ?? [];
  const total = first?.total ?? null;
  const stale = list.isPlaceholderData || list.error !== null;
  return (
    <>
      <FilterBar query={page.query} grain={false} onChange={page.setQuery} />
      <AddressNotes page={page} />
      <div className="lead">
        <h1 className={stale ? "figure-stale" : undefined}>{total === null ? words.tiers.loading : words.tiers.reports(total)}</h1>
        <p className="lead-sentence">{first?.sentence ?? "\u00a0"}</p>
        <TierNote tier={page.query.tier} />
        <p className="visually-hidden" role="status">
          {total === null || stale ? "" : said.found(words.tiers.reports(total))}
        </p>
      </div>
      <div className="list-tools">
        {wide ? null : <FacetSheet query={page.query} onChange={page.setQuery} />}
        <OrderField order={order} tier={page.query.tier} onChange={page.setOrder} />
        {total === null || total === 0 ? null : (
          <span className="list-files">
            <TakeMenus
              takeables={[{ name: null, counts: null, events: total, search: formatQuery(page.query) }]}
              of={said.thisList}
              className="button"
            />
          </span>
        )}
      </div>
      {list.error ? <ProblemNote error={list.error} /> : null}
      <div className="finding">
        {wide ? (
          <aside className="facets" aria-label={said.narrowList}>
            <Facets query={page.query} onChange={page.setQuery} />
          </aside>
        ) : null}
        <div className={stale ? "found figure-stale" : "found"} aria-busy={stale}>
          {total === 0 ? <p className="empty">{words.tiers.noReport}</p> : <ReportList reports={reports} />}
          {list.hasNextPage ? (
            <button
              type="button"
              className="button more-button"
              disabled={list.isFetchingNextPage}
              onClick={() => void list.fetchNextPage()}
            >
              {list.isFetchingNextPage ? words.figures.panel.loadingMore : words.figures.panel.more(total ?? 0)}
            </button>
          ) : null}
          <Attributions lines={first?.attributions ?? []} />
        </div>
      </div>
    </>
  );
}
