import type { Sources } from "#shared/api.ts";
import { placeSpan, placeYear, type Axis } from "./coverage-axis.ts";

interface CoverageBarProps {
  spans: Sources["sources"][number]["coverage"][number]["spans"];
  axis: Axis;
}

/** The covered years on the page's common axis; the cells beside it say the same in words. */
export function CoverageBar({ spans, axis }: CoverageBarProps) {
  return (
    <span className="coverage-bar" aria-hidden="true">
      {axis.ticks.map((year) => (
        <span key={year} className="coverage-tick" style={{ left: `${placeYear(year, axis)}%` }} />
      ))}
      {spans.map((span) => {
        const { left, width } = placeSpan(span, axis);
        return (
          <span
            key={`${span.from} ${span.completeness}`}
            className={`coverage-span coverage-${span.completeness}`}
            style={{ left: `${left}%`, width: `${width}%` }}
          />
        );
      })}
    </span>
  );
}
