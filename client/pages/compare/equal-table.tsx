import type { Aligned } from "#shared/api.ts";
import { formatNumber, showDate } from "../../format.ts";
import { Link } from "../../ui/link.tsx";
import { colourOf } from "./line-colours.ts";
import { TableFrame } from "../../ui/table-frame.tsx";

/** Each line over the days that all have, and over all of its own, with the months a rate is over. Numbers open their lists. */
export function EqualTable({ lines, equalDays }: Pick<Aligned, "lines" | "equalDays">) {
  const days = equalDays === null ? "the same days" : `the first ${formatNumber(equalDays)} days`;
  return (
    <TableFrame className="table-frame aligned-table" label="Totals and rates">
      <table>
        <caption className="visually-hidden">Totals over {days}, and over all days, with the rate a month</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">In {days}</th>
            <th scope="col">A month</th>
            <th scope="col">Over covered months</th>
            <th scope="col">In all</th>
            <th scope="col">A month</th>
            <th scope="col">Over covered months</th>
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
                      {showDate(part.from)} – {part.open ? `known to ${showDate(part.to)}` : showDate(part.to)}
                    </Link>
                  ))}
                </span>
              </th>
              <td>{showCount(equal)}</td>
              <td>{showRate(equal)}</td>
              <td>{showMonths(equal)}</td>
              <td>{showCount(whole)}</td>
              <td>{showRate(whole)}</td>
              <td>{showMonths(whole)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

type Measure = Aligned["lines"][number]["whole"];

function showCount({ events, atLeast, coveredDays }: Measure): string {
  if (coveredDays === 0 && events === 0) return "not covered";
  return `${atLeast ? "at least " : ""}${formatNumber(events)}`;
}

function showRate({ perMonth }: Measure): string {
  return perMonth === null ? "–" : perMonth.toFixed(2);
}

function showMonths({ coveredEvents, coveredMonths, coveredDays }: Measure): string {
  return coveredDays === 0 ? "none" : `${formatNumber(coveredEvents)} in ${formatNumber(coveredMonths)}`;
}
