import type { ReactNode } from "react";
import type { VintageRef } from "#shared/api.ts";
import { citeAnalysis } from "#shared/cite/analysis.ts";
import { Figure } from "../../figures/figure.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { Link } from "../../ui/link.tsx";
import { OtherFormats } from "../../take/other-formats.tsx";
import { copyText } from "../../ui/copy.ts";
import { pairWords as said } from "../../words/pair.ts";

interface PairSectionProps {
  id: "silence" | "reciprocity" | "ladder" | "readouts" | "unfolding" | "around" | "network" | "aligned" | "place" | "tallies";
  title: string;
  /** What was found, in the API's words, and which events were looked at. */
  answer: { finding: string; sentence: string; vintage: VintageRef } | undefined;
  error: Error | null;
  search: string;
  /** The page it has to itself, where there is one. */
  page?: string;
  /** The file's address, where it is not that of the analysis. */
  file?: string;
  /** Ways to look at it; absent where there is one. */
  views?: ReactNode;
  children: ReactNode;
}

/** One analysis of two sides: what was found, its numbers, what was looked at, and the file. */
export function PairSection({ id, title, answer, error, search, page, file, views, children }: PairSectionProps) {
  return (
    <Figure
      id={id}
      title={title}
      subtitle={answer?.finding ?? said.counting}
      className="pair-section"
      view={null}
      error={error}
      note={answer ? <p className="figure-note">{said.lookedAt(answer.sentence)}</p> : null}
      foot={
        answer ? (
          <footer className="figure-foot">
            <div className="figure-files">
              <span>
                <a href={file ?? `/api/v1/${id}.csv?${search}`} download>
                  {said.csvOf(title)}
                </a>
              </span>
              {page === undefined ? null : <Link to={page}>{said.ownPage}</Link>}
              {file === undefined && id !== "place" ? <OtherFormats address={id} search={search} /> : null}
              <CopyButton
                label={said.copyCitation}
                className="row-button"
                copy={() => copyText(citeAnalysis({ title, ...answer }, window.location.href))}
                otherwise={said.noCopy}
              />
            </div>
          </footer>
        ) : null
      }
    >
      {answer ? (
        <>
          {views}
          {children}
        </>
      ) : null}
    </Figure>
  );
}
