import type { Sources } from "#shared/api.ts";
import { formatNumber, showDate } from "../../format.ts";
import { showYears, type Axis } from "./coverage-axis.ts";
import { CoverageBar } from "./coverage-bar.tsx";
import { joinSpans } from "./join-spans.ts";
import { sourcesWords as said } from "../../words/sources.ts";

interface SourceSummaryProps {
  sources: Sources["sources"];
  axis: Axis;
}

/** Every collection in one line, the way into its section: how far it reaches, what it brings, what was refused of it. */
export function SourceSummary({ sources, axis }: SourceSummaryProps) {
  return (
    <table className="source-summary">
      <caption className="visually-hidden">{said.summary}</caption>
      <thead>
        <tr>
          <th scope="col">{said.collection}</th>
          <th scope="col" className="summary-bar">
            <span className="visually-hidden">{said.axisYears}</span>
          </th>
          <th scope="col">{said.covers}</th>
          <th scope="col" className="number">
            {said.events}
          </th>
          <th scope="col" className="number summary-refused">
            {said.refused}
          </th>
          <th scope="col" className="summary-licence">
            {said.licence}
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ id, name, coverage, events, rows, licence, lastCoveredDay }) => {
          const spans = joinSpans(coverage.flatMap((kind) => kind.spans));
          const [first, last] = [spans[0], spans.at(-1)];
          return (
            <tr key={id}>
              <th scope="row">
                <a href={`#source-${id}`}>{name}</a>
              </th>
              <td className="summary-bar">{spans.length === 0 ? null : <CoverageBar spans={spans} axis={axis} />}</td>
              <td className="coverage-years" title={lastCoveredDay === null ? undefined : said.to(showDate(lastCoveredDay))}>
                {first && last ? showYears({ from: first.from, to: last.to }) : said.noEvents}
              </td>
              <td className="number">{events.cited === 0 ? "–" : formatNumber(events.cited)}</td>
              <td className="number summary-refused">{rows.rejected === 0 ? "–" : formatNumber(rows.rejected)}</td>
              <td className="summary-licence">{licence}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
