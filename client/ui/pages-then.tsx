import type { ToldThen } from "#shared/api.ts";
import { showDate } from "../format.ts";
import { inEnglish } from "../language.ts";
import { analysesWords } from "../words/analyses.ts";

const said = analysesWords.known;

/** What pages published by a day told of a contact that had not ended on it, each with its publisher. */
export function PagesThen({ told }: { told: ToldThen | null | undefined }) {
  if (!told || told.pages.length === 0) return null;
  return (
    <span className="told-then">
      {said.told}{" "}
      {told.pages.map(({ document, publisher, title, url, publishedOn }, index) => (
        <span key={document}>
          {index === 0 ? "" : "; "}
          {url === null || !/^https?:\/\//.test(url) ? (
            <span {...inEnglish}>“{title}”</span>
          ) : (
            <a href={url} rel="noopener noreferrer external" target="_blank" {...inEnglish}>
              “{title}”
            </a>
          )}
          , {publisher}
          {publishedOn === null ? "" : `, ${showDate(publishedOn)}`}
        </span>
      ))}
    </span>
  );
}
