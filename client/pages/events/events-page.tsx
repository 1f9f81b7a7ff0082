import { useInfiniteQuery } from "@tanstack/react-query";
import { fileAddress } from "../../api.ts";
import { FilterBar } from "../../filters/filter-bar.tsx";
import { formatNumber } from "../../format.ts";
import { listFileSearch } from "../../list-search.ts";
import { usePage } from "../../page-state.ts";
import { eventListOptions } from "../../queries.ts";
import { FaultNote } from "../../ui/fault-note.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { EventList } from "./event-list.tsx";
import { useTitle } from "../../use-title.ts";

const ALL = { key: null, part: null };

/** Every event of a query, newest or oldest first, fifty at a time. */
export function EventsPage() {
  useTitle("Events");
  const page = usePage();
  const { order } = page.view;
  const list = useInfiniteQuery(eventListOptions(page.query, ALL, order));
  if (page.fault) return <FaultNote fault={page.fault} home="/events" />;
  const first = list.data?.pages[0];
  const events = list.data?.pages.flatMap((part) => part.events) ?? [];
  return (
    <>
      <FilterBar query={page.query} grain={false} onChange={page.setQuery} />
      <div className="lead">
        <h1>{first ? `${formatNumber(first.total)} ${first.total === 1 ? "event" : "events"}` : "Events"}</h1>
        <p className="lead-sentence" aria-live="polite">
          {first?.sentence ?? "\u00a0"}
        </p>
      </div>
      <div className="list-tools">
        <div className="views" role="group" aria-label="Order">
          <button type="button" aria-pressed={order === "desc"} onClick={() => page.setOrder("desc")}>
            Newest first
          </button>
          <button type="button" aria-pressed={order === "asc"} onClick={() => page.setOrder("asc")}>
            Oldest first
          </button>
        </div>
        {first && first.total > 0 ? (
          <a href={fileAddress("events", listFileSearch(page.query, ALL))} download>
            Download {formatNumber(first.total)} {first.total === 1 ? "row" : "rows"}
          </a>
        ) : null}
      </div>
      {list.error ? <ProblemNote error={list.error} /> : null}
      {first && first.total === 0 ? (
        <p className="empty">No event of the record matches these filters. Try a longer period, other sides or more kinds.</p>
      ) : null}
      <EventList events={events} />
      {list.hasNextPage ? (
        <button type="button" className="button more-button" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {list.isFetchingNextPage ? "Loading …" : `Show more (${formatNumber(events.length)} of ${formatNumber(first?.total ?? 0)})`}
        </button>
      ) : null}
    </>
  );
}
