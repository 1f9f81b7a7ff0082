import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { formatDay } from "#shared/dates.ts";
import { ApiFailure } from "../../api.ts";
import { showDate, showWhen } from "../../format.ts";
import { eventDetailOptions } from "../../queries.ts";
import { recordSearch, useKnownOn, useRecordAsked, useRecordSearch } from "../../record-asked.ts";
import { CiteForms } from "../../take/cite-forms.tsx";
import { CopyLink } from "../../ui/copy-link.tsx";
import { Link } from "../../ui/link.tsx";
import { Popover } from "../../ui/popover.tsx";
import { PlainAddressNote } from "../../ui/plain-address-note.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { StatusBadge } from "../../ui/status-badge.tsx";
import { useTitle } from "../../use-title.ts";
import { NotFoundPage } from "../not-found-page.tsx";
import { aroundAddress } from "./around-address.ts";
import { BackLink } from "./back-link.tsx";
import { CitationList } from "./citation-list.tsx";
import { EventFacts } from "./event-facts.tsx";
import { GonePage } from "./gone-page.tsx";
import { ListedTargets } from "./listed-targets.tsx";
import { Neighbours } from "./neighbours.tsx";
import { PartyTable } from "./party-table.tsx";
import { StatusHistory } from "./status-history.tsx";
import { eventWords as said } from "../../words/event.ts";
import { recordWords } from "../../words/record.ts";
import { inEnglish } from "../../language.ts";
import { words as shared } from "../../words.ts";

const EmbedCode = lazy(() => import("../../take/embed-code.tsx").then((module) => ({ default: module.EmbedCode })));

/** One event: what happened, who took part in which office, how it went on, and everyone who says so. */
export function EventPage({ id }: { id: string }) {
  const asOf = useRecordAsked();
  const { data: event, error } = useQuery(eventDetailOptions(id, useRecordSearch()));
  const known = useKnownOn();
  const knownOn = known === null ? null : formatDay(known);
  useTitle(event?.title ?? null);
  if (error instanceof ApiFailure && error.problem?.gone) return <GonePage gone={error.problem.gone} />;
  if (error instanceof ApiFailure && error.status === 404) return <NotFoundPage what={error.message} />;
  if (error && !event) return <ProblemNote error={error} />;
  if (!event) return <div className="page-wait" aria-busy="true" />;
  const around = aroundAddress(event, asOf);
  return (
    <article className="event">
      <PlainAddressNote page="/events/:id" takes={["asOf", "knownOn"]} />
      <header className="lead">
        <BackLink />
        {asOf === null ? null : (
          <p className="pinned-note">
            {said.asTold(event.vintage.version)}
            {event.since === undefined ? said.since.newest : said.since[event.since.change](event.since.version)}{" "}
            <Link to={`/events/${encodeURIComponent(id)}`}>{said.today}</Link>
          </p>
        )}
        {knownOn === null ? null : (
          <p className="pinned-note">
            {said.knownOn(showDate(knownOn))}
            <Link to={`/events/${encodeURIComponent(id)}`}>{said.knownToday}</Link>
          </p>
        )}
        <p className="event-kind">{event.kindLabel}</p>
        <h1 {...inEnglish}>{event.title}</h1>
        <p className="event-when">
          <time dateTime={event.date}>{showWhen(event.date, event.end)}</time> <StatusBadge status={event.status} />
        </p>
        {event.summary === "" || event.summary === event.title ? null : <p className="event-summary">{event.summary}</p>}
        {around === null ? null : (
          <p className="event-around">
            <Link to={around}>{said.around}</Link>
          </p>
        )}
      </header>
      <div className="event-columns">
        <div>
          <section className="figure">
            <h2>{said.whoTookPart}</h2>
            <PartyTable parties={event.parties} />
          </section>
          <section className="figure">
            <h2>{said.sources(event.documents.length)}</h2>
            <CitationList citations={event.documents} />
            {recordWords.titles === "" ? null : <p className="muted">{recordWords.titles}</p>}
          </section>
          {event.listings === null ? null : <ListedTargets event={event.id} date={event.date} />}
          <Neighbours earlier={event.earlier} later={event.later} />
        </div>
        <div>
          <section className="figure">
            <h2>{said.whatItSays}</h2>
            <EventFacts event={event} />
          </section>
          {event.statusHistory.length === 0 ? null : (
            <section className="figure">
              <h2>{said.history}</h2>
              <StatusHistory event={event.id} steps={event.statusHistory} />
            </section>
          )}
          <section className="figure cite">
            <h2>{said.cite}</h2>
            <CiteForms of={`/events/${encodeURIComponent(event.id)}`} search={recordSearch(asOf)} />
          </section>
        </div>
      </div>
      <footer className="event-foot">
        <span>{said.foot(event.id, event.vintage.version)}</span>
        <CopyLink className="text-button" />
        <Popover label={shared.ui.take.embed} name={shared.ui.take.of(shared.ui.take.embed, event.title)} className="text-button">
          {() => (
            <Suspense fallback={<p className="muted">{shared.ui.take.loading}</p>}>
              <EmbedCode path={`/embed/events/${encodeURIComponent(event.id)}`} search={recordSearch(asOf)} drawing="" />
            </Suspense>
          )}
        </Popover>
      </footer>
    </article>
  );
}
