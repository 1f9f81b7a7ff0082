import { useInfiniteQuery } from "@tanstack/react-query";
import { parseQuery } from "#shared/query.ts";
import { fileAddress } from "../../api.ts";
import { eventListOptions } from "../../queries.ts";
import { claimWords } from "../../words/claims.ts";
import { Link } from "../../ui/link.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { EventList } from "../events/event-list.tsx";

const said = claimWords.box;

/** The very events a claim is counted from, in time order, each with who says so. */
export function ClaimRows({ search }: { search: string }) {
  const query = parseQuery(new URLSearchParams(search));
  const list = useInfiniteQuery(eventListOptions(query, { key: null, part: null }, "asc"));
  const total = list.data?.pages[0]?.total;
  const events = list.data?.pages.flatMap((page) => page.events) ?? [];
  if (list.error) return <ProblemNote error={list.error} />;
  if (total === undefined || total === 0) return null;
  return (
    <details className="claim-rows" open={total <= 12}>
      <summary>{said.rows(total)}</summary>
      <p className="panel-files">
        <Link to={`/events?${search}`}>{said.list}</Link> ·{" "}
        <a href={fileAddress("/events", "csv", search, true)} download>
          {said.file(total)}
        </a>
      </p>
      <EventList events={events} />
      {list.hasNextPage ? (
        <button type="button" className="button more-button" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {list.isFetchingNextPage ? said.loading : said.showMore(total)}
        </button>
      ) : null}
    </details>
  );
}
