import "../../styles/sources.css";
import { useQuery } from "@tanstack/react-query";
import { formatNumber, showDate } from "../../format.ts";
import { sourcesOptions, vintageOptions } from "../../queries.ts";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { useTitle } from "../../use-title.ts";
import { findAxis } from "./coverage-axis.ts";
import { SourceSection } from "./source-section.tsx";
import { SourceSummary } from "./source-summary.tsx";
import { PlainAddressNote } from "../../ui/plain-address-note.tsx";

/** Who says so: what each collection holds, where it does not reach, what it is known to lack, and what was refused. */
export function SourcesPage() {
  useTitle("Sources");
  const { data: vintage, error } = useQuery(vintageOptions());
  const { data, error: sourcesError } = useQuery(sourcesOptions());
  const failure = error ?? sourcesError;
  const axis = findAxis(data?.sources ?? []);
  return (
    <>
      <PlainAddressNote />
      <div className="lead">
        <h1>
          {vintage
            ? `${formatNumber(vintage.counts.events)} events from ${formatNumber(vintage.counts.documents)} documents`
            : "Who says so"}
        </h1>
        <p className="lead-sentence">
          {vintage
            ? `Record ${vintage.version}, compiled to ${showDate(vintage.recordDay)}; ${formatNumber(vintage.counts.counted)} events were held or are in force. A count is known only where a source covers the kind and the years, and is as good as that source: here is how far each one reaches, what it lacks, and what was refused.`
            : "\u00A0"}
        </p>
      </div>
      {failure ? <ProblemNote error={failure} /> : null}
      {data ? <SourceSummary sources={data.sources} axis={axis} /> : <div className="page-wait" aria-busy={failure === null} />}
      {data ? (
        <footer className="figure-foot">
          <div className="figure-files">
            <span>
              <a href="/api/v1/sources.csv" download>
                CSV of sources
              </a>
            </span>
            <span>
              <a href="/api/v1/tenures.csv" download>
                CSV of terms of office
              </a>
            </span>
          </div>
        </footer>
      ) : null}
      {data?.sources.map((source) => (
        <SourceSection key={source.id} source={source} axis={axis} />
      ))}
    </>
  );
}
