import "../../styles/api.css";
import { useTitle } from "../../use-title.ts";
import { apiWords as said } from "../../words/api.ts";
import { ApiPromise } from "./promise.tsx";
import { SnippetList } from "./snippet-list.tsx";
import { PlainAddressNote } from "../../ui/plain-address-note.tsx";

const ROUTES = [
  { path: "/api/v1/series?actor=USA&kind=call,video_call&with=RUS", what: said.routes.series },
  { path: "/api/v1/matrix?actor=USA&by=year&kind=meeting&split=venue-city", what: said.routes.matrix },
  { path: "/api/v1/totals?actor=USA&from=2017-01-20&to=2021-01-19&with=RUS", what: said.routes.totals },
  { path: "/api/v1/events?actor=USA&kind=call&with=RUS", what: said.routes.events },
  { path: "/api/v1/events.zip?actor=USA&kind=call&with=RUS", what: said.routes.zip },
  {
    path: "/api/v1/series/citation?actor=USA&kind=call&with=RUS",
    what: said.routes.citation,
  },
  { path: "/api/v1/options/actor?search=uni", what: said.routes.options },
  { path: "/api/v1/catalog", what: said.routes.catalog },
  { path: "/api/v1/claim?claim=nine+calls,+2015-2016,+Obama+and+Putin", what: said.routes.claim },
  { path: "/api/v1/around?actor=USA&with=RUS&around=expulsion&days=60", what: said.routes.analysis },
  { path: "/api/v1/tallies", what: said.routes.tallies },
  { path: "/api/v1/vintage", what: said.routes.vintage },
  { path: "/api/v1/events/meeting-2018-07-16-putin-trump", what: said.routes.event },
  { path: "/api/v1/changes", what: said.routes.changes },
  { path: "/api/v1/changes.atom", what: said.routes.atom },
  { path: "/api/v1/changes.json", what: said.routes.jsonFeed },
  { path: "/api/v1/events.ics", what: said.routes.calendar },
  { path: "/api/v1/series.svg?actor=USA&kind=call,video_call&with=RUS", what: said.routes.picture },
  { path: "/embed?actor=USA&kind=call,video_call&with=RUS", what: said.routes.embed },
  { path: "/oembed?url=/explore%3Factor%3DUSA%26kind%3Dcall%26with%3DRUS", what: said.routes.oembed },
  { path: "/api/v1/openapi.json", what: said.routes.document },
] as const;

/** The way into the API: the routes the page itself asks, and the contract they are held to. */
export function ApiPage() {
  useTitle(said.title);
  return (
    <>
      <PlainAddressNote />
      <div className="lead">
        <h1>{said.heading}</h1>
        <p className="lead-sentence">
          {said.lead}
          <a href="/api/v1/openapi.json">openapi.json</a>
          {said.client}
          <a href="/api/v1/client.ts">client.ts</a>.
        </p>
      </div>
      <div className="figure table-wide">
        <table className="tallies">
          <caption className="visually-hidden">{said.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{said.tryIt}</th>
              <th scope="col">{said.answers}</th>
            </tr>
          </thead>
          <tbody>
            {ROUTES.map((route) => (
              <tr key={route.path}>
                <th scope="row">
                  <a href={route.path} lang="en">
                    {route.path}
                  </a>
                </th>
                <td>{route.what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SnippetList />
      <ApiPromise />
    </>
  );
}
