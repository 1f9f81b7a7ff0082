import { useQuery } from "@tanstack/react-query";
import { formatQuery, type Query } from "#shared/query.ts";
import { kindColour } from "#shared/charts/colours.ts";
import { showDate } from "../../format.ts";
import { latestOptions } from "../../queries.ts";
import { TakeMenus } from "../../take/take-menus.tsx";
import { EventLink } from "../../ui/event-link.tsx";
import { Link } from "../../ui/link.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { dashboardWords as said } from "../../words/dashboard.ts";

const SHOWN = 6;

/** The newest events under the page's filters, and the way to all of them. */
export function Latest({ query, className }: { query: Query; className: string }) {
  const plain: Query = { ...query, metric: "events", by: "year", split: null };
  const { data: first, error } = useQuery(latestOptions(plain, SHOWN));
  return (
    <section className={`figure ${className}`} aria-labelledby="latest-title" aria-busy={!first && !error}>
      <header className="figure-head">
        <h2 id="latest-title">{said.latest}</h2>
        <p className="figure-subtitle">{said.newest}</p>
      </header>
      {error ? <ProblemNote error={error} /> : null}
      <ol className="latest figure-body">
        {first && first.events.length === 0 ? <li className="empty">{said.noEvent}</li> : null}
        {first?.events.map((event) => (
          <li key={event.id}>
            <time dateTime={event.date}>{showDate(event.date)}</time>
            <i className="swatch" style={{ background: kindColour(event.kind) }} aria-hidden="true" />
            <EventLink id={event.id}>{event.title}</EventLink>
          </li>
        ))}
      </ol>
      <footer className="figure-foot figure-foot-short">
        <p className="figure-sources">{first ? said.events(first.total) : "\u00a0"}</p>
        <p className="figure-files">
          <Link to={`/events?${formatQuery(plain)}`}>{said.all}</Link>
          {first && first.total > 0 ? (
            <TakeMenus takeables={[{ name: null, counts: null, events: first.total, search: formatQuery(plain) }]} of={said.latest} />
          ) : null}
        </p>
      </footer>
    </section>
  );
}
