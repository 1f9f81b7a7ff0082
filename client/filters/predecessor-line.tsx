import { useQuery } from "@tanstack/react-query";
import { parseDay } from "#shared/dates.ts";
import { withFilter, type Query } from "#shared/query.ts";
import { showDate } from "../format.ts";
import { predecessorOptions } from "../queries.ts";
import { Link } from "../ui/link.tsx";
import { words } from "../words.ts";

interface PredecessorLineProps {
  query: Query;
  addressOf: (query: Query) => string;
}

/** Says which states stood before those chosen, within the period, and leads to the count with them; nothing where none did. */
export function PredecessorLine({ query, addressOf }: PredecessorLineProps) {
  const { data: all = [] } = useQuery(predecessorOptions(query));
  const { from } = query;
  const within = all.filter(({ until }) => from === null || (parseDay(until) ?? from) >= from);
  if (within.length === 0) return null;
  const { predecessor, addPredecessor } = words.filters.period;
  const widened = within.reduce((own, { id, filter }) => withFilter(own, filter, [...(own.filters[filter] ?? []), id]), query);
  return (
    <p className="covered-link">
      {within.map(({ id, until, inText }) => (
        <span key={id}>{predecessor(showDate(until), inText)} </span>
      ))}
      <Link to={addressOf(widened)}>
        {addPredecessor(
          words.say.list(
            within.map(({ inText }) => inText),
            "and",
          ),
        )}
      </Link>
    </p>
  );
}
