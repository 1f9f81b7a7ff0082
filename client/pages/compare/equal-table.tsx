import type { Aligned } from "#shared/api.ts";
import { formatDecimal, formatNumber, showDate } from "../../format.ts";
import { Link } from "../../ui/link.tsx";
import { colourOf } from "#shared/charts/line-colours.ts";
import { TableFrame } from "../../ui/table-frame.tsx";
import { compareWords as said } from "../../words/compare.ts";
import { words } from "../../words.ts";

/** Each line over the days that all have, and over all of its own, with the months a rate is over. Numbers open their lists. */
export function EqualTable({ lines, equalDays }: Pick<Aligned, "lines" | "equalDays">) {
  const days = equalDays === null ? said.sameDays : said.firstDays(equalDays);
  return (
    <TableFrame className="table-frame aligned-table stackable" label={said.table}>
      <table>
        <caption className="visually-hidden">{said.caption(days)}</caption>
        <thead>
          <tr>
            <th scope="col">{said.line}</th>
            <th scope="col">{said.in(days)}</th>
            <th scope="col">{said.aMonth}</th>
            <th scope="col">{said.overMonths}</th>
            <th scope="col">{said.inAll}</th>
            <th scope="col">{said.aMonth}</th>
            <th scope="col">{said.overMonths}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, label, parts, whole, equal }, index) => (
            <tr key={id}>
              <th scope="row">
                <i className="swatch" style={{ background: colourOf(index) }} /> {label}
                <span className="line-days">
                  {parts.map((part) => (
                    <Link key={part.id} to={`/events?${part.query}`}>
                      {showDate(part.from)} – {part.open ? said.knownTo(showDate(part.to)) : showDate(part.to)}
                    </Link>
                  ))}
                </span>
              </th>
              <td data-head={said.in(days)}>{showCount(equal)}</td>
              <td data-head={said.aMonth}>{showRate(equal)}</td>
              <td data-head={said.overMonths}>{showMonths(equal)}</td>
              <td data-head={said.inAll}>{showCount(whole)}</td>
              <td data-head={said.aMonth}>{showRate(whole)}</td>
              <td data-head={said.overMonths}>{showMonths(whole)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

type Measure = Aligned["lines"][number]["whole"];

/** A count with what it is at least, and what may come to it; "not covered" where nothing is known. */
export function showCount({ events, possible, atLeast }: Measure): string {
  if (events === null) return words.marks.notCovered;
  return `${atLeast ? said.atLeast(events) : formatNumber(events)}${possible === 0 ? "" : said.orMore(possible)}`;
}

function showRate({ perMonth }: Measure): string {
  return perMonth === null ? "–" : formatDecimal(perMonth);
}

function showMonths({ coveredEvents, coveredMonths, coveredDays }: Measure): string {
  return coveredDays === 0 ? said.none : said.eventsIn(coveredEvents, coveredMonths);
}
