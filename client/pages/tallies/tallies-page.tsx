import { useQuery } from "@tanstack/react-query";
import { formatNumber, showDate } from "../../format.ts";
import { talliesOptions } from "../../queries.ts";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { TallyVerdict } from "./tally-verdict.tsx";
import { useTitle } from "../../use-title.ts";

/** Every published count against the record's own, with the reason where they differ. */
export function TalliesPage() {
  useTitle("Published counts");
  const { data, error } = useQuery(talliesOptions());
  const ordered = data?.tallies.toSorted((a, b) => rank(a.difference) - rank(b.difference)) ?? [];
  return (
    <>
      <div className="lead">
        <h1>
          {data
            ? `${formatNumber(data.matching)} of ${formatNumber(data.compared)} published counts match the record`
            : "Published counts against the record"}
        </h1>
        <p className="lead-sentence">
          Counts that newspapers, governments and researchers published, each asked of the record under the same rule. A number opens the
          events counted.
        </p>
      </div>
      {error ? <ProblemNote error={error} /> : null}
      <div className="figure table-wide">
        <table className="tallies">
          <caption className="visually-hidden">Published counts against the record</caption>
          <thead>
            <tr>
              <th scope="col">Claim</th>
              <th scope="col">Published by</th>
              <th scope="col" className="number">
                Published and ours
              </th>
              <th scope="col">Why they differ</th>
            </tr>
          </thead>
          <tbody>
            {ordered.map((tally) => (
              <tr key={tally.id}>
                <th scope="row">{tally.claim}</th>
                <td>
                  {tally.citation.url === null || !/^https?:\/\//.test(tally.citation.url) ? (
                    tally.citation.publisher
                  ) : (
                    <a href={tally.citation.url} rel="noopener noreferrer external" target="_blank">
                      {tally.citation.publisher}
                    </a>
                  )}
                  {tally.citation.publishedOn === null ? "" : `, ${showDate(tally.citation.publishedOn)}`}
                </td>
                <td className="number">
                  <TallyVerdict tally={tally} />
                </td>
                <td className="muted">
                  {tally.reason ?? ""}
                  {tally.possible > 0 ? ` ${formatNumber(tally.possible)} more possible.` : ""}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Differences first: they are what a reader comes for; then matches, then what has no count of ours. */
function rank(difference: number | null): number {
  if (difference === null) return 2;
  return difference === 0 ? 1 : 0;
}
