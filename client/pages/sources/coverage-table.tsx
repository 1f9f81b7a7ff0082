import type { Sources } from "#shared/api.ts";
import { COMPLETENESS } from "#shared/definitions/vocabularies.ts";
import { placeYear, showYears, type Axis } from "./coverage-axis.ts";
import { CoverageBar } from "./coverage-bar.tsx";

interface CoverageTableProps {
  coverage: Sources["sources"][number]["coverage"];
  axis: Axis;
}

/** Kinds and years a collection speaks for. */
export function CoverageTable({ coverage, axis }: CoverageTableProps) {
  return (
    <table className="coverage-table">
      <caption className="visually-hidden">Kinds of event and years covered</caption>
      <thead>
        <tr>
          <th scope="col">Covers</th>
          <th scope="col" className="coverage-axis">
            <span className="visually-hidden">On the common axis</span>
            <span aria-hidden="true">
              {axis.ticks.map((year) => (
                <span key={year} className="coverage-year" style={{ left: `${placeYear(year, axis)}%` }}>
                  {year}
                </span>
              ))}
            </span>
          </th>
          <th scope="col">Years</th>
          <th scope="col">How well</th>
        </tr>
      </thead>
      <tbody>
        {coverage.map(({ kind, from, to, spans, intervals }) => (
          <tr key={kind.id}>
            <th scope="row">{kind.label}</th>
            <td className="coverage-cell">
              <CoverageBar spans={spans} axis={axis} />
            </td>
            <td className="coverage-years">{showYears({ from, to })}</td>
            <td className="coverage-level">
              {describeLevels(spans, intervals).replace(/\.$/, "")}
              {describeActors(intervals)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Kind = Sources["sources"][number]["coverage"][number];

/** One word where the kind is covered one way throughout, else each stretch with its own, and what the source says of it. */
function describeLevels(spans: Kind["spans"], intervals: Kind["intervals"]): string {
  const noted = intervals.filter(({ note }) => note !== null);
  if (noted.length === intervals.length && noted.length > 1) {
    const texts = noted.map((interval) => `${showYears(interval)} ${COMPLETENESS[interval.completeness].label}: ${interval.note ?? ""}`);
    return [...new Set(texts)].join(" ");
  }
  const levels = new Set(spans.map(({ completeness }) => completeness));
  const [first] = spans;
  if (levels.size === 1 && first) return COMPLETENESS[first.completeness].label;
  return spans.map((span) => `${showYears(span)} ${COMPLETENESS[span.completeness].label}`).join(", ");
}

/** Whose events: up to three by name, more by their number. */
function describeActors(intervals: Kind["intervals"]): string {
  const names = [
    ...new Set(intervals.flatMap(({ actor, role }) => (actor === null ? [] : [`${actor.label}${role === null ? "" : ` as ${role}`}`]))),
  ];
  if (names.length === 0) return "";
  return names.length > 3 ? `; ${names.length} states and organisations` : `; ${names.join(", ")}`;
}
