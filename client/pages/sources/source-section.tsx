import type { Sources } from "#shared/api.ts";
import { formatNumber, showDate } from "../../format.ts";
import { Link } from "../../ui/link.tsx";
import { OuterLink } from "./outer-link.tsx";
import type { Axis } from "./coverage-axis.ts";
import { CoverageTable } from "./coverage-table.tsx";
import { IssueList } from "./issue-list.tsx";

interface SourceSectionProps {
  source: Sources["sources"][number];
  axis: Axis;
}

/** One collection: who publishes it on which terms, how far it reaches, what it lacks, what was refused. */
export function SourceSection({ source, axis }: SourceSectionProps) {
  const title = `source-${source.id}`;
  return (
    <section className="figure source" aria-labelledby={title}>
      <h2 id={title}>{source.name}</h2>
      <p className="source-description">{source.description}</p>
      <dl className="source-facts">
        <div>
          <dt>Publisher</dt>
          <dd>
            <OuterLink to={source.url} text={source.publisher} />
          </dd>
        </div>
        <div>
          <dt>Licence</dt>
          <dd>
            <OuterLink to={source.licenceUrl} text={source.licence} />
            {source.attribution === null ? null : <span className="source-attribution">{source.attribution}</span>}
          </dd>
        </div>
        <div>
          <dt>Events</dt>
          <dd>
            {source.events.cited === 0 ? (
              "none of its own"
            ) : (
              <>
                <Link to={`/events?source=${source.id}`}>{formatNumber(source.events.cited)}</Link>
                {source.events.own === source.events.cited
                  ? ""
                  : ` cite it; ${source.events.own === 0 ? "all came from other collections first" : `${formatNumber(source.events.own)} are its own`}`}
              </>
            )}
          </dd>
        </div>
        {source.listings === null ? null : (
          <div>
            <dt>Targets</dt>
            <dd>{describeTargets(source.listings)}</dd>
          </div>
        )}
        <div>
          <dt>Reaches to</dt>
          <dd>{source.lastCoveredDay === null ? "covers no kind of event" : showDate(source.lastCoveredDay)}</dd>
        </div>
      </dl>
      <div className="source-body">
        {source.coverage.length === 0 ? null : <CoverageTable coverage={source.coverage} axis={axis} />}
        {source.gaps.length === 0 ? null : (
          <div className="source-gaps">
            <h3>What it lacks</h3>
            <ul>
              {source.gaps.map((gap) => (
                <li key={gap}>{gap}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <IssueList source={source} />
    </section>
  );
}

function describeTargets({ listed, delisted, carriedOver }: NonNullable<SourceSectionProps["source"]["listings"]>): string {
  const parts = [
    `${formatNumber(listed)} put on the list`,
    ...(delisted === 0 ? [] : [`${formatNumber(delisted)} taken off`]),
    ...(carriedOver === 0 ? [] : [`${formatNumber(carriedOver)} carried over`]),
  ];
  return parts.join(", ");
}
