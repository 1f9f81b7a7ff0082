import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { EventItem } from "#shared/api.ts";
import { parseEdtf } from "#shared/dates.ts";
import { parseQuery, type Query } from "#shared/query.ts";
import { unfoldingOptions } from "../analysis-queries.ts";
import { showDate, showDay } from "../format.ts";
import { eventListOptions } from "../queries.ts";
import { EventLink } from "./event-link.tsx";
import { nameThen, sidesOf } from "./known-then.ts";
import { articleStops, openSearch, stopsOf, stopsSearch, type Stop } from "./known-stops.ts";
import { Link } from "./link.tsx";
import { PagesThen } from "./pages-then.tsx";
import { STATUSES } from "#shared/definitions/vocabularies.ts";
import { isWordOf } from "../vocabulary.ts";
import { words } from "../words.ts";
import { inEnglish, language } from "../language.ts";
import { analysesWords } from "../words/analyses.ts";

const said = analysesWords.known;

interface KnownNoteProps {
  query: Query;
  onChange: (query: Query) => void;
}

const MOST_OPEN = 8;
/** A plan whose day lies longer back than this is not one that was waited for. */
const LONG_PAST_DAYS = 365;

/** Says that a page shows what was known on a day, leads from one dated step to the next, and lists what was then still to come. */
export function KnownNote({ query, onChange }: KnownNoteProps) {
  const { knownOn } = query;
  const { data } = useQuery(unfoldingOptions(stopsSearch(query)));
  const stops = stopsOf(data?.plans ?? []);
  if (knownOn === null) return null;
  const go = (day: number | null) => onChange({ ...query, knownOn: day });
  const here = stops.findLast(({ day }) => day <= knownOn);
  const before = stops.findLast(({ day }) => day < (here?.day ?? 0));
  const after = stops.find(({ day }) => day > knownOn);
  const articles = articleStops(stops);
  return (
    <aside className="pinned-note known-note" aria-label={said.label}>
      <p>
        <strong>{said.on(showDay(knownOn))}</strong>
        {said.explains}
        <button type="button" className="row-button" onClick={() => go(null)}>
          {said.today}
        </button>
      </p>
      <p className="known-steps">
        <StepButton stop={before} word={said.before} onGo={go} />
        <StepButton stop={after} word={said.next} onGo={go} />
        {articles.map((stop) => (
          <button key={stop.day} type="button" className="row-button" aria-pressed={stop.day === knownOn} onClick={() => go(stop.day)}>
            {stop.publishers.join(", ")}, {showDay(stop.day)}
          </button>
        ))}
      </p>
      {here === undefined ? <p>{said.none}</p> : <StopWords stop={here} />}
      <OpenThen query={query} day={knownOn} followed={(data?.plans ?? []).map(({ id }) => id)} />
    </aside>
  );
}

function StepButton({ stop, word, onGo }: { stop: Stop | undefined; word: string; onGo: (day: number) => void }) {
  return (
    <button
      type="button"
      className="button"
      disabled={stop === undefined}
      onClick={() => (stop === undefined ? undefined : onGo(stop.day))}
    >
      {word}
      {stop === undefined ? "" : `, ${showDay(stop.day)}`}
    </button>
  );
}

function StopWords({ stop }: { stop: Stop }) {
  return (
    <ul>
      {stop.told.map(({ publisher, title, publishedLater, what }) => (
        <li key={`${publisher} ${title} ${what}`} {...inEnglish}>
          {showDay(stop.day)}, {publisher}, {publishedLater === null ? `“${title}”` : said.laterPage(showDate(publishedLater))}: {what}
        </li>
      ))}
    </ul>
  );
}

/** What had been reported or announced and had neither been held nor called off. */
function OpenThen({ query, day, followed }: { query: Query; day: number; followed: readonly string[] }) {
  const [announced, reported] = [openSearch(query, day, "planned"), openSearch(query, day, "reported")];
  const [first, second] = [useOpenList(announced), useOpenList(reported)];
  if (first === undefined || second === undefined) return null;
  if (first.total + second.total === 0) return <p>{said.nothingOpen}</p>;
  const open = [...first.events, ...second.events];
  const isOld = (event: EventItem) => (parseEdtf(event.date)?.latest ?? day) < day - LONG_PAST_DAYS;
  const old = open.filter(isOld);
  const stepless = open.filter(({ id }) => !followed.includes(id)).length;
  return (
    <>
      <p>
        {said.noEndThen} <Link to={`/events?${announced}`}>{said.announcedOpen(first.total)}</Link>,{" "}
        <Link to={`/events?${reported}`}>{said.reportedOpen(second.total)}</Link>
        {stepless === 0 ? "" : said.stepless(stepless)}
      </p>
      <ul>
        {open
          .filter((event) => !isOld(event))
          .slice(0, MOST_OPEN)
          .map((event) => (
            <OpenEvent key={event.id} event={event} day={day} />
          ))}
      </ul>
      {old.length === 0 ? null : (
        <details className="claim-rows">
          <summary>{said.longPast(old.length)}</summary>
          <ul>
            {old.map((event) => (
              <OpenEvent key={event.id} event={event} day={day} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function useOpenList(search: string) {
  const list = useInfiniteQuery(eventListOptions(parseQuery(new URLSearchParams(search)), { key: null, part: null }, "desc"));
  return list.data?.pages[0];
}

function OpenEvent({ event, day }: { event: EventItem; day: number }) {
  const { title, date, english } = nameThen({ ...event, sides: sidesOf(event) }, day);
  const { status } = event;
  return (
    <li>
      <EventLink id={event.id} {...(english ? {} : { lang: language })}>
        {title}
      </EventLink>{" "}
      <span className="muted">{said.asOf(isWordOf(STATUSES, status) ? words.terms.statuses[status].label : status, date)}</span>
      <PagesThen told={event.toldThen} />
    </li>
  );
}
