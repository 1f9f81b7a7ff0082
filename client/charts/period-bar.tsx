import { useId } from "react";
import type { PeriodKindId } from "#shared/definitions/vocabularies.ts";
import { HatchPattern } from "./hatch-pattern.tsx";

interface PeriodBarProps {
  kind: PeriodKindId;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** However short, a bar is seen. */
const LEAST_PX = 3;

/** A crisis or break as a bar; a gap in the sources hatched and outlined, like everything that is not known. */
export function PeriodBar({ kind, x, y, width, height }: PeriodBarProps) {
  const hatch = useId();
  const rect = { x, y, width: Math.max(LEAST_PX, width), height };
  if (kind !== "disclosure_gap") return <rect className={`period-bar period-${kind}`} {...rect} />;
  return (
    <g>
      <HatchPattern id={hatch} />
      <rect className="period-gap" fill={`url(#${hatch})`} {...rect} />
    </g>
  );
}
