import type { Sources } from "#shared/api.ts";
import { placeYear, showYears, type Axis } from "./coverage-axis.ts";
import { CoverageBar } from "./coverage-bar.tsx";
import { sourcesWords as said } from "../../words/sources.ts";
import { words } from "../../words.ts";
import { inEnglish } from "../../language.ts";

interface CoverageTableProps {
  coverage: Sources["sources"][number]["coverage"];
  axis: Axis;
}

/** Kinds and years a collection speaks for. */
export function CoverageTable({ coverage, axis }: CoverageTableProps) {
  return (
    <table className="coverage-table">
      <caption className="visually-hidden">{said.kinds}</caption>
      <thead>
        <tr>
          <th scope="col">{said.covers}</th>
          <th scope="col" className="coverage-axis">
            <span className="visually-hidden">{said.axis}</span>
            <span aria-hidden="true">
              {axis.ticks.map((year) => (
                <span key={year} className="coverage-year" style={{ left: `${placeYear(year, axis)}%` }}>
                  {year}
                </span>
              ))}
            </span>
          </th>
          <th scope="col">{said.years}</th>
          <th scope="col">{said.howWell}</th>
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
            <td className="coverage-level" {...(intervals.some(({ note }) => note !== null) ? inEnglish : {})}>
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
    const texts = noted.map((interval) =>
      words.say.pair(`${showYears(interval)} ${words.terms.completeness[interval.completeness].label}`, interval.note ?? ""),
    );
    return [...new Set(texts)].join(" ");
  }
  const levels = new Set(spans.map(({ completeness }) => completeness));
  const [first] = spans;
  if (levels.size === 1 && first) return words.terms.completeness[first.completeness].label;
  return spans.map((span) => `${showYears(span)} ${words.terms.completeness[span.completeness].label}`).join(", ");
}

/** Whose events: up to three by name, more by their number. */
function describeActors(intervals: Kind["intervals"]): string {
  const names = [
    ...new Set(
      intervals.flatMap(({ actor, partner, role }) =>
        actor === null ? [] : [partner === null ? said.actorAs(actor.label, role) : `${actor.label}–${partner.label}`],
      ),
    ),
  ];
  if (names.length === 0) return "";
  return names.length > 3 ? said.states(names.length) : said.names(names.join(", "));
}
