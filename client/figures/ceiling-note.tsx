import { useQuery } from "@tanstack/react-query";
import { formatQuery, withFilter, type Query } from "#shared/query.ts";
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
  const [out, back] = chartQueries("expulsions", page).map(({ query }) =>
    withFilter(withFilter({ ...query, by: "year" }, "kind", ["staff_cap"]), "unit", ["positions"]),
  );
  const first = useQuery(seriesOptions(out ?? null)).data;
  const second = useQuery(seriesOptions(back ?? null)).data;
  const parts = [
    { answer: first, query: out, phrase: phrases.out },
    { answer: second, query: back, phrase: phrases.back },
  ].flatMap(({ answer, query, phrase }) => (answer && query && answer.events > 0 ? [{ answer, query, phrase }] : []));
  if (parts.length === 0) return null;
  return (
    <p className="figure-note">
      {words.figures.ceilings}
      {parts.map(({ answer, query, phrase }, index) => (
        <span key={phrase}>
          {index > 0 ? "; " : ""}
          <Link to={`/events?${formatQuery({ ...query, metric: "events" })}`}>
            {words.figures.positions(answer.total.value ?? 0, phrase)}
          </Link>
          {` (${answer.rows
            .filter((row) => row.events > 0)
            .map((row) => row.label)
            .join(", ")})`}
        </span>
      ))}
      .
    </p>
  );
}
