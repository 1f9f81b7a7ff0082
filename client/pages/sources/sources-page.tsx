import { useQuery } from "@tanstack/react-query";
import { formatNumber, showDate } from "../../format.ts";
import { vintageOptions } from "../../queries.ts";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { useTitle } from "../../use-title.ts";

/** Who says so: every collection the record is compiled from, its licence, and what was refused. */
export function SourcesPage() {
  useTitle("Sources");
  const { data, error } = useQuery(vintageOptions());
  return (
    <>
      <div className="lead">
        <h1>{data ? `${formatNumber(data.counts.events)} events from ${formatNumber(data.counts.documents)} documents` : "Sources"}</h1>
        <p className="lead-sentence">
          {data
            ? `Record ${data.version}, compiled to ${showDate(data.recordDay)}; ${formatNumber(data.counts.counted)} events were held or are in force.${data.counts.rejects === 0 ? "" : ` ${formatNumber(data.counts.rejects)} rows of the sources were refused, each with its reason.`}`
            : "\u00a0"}
        </p>
      </div>
      {error ? <ProblemNote error={error} /> : null}
      <div className="figure table-wide">
        <table className="tallies">
          <caption className="visually-hidden">Collections of the record</caption>
          <thead>
            <tr>
              <th scope="col">Collection</th>
              <th scope="col">Publisher</th>
              <th scope="col">Licence</th>
              <th scope="col" className="number">
                Events
              </th>
              <th scope="col" className="number">
                Refused
              </th>
              <th scope="col">Reaches to</th>
            </tr>
          </thead>
          <tbody>
            {data?.sources.map((source) => (
              <tr key={source.id}>
                <th scope="row">
                  {source.url === null || !/^https?:\/\//.test(source.url) ? (
                    source.name
                  ) : (
                    <a href={source.url} rel="noopener noreferrer external" target="_blank">
                      {source.name}
                    </a>
                  )}
                </th>
                <td>{source.publisher}</td>
                <td>{source.licence}</td>
                <td className="number">{formatNumber(source.events)}</td>
                <td className="number">{formatNumber(source.rejects)}</td>
                <td>{source.lastDay === null ? "" : showDate(source.lastDay)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
