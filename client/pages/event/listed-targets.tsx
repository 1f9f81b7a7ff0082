import { useInfiniteQuery } from "@tanstack/react-query";
import { TARGET_KINDS } from "#shared/definitions/vocabularies.ts";
import { formatNumber, showDate } from "../../format.ts";
import { listingsOptions } from "../../queries.ts";
import { ProblemNote } from "../../ui/problem-note.tsx";

/** Everybody an event put on or took off a list, as the list names them. */
export function ListedTargets({ event }: { event: string }) {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(listingsOptions(event));
  if (error && !data) return <ProblemNote error={error} />;
  const [first] = data?.pages ?? [];
  if (!first) return <section className="figure listed" aria-busy="true" />;
  const listings = data?.pages.flatMap((page) => page.listings) ?? [];
  const lists = [...new Set(listings.map(({ list }) => list.label))].join(", ");
  return (
    <section className="figure listed">
      <h2>
        {formatNumber(first.total)} {first.total === 1 ? "target" : "targets"} by the list
      </h2>
      <table>
        <caption className="visually-hidden">Targets as the list of {lists} names them</caption>
        <thead>
          <tr>
            <th scope="col">Name on the list</th>
            <th scope="col">Kind</th>
            <th scope="col">Number</th>
            <th scope="col">Day</th>
          </tr>
        </thead>
        <tbody>
          {listings.map(({ list, ref, name, kind, action, day, nationality, url }) => (
            <tr key={`${list.id} ${ref} ${action}`}>
              <th scope="row">
                {name}
                {nationality ? <span className="muted"> {nationality.label}</span> : null}
              </th>
              <td className="muted">{KIND_WORDS[kind]}</td>
              <td className="ref">{url === null ? ref : <a href={url}>{ref}</a>}</td>
              <td className="muted">{showDate(day)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">
        {lists}.{" "}
        {hasNextPage ? (
          <button type="button" className="text-button" onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
            Show {formatNumber(Math.min(200, first.total - listings.length))} more
          </button>
        ) : null}
      </p>
    </section>
  );
}

const KIND_WORDS = { persons: "person", entities: "entity", vessels: "vessel", aircraft: TARGET_KINDS.aircraft.label } as const;
