import { formatNumber, showDate } from "../../format.ts";
import { inEnglish } from "../../language.ts";
import { Link } from "../../ui/link.tsx";
import { talliesWords as said } from "../../words/tallies.ts";
import type { Tally } from "./tally-groups.ts";

interface TallyApartProps {
  apart: NonNullable<Tally["apart"]>;
}

/** The events that ours counts and the published count does not, and what is left without them. */
export function TallyApart({ apart: { events, rest } }: TallyApartProps) {
  return (
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
  );
}
