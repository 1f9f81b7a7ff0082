import "../../styles/sources.css";
import { useQuery } from "@tanstack/react-query";
import { showDate } from "../../format.ts";
import { sourcesOptions, vintageOptions } from "../../queries.ts";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { useTitle } from "../../use-title.ts";
import { findAxis } from "./coverage-axis.ts";
import { SourceSection } from "./source-section.tsx";
import { SourceSummary } from "./source-summary.tsx";
import { sourcesWords as said } from "../../words/sources.ts";
import { PlainAddressNote } from "../../ui/plain-address-note.tsx";

/** Who says so: what each collection holds, where it does not reach, what it is known to lack, and what was refused. */
export function SourcesPage() {
  useTitle(said.title);
  const { data: vintage, error } = useQuery(vintageOptions());
  const { data, error: sourcesError } = useQuery(sourcesOptions());
  const failure = error ?? sourcesError;
  const axis = findAxis(data?.sources ?? []);
  return (
    <>
      <PlainAddressNote />
      <div className="lead">
        <h1>{vintage ? said.heading(vintage.counts.events, vintage.counts.documents) : said.waiting}</h1>
        <p className="lead-sentence">
          {vintage ? said.lead(vintage.version, showDate(vintage.recordDay), vintage.counts.counted) : "\u00A0"}
        </p>
      </div>
      {failure ? <ProblemNote error={failure} /> : null}
      {data ? <SourceSummary sources={data.sources} axis={axis} /> : <div className="page-wait" aria-busy={failure === null} />}
      {data ? (
        <footer className="figure-foot">
          <div className="figure-files">
            <span>
              <a href="/api/v1/sources.csv" download>
                {said.csv}
              </a>
            </span>
            <span>
              <a href="/api/v1/tenures.csv" download>
                {said.csvOfTerms}
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
