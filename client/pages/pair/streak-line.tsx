import type { Silence } from "#shared/api.ts";
import { thingAsked } from "#shared/charts/thing-of.ts";
import { parseEdtf } from "#shared/dates.ts";
import { formatQuery, parseQuery } from "#shared/query.ts";
import { showDate } from "../../format.ts";
import { Link } from "../../ui/link.tsx";
import { pairWords } from "../../words/pair.ts";

const said = pairWords.silence;

interface StreakLineProps {
  streak: NonNullable<Silence["streak"]>;
  /** The list it is a part of. */
  query: string;
}

/** The opposite of silence: the longest run of months with a contact, or another event asked for, each. */
export function StreakLine({ streak: { from, to, months, events }, query }: StreakLineProps) {
  const [first, last] = [parseEdtf(from)?.earliest ?? null, parseEdtf(to)?.latest ?? null];
  const list = formatQuery({ ...parseQuery(new URLSearchParams(query)), from: first, to: last });
  const thing = thingAsked(query);
  return (
    <p className="pair-count">
      {said.streak(months, showDate(from), showDate(to), thing)}
      <Link to={`/events?${list}`}>{said.inStreak(events, thing)}</Link>
    </p>
  );
}
