import { useQuery } from "@tanstack/react-query";
import { ceilingQuery, readCeiling } from "#shared/charts/ceilings.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import { chartQueries } from "#shared/charts/chart-query.ts";
import { seriesOptions } from "../queries.ts";
import { Link } from "../ui/link.tsx";
import { words } from "../words.ts";

interface CeilingNoteProps {
  page: Query;
  phrases: { out: string; back: string };
}

/** Cuts of mission staff stand beside expulsions and are never added to them; a reader of one must know of the other. */
export function CeilingNote({ page, phrases }: CeilingNoteProps) {
  const [out = null, back = null] = chartQueries("expulsions", page).map(({ query }) => ceilingQuery(query));
  const first = useQuery(seriesOptions(out)).data;
  const second = useQuery(seriesOptions(back)).data;
  const parts = [
    { answer: first, query: out, phrase: phrases.out },
    { answer: second, query: back, phrase: phrases.back },
  ].flatMap(({ answer, query, phrase }) => {
    const ceiling = answer && readCeiling(answer);
    return ceiling && query ? [{ ...ceiling, query, phrase }] : [];
  });
  if (parts.length === 0) return null;
  return (
    <p className="figure-note">
      {words.figures.ceilings}
      {parts.map(({ positions, years, query, phrase }, index) => (
        <span key={phrase}>
          {index > 0 ? "; " : ""}
          <Link to={`/events?${formatQuery({ ...query, metric: "events" })}`}>{words.figures.positions(positions, phrase)}</Link>
          {` (${years.join(", ")})`}
        </span>
      ))}
      .
    </p>
  );
}
