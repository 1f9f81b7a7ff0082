import type { ReactNode } from "react";
import type { VintageRef } from "#shared/api.ts";
import { citeAnalysis } from "#shared/cite/analysis.ts";
import { Figure } from "../../figures/figure.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { OtherFormats } from "../../take/other-formats.tsx";
import { copyText } from "../../ui/copy.ts";

interface PairSectionProps {
  id: "silence" | "reciprocity" | "ladder" | "readouts" | "unfolding" | "around" | "network" | "aligned";
  title: string;
  /** What was found, in the API's words, and which events were looked at. */
  answer: { finding: string; sentence: string; vintage: VintageRef } | undefined;
  error: Error | null;
  search: string;
  /** Ways to look at it; absent where there is one. */
  views?: ReactNode;
  children: ReactNode;
}

/** One analysis of two sides: what was found, its numbers, what was looked at, and the file. */
export function PairSection({ id, title, answer, error, search, views, children }: PairSectionProps) {
  return (
    <Figure
      id={id}
      title={title}
      subtitle={answer?.finding ?? "Counting …"}
      className="pair-section"
      view={null}
      error={error}
      note={answer ? <p className="figure-note">Looked at: {answer.sentence}</p> : null}
      foot={
        answer ? (
          <footer className="figure-foot">
            <div className="figure-files">
              <span>
                <a href={`/api/v1/${id}.csv?${search}`} download>
                  CSV of {title.toLowerCase()}
                </a>
              </span>
              <OtherFormats address={id} search={search} />
              <CopyButton
                label="Copy citation"
                className="text-button"
                copy={() => copyText(citeAnalysis({ title, ...answer }, window.location.href))}
                otherwise="The browser does not let a page copy"
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
