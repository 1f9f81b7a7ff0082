import { formatNumber, showDate } from "../../format.ts";
import { inEnglish } from "../../language.ts";
import { Link } from "../../ui/link.tsx";
import { talliesWords as said } from "../../words/tallies.ts";
import type { Tally } from "./tally-groups.ts";

interface TallyApartProps {
  apart: NonNullable<Tally["apart"]>;
}

/** The events that ours counts and the published count does not, what is left without them, and how much of the difference that is. */
export function TallyApart({ apart: { events, rest, remainder } }: TallyApartProps) {
  return (
    <>
      <details className="tally-apart">
        <summary>{said.apart(events.length, rest)}</summary>
        <ul>
          {events.map(({ id, title, date, counts }) => (
            <li key={id}>
              <Link to={`/events/${encodeURIComponent(id)}`}>
                <span {...inEnglish}>{title}</span>
              </Link>
              , {showDate(date)}
              {counts === 1 ? "" : ` (${formatNumber(counts)})`}
            </li>
          ))}
        </ul>
      </details>
      {remainder === 0 ? null : said.remainder(remainder)}
    </>
  );
}
