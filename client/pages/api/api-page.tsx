import "../../styles/api.css";
import { useTitle } from "../../use-title.ts";
import { apiWords as said } from "../../words/api.ts";
import { ApiPromise } from "./promise.tsx";
import { SnippetList } from "./snippet-list.tsx";
import { PlainAddressNote } from "../../ui/plain-address-note.tsx";

const ROUTES = [
  { path: "/series?actor=USA&kind=call,video_call&with=RUS", what: said.routes.series },
  { path: "/matrix?actor=USA&by=year&kind=meeting&split=venue-city", what: said.routes.matrix },
  { path: "/totals?actor=USA&from=2017-01-20&to=2021-01-19&with=RUS", what: said.routes.totals },
  { path: "/events?actor=USA&kind=call&with=RUS", what: said.routes.events },
  { path: "/events.zip?actor=USA&kind=call&with=RUS", what: said.routes.zip },
  {
    path: "/series/citation?actor=USA&kind=call&with=RUS",
    what: said.routes.citation,
  },
  { path: "/options/actor?search=uni", what: said.routes.options },
  { path: "/catalog", what: said.routes.catalog },
  { path: "/claim?claim=nine+calls,+2015-2016,+Obama+and+Putin", what: said.routes.claim },
  { path: "/around?actor=USA&with=RUS&around=expulsion&days=60", what: said.routes.analysis },
  { path: "/tallies", what: said.routes.tallies },
  { path: "/vintage", what: said.routes.vintage },
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
                  <a href={`/api/v1${route.path}`}>/api/v1{route.path}</a>
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
