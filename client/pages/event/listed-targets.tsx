import { useInfiniteQuery } from "@tanstack/react-query";
import { showDate } from "../../format.ts";
import { listingsOptions } from "../../queries.ts";
import { recordSearch, useRecordAsked } from "../../record-asked.ts";
import { TableMenus } from "../../take/table-menus.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { eventWords as said } from "../../words/event.ts";
import { words } from "../../words.ts";

/** Everybody an event put on or took off a list, as the list names them; with the list's day, where that is not the event's. */
export function ListedTargets({ event, date }: { event: string; date: string }) {
  const asked = useRecordAsked();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(listingsOptions(event, asked));
  if (error && !data) return <ProblemNote error={error} />;
  const [first] = data?.pages ?? [];
  if (!first) return <section className="figure listed" aria-busy="true" />;
  const listings = data?.pages.flatMap((page) => page.listings) ?? [];
  const otherDay = listings.some(({ day }) => day !== date);
  const lists = [...new Set(listings.map(({ list }) => list.label))].join(", ");
  return (
    <section className="figure listed">
      <h2>{said.targetsByList(first.total)}</h2>
      <table>
        <caption className="visually-hidden">{said.targetsCaption(lists)}</caption>
        <thead>
          <tr>
            <th scope="col">{said.targetName}</th>
            <th scope="col">{said.targetKind}</th>
            <th scope="col">{said.targetNumber}</th>
            {otherDay ? <th scope="col">{said.targetDay}</th> : null}
          </tr>
        </thead>
        <tbody>
          {listings.map(({ list, ref, name, kind, action, day, nationality, url }) => (
            <tr key={`${list.id} ${ref} ${action}`}>
              <th scope="row">
                {name}
                {nationality ? <span className="muted"> {nationality.label}</span> : null}
              </th>
              <td className="muted">{words.terms.targetKinds[kind].one}</td>
              <td className="ref">{url === null ? ref : <a href={url}>{ref}</a>}</td>
              {otherDay ? <td className="muted">{showDate(day)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">
        {lists}.{" "}
        <TableMenus
          path={`/events/${encodeURIComponent(event)}/listings`}
          search={recordSearch(asked)}
          of={said.allTargets}
          label={said.allTargets}
          cited={false}
        />{" "}
        {hasNextPage ? (
          <button type="button" className="text-button" onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
            {said.showMore(Math.min(200, first.total - listings.length))}
          </button>
        ) : null}
      </p>
    </section>
  );
}
