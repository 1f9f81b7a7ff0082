import "../../styles/api.css";
import { useTitle } from "../../use-title.ts";
import { ApiPromise } from "./promise.tsx";
import { SnippetList } from "./snippet-list.tsx";
import { PlainAddressNote } from "../../ui/plain-address-note.tsx";

const ROUTES = [
  { path: "/series?actor=USA&kind=call,video_call&with=RUS", what: "Counts by year, kind, venue, person … and split by any of them" },
  { path: "/matrix?actor=USA&by=year&kind=meeting&split=venue-city", what: "Two dimensions crossed" },
  { path: "/totals?actor=USA&from=2017-01-20&to=2021-01-19&with=RUS", what: "One number, with the window of the same length before" },
  { path: "/events?actor=USA&kind=call&with=RUS", what: "The events behind any number, page by page" },
  { path: "/events.zip?actor=USA&kind=call&with=RUS", what: "The same events as a file, with metadata, licences and citations" },
  {
    path: "/series/citation?actor=USA&kind=call&with=RUS",
    what: "A count cited: one line, BibTeX, RIS, CSL-JSON, a sentence with footnotes",
  },
  { path: "/options/actor?search=uni", what: "The values a filter can take, with counts under the others" },
  { path: "/catalog", what: "Every metric, dimension, filter, kind and counting rule" },
  { path: "/tallies", what: "Published counts against the record" },
  { path: "/vintage", what: "Which record this is, from which sources" },
] as const;

/** The way into the API: the routes the page itself asks, and the contract they are held to. */
export function ApiPage() {
  useTitle("API");
  return (
    <>
      <PlainAddressNote />
      <div className="lead">
        <h1>The API the page reads</h1>
        <p className="lead-sentence">
          Read-only, without a key, under /api/v1. Every address of a page is also a query: put its parameters after a route. Series, matrix
          and events answer as files with .csv, .xlsx, .parquet, .json or .zip behind the route. The whole contract is{" "}
          <a href="/api/v1/openapi.json">openapi.json</a>; <a href="/api/v1/client.ts">client.ts</a> is a typed client of it for scripts.
        </p>
      </div>
      <div className="figure table-wide">
        <table className="tallies">
          <caption className="visually-hidden">Routes of the API, each with an example</caption>
          <thead>
            <tr>
              <th scope="col">Try it</th>
              <th scope="col">What it answers</th>
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
