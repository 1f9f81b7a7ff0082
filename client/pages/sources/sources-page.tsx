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
import { recordSearch, useRecordAsked } from "../../record-asked.ts";
import { TableMenus } from "../../take/table-menus.tsx";
import { PlainAddressNote } from "../../ui/plain-address-note.tsx";
import { RecordNote } from "../../ui/record-note.tsx";

/** Who says so: what each collection holds, where it does not reach, what it is known to lack, and what was refused. */
export function SourcesPage() {
  useTitle(said.title);
  const search = recordSearch(useRecordAsked());
  const { data: vintage, error } = useQuery(vintageOptions(search));
  const { data, error: sourcesError } = useQuery(sourcesOptions(search));
  const failure = error ?? sourcesError;
  const axis = findAxis(data?.sources ?? []);
  return (
    <>
      <PlainAddressNote page="/sources" takes={["asOf"]} />
      <RecordNote today="/sources" />
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
            <TableMenus path="/sources" search={search} of={said.title} events={false} />
            <TableMenus
              path="/tenures"
              search=""
              of={said.terms}
              label={said.terms}
              name={said.terms}
              citeLabel={said.citeTerms}
              events={false}
            />
          </div>
        </footer>
      ) : null}
      {data?.sources.map((source) => (
        <SourceSection key={source.id} source={source} axis={axis} />
      ))}
    </>
  );
}
