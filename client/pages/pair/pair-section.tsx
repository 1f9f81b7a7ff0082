import type { ReactNode } from "react";
import { Figure } from "../../figures/figure.tsx";

interface PairSectionProps {
  id: "silence" | "reciprocity" | "ladder" | "readouts";
  title: string;
  /** What was found, in the API's words, and which events were looked at. */
  answer: { finding: string; sentence: string } | undefined;
  error: Error | null;
  search: string;
  children: ReactNode;
}

/** One analysis of two sides: what was found, its numbers, what was looked at, and the file. */
export function PairSection({ id, title, answer, error, search, children }: PairSectionProps) {
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
            </div>
          </footer>
        ) : null
      }
    >
      {answer ? children : null}
    </Figure>
  );
}
