import type { ReactNode } from "react";
import type { VintageRef } from "#shared/api.ts";
import { HowCounted } from "../../figures/how-counted.tsx";
import { Figure } from "../../figures/figure.tsx";
import { Link } from "../../ui/link.tsx";
import { TableMenus } from "../../take/table-menus.tsx";
import { FigureTake } from "../../take/figure-take.tsx";
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
  /** What its files and its citation are of, where that is not the analysis; null where there is nothing to take. */
  file?: string | null;
  /** What its picture is asked with, where that is not the search of the file. */
  picture?: string;
  /** Ways to look at it; absent where there is one. */
  views?: ReactNode;
  children: ReactNode;
}

/** On a page of their own these have the page's title, which is seen once. */
const TITLED_BY_PAGE: ReadonlySet<string> = new Set(["silence", "reciprocity", "ladder", "readouts"]);

/** One analysis of two sides: what was found, its numbers, what was looked at, and the file. */
export function PairSection({ id, title, answer, error, search, page, file, picture, views, children }: PairSectionProps) {
  return (
    <Figure
      id={id}
      title={title}
      subtitle={answer?.finding ?? (error ? "" : said.counting)}
      className={page === undefined && TITLED_BY_PAGE.has(id) ? "pair-section pair-alone" : "pair-section"}
      view={null}
      error={error}
      note={answer ? <p className="figure-note">{said.lookedAt(answer.sentence)}</p> : null}
      foot={
        answer ? (
          <footer className="figure-foot">
            <div className="figure-files">
              {file === null ? null : <TableMenus path={file ?? `/${id}`} search={search} of={title} />}
              {page === undefined ? null : <Link to={page}>{said.ownPage}</Link>}
              {id === "place" || id === "tallies" ? null : <FigureTake id={id} search={picture ?? search} of={title} />}
            </div>
          </footer>
        ) : null
      }
    >
      {answer ? (
        <>
          {views}
          {children}
          {id === "place" || id === "tallies" ? null : <HowCounted id={id} />}
        </>
      ) : null}
    </Figure>
  );
}
