import { PeriodBar } from "./period-bar.tsx";
import type { TimelineLayout } from "./timeline-layout.ts";

interface TimelineBandsProps {
  layout: TimelineLayout;
  /** Id of the band that lights up the lanes below it. */
  lit: string | null;
}

const BAR_PX = 7;

/** Above the lanes: terms of office by name, crises and breaks as bars, gaps hatched; a hairline where an office changes hands. */
export function TimelineBands({ layout, lit }: TimelineBandsProps) {
  const { heads, bands, top, bottom } = layout;
  return (
    <>
      {bands
        .flat()
        .map(({ band, x, width }) =>
          band.id === lit ? (
            <rect key={`lit-${band.id}`} className="lit" x={x} y={top - 4} width={Math.max(2, width)} height={bottom - top + 4} />
          ) : null,
        )}
      {heads.map(({ text, y }) => (
        <text key={text} x={0} y={y + 12} className="caption">
          {text}
        </text>
      ))}
      {bands.flat().map(({ band, x, y, width, name }) => (
        <g key={band.id}>
          {band.kind === "term" ? (
            <>
              <rect className={band.shaded ? "term term-shaded" : "term"} x={x} y={y} width={width} height={15} />
              <line className="grid-line" x1={x} x2={x} y1={y} y2={bottom} />
            </>
          ) : (
            <PeriodBar kind={band.kind} x={x} y={y + 4} width={width} height={BAR_PX} />
          )}
          {name ? (
            <text
              className={band.kind === "term" && name.anchor === "start" ? "band-name" : "band-name value-halo"}
              x={name.x}
              y={y + 11.5}
              textAnchor={name.anchor}
            >
              {band.label}
            </text>
          ) : null}
        </g>
      ))}
    </>
  );
}
