import type { Sources } from "#shared/api.ts";
import { formatNumber, showDate } from "../../format.ts";
import { Link } from "../../ui/link.tsx";
import { OuterLink } from "./outer-link.tsx";
import type { Axis } from "./coverage-axis.ts";
import { CoverageTable } from "./coverage-table.tsx";
import { IssueList } from "./issue-list.tsx";
import { sourcesWords as said } from "../../words/sources.ts";
import { inEnglish } from "../../language.ts";

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
      <p className="source-description" {...inEnglish}>
        {source.description}
      </p>
      <dl className="source-facts">
        <div>
          <dt>{said.publisher}</dt>
          <dd>
            <OuterLink to={source.url} text={source.publisher} />
          </dd>
        </div>
        <div>
          <dt>{said.licence}</dt>
          <dd>
            <OuterLink to={source.licenceUrl} text={source.licence} />
            {source.attribution === null ? null : (
              <span className="source-attribution" {...inEnglish}>
                {source.attribution}
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{said.events}</dt>
          <dd>
            {source.events.cited === 0 ? (
              said.noneOfItsOwn
            ) : (
              <>
                <Link to={`/events?source=${source.id}`}>{formatNumber(source.events.cited)}</Link>
                {source.events.own === source.events.cited ? "" : said.cite(source.events.own)}
              </>
            )}
          </dd>
        </div>
        {source.listings === null ? null : (
          <div>
            <dt>{said.targets}</dt>
            <dd>{describeTargets(source.listings)}</dd>
          </div>
        )}
        <div>
          <dt>{said.reaches}</dt>
          <dd>{source.lastCoveredDay === null ? said.coversNone : showDate(source.lastCoveredDay)}</dd>
        </div>
      </dl>
      <div className="source-body">
        {source.coverage.length === 0 ? null : <CoverageTable coverage={source.coverage} axis={axis} />}
        {source.gaps.length === 0 ? null : (
          <div className="source-gaps">
            <h3>{said.lacks}</h3>
            <ul>
              {source.gaps.map((gap) => (
                <li key={gap} {...inEnglish}>
                  {gap}
                </li>
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
    said.putOn(listed),
    ...(delisted === 0 ? [] : [said.takenOff(delisted)]),
    ...(carriedOver === 0 ? [] : [said.carriedOver(carriedOver)]),
  ];
  return parts.join(", ");
}
