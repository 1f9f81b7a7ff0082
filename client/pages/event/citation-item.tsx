import type { Citation } from "#shared/api.ts";
import { showDate } from "../../format.ts";
import { namePublisher } from "../../ui/name-publisher.ts";
import { eventWords as said } from "../../words/event.ts";
import { recordWords } from "../../words/record.ts";
import { inEnglish, language } from "../../language.ts";

/** Who says so: publisher, title, day, what it says where it differs, and where the citation comes from. */
export function CitationItem({ citation }: { citation: Citation }) {
  const web = citation.url !== null && /^https?:\/\//.test(citation.url) ? citation.url : null;
  return (
    <li className={`citation citation-${citation.relation}`}>
      <p>
        <strong>{namePublisher(citation.publisher)}</strong>
        <span className="badge">{said.relations[citation.relation]}</span>
      </p>
      <p {...inEnglish}>
        {web === null ? (
          citation.title
        ) : (
          <a href={web} rel="noopener noreferrer external" target="_blank">
            {citation.title}
            <span className="visually-hidden" lang={language}>
              {said.newTab}
            </span>
          </a>
        )}
      </p>
      {citation.says === null ? null : (
        <p className="citation-says">
          {said.says}
          <span {...inEnglish}>{citation.says}</span>
        </p>
      )}
      <p className="muted">
        {citation.publishedOn === null ? "" : `${showDate(citation.publishedOn)} · `}
        {recordWords.document(citation.kind)}
        {` · ${said.from}`}
        {[citation.source.label, citation.licence].filter((part) => part !== "").join(" · ")}
      </p>
      {citation.attribution === null ? null : (
        <p className="muted" {...inEnglish}>
          {citation.attribution}
        </p>
      )}
    </li>
  );
}
