import { formatNumber } from "../format.ts";
import { MOST_BAR_PX } from "#shared/charts/bar-width.ts";
import type { Lane } from "./lanes.ts";

interface LaneColumnsProps {
  lane: Lane;
  colour: string;
  hatch: string;
  left: number;
  right: number;
  step: number;
  bottom: number;
  /** Height of the fullest bin. */
  tall: number;
}

/** A lane whose fullest bin holds one event does not draw it as tall as another draws a hundred. */
const LEAST_SCALE = 4;
const LETTER_PX = 7;

/** Many events as a column for each bin, what is only possible hatched on top; the fullest has its number beside it. */
export function LaneColumns({ lane, colour, hatch, left, right, step, bottom, tall }: LaneColumnsProps) {
  const scale = tall / Math.max(LEAST_SCALE, lane.most);
  const peak = lane.cells.find(({ segment }) => (segment.value ?? 0) === lane.most);
  const text = formatNumber(lane.most);
  const end = peak ? left + (peak.index + 1) * step : 0;
  const fits = end + text.length * LETTER_PX + 3 <= right;
  return (
    <>
      {lane.cells.map(({ column, index, segment }) => {
        const [certain, possible] = [(segment.value ?? 0) * scale, segment.possible * scale];
        const width = Math.min(MOST_BAR_PX, Math.max(1, step - 1));
        const bar = { x: left + (index + 0.5) * step - width / 2, width };
        return (
          <g key={column.key}>
            <rect className="piece" {...bar} y={bottom - certain} height={certain} fill={colour} />
            {possible > 0 ? (
              <rect className="possible" {...bar} y={bottom - certain - possible} height={possible} fill={`url(#${hatch})`} />
            ) : null}
          </g>
        );
      })}
      {peak && lane.most > 1 ? (
        <text className="value value-halo" x={fits ? end + 3 : end - step - 3} y={bottom - tall + 9} textAnchor={fits ? "start" : "end"}>
          {text}
        </text>
      ) : null}
    </>
  );
}
