import { useQuery } from "@tanstack/react-query";
import { formatQuery, parseQuery } from "#shared/query.ts";
import { unfoldingOptions } from "../../analysis-queries.ts";
import { showDay } from "../../format.ts";
import { articleStops, stopsOf, stopsSearch } from "../../ui/known-stops.ts";
import { Link } from "../../ui/link.tsx";
import { analysesWords } from "../../words/analyses.ts";

const said = analysesWords.unfolding;

/** The first articles that told of these sides, each leading to the same page as of its day. */
export function ArticleLinks({ search }: { search: string }) {
  const query = parseQuery(new URLSearchParams(search));
  const { data } = useQuery(unfoldingOptions(stopsSearch(query)));
  const articles = articleStops(stopsOf(data?.plans ?? []));
  if (articles.length === 0) return null;
  return (
    <p className="pair-count">
      {said.articles}{" "}
      {articles.map(({ day, publishers }, index) => (
        <span key={day}>
          {index === 0 ? "" : " · "}
          <Link
            to={`/unfolding?${formatQuery({ ...query, knownOn: day })}`}
            {...(day === query.knownOn ? { "aria-current": "page" as const } : {})}
          >
            {publishers.join(", ")}, {showDay(day)}
          </Link>
        </span>
      ))}
    </p>
  );
}
