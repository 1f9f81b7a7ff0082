import { describeDay } from "#shared/describe.ts";
import { useTimeLookedAt } from "./time-focus.ts";
import { findStretch, placeStretch, type DaySpan, type Stretch, type TimeScale } from "./time-scale.ts";

interface TimeLayerProps {
  scale: TimeScale;
  width: number;
  height: number;
  /** The stretch being chosen, and its exact days. */
  chosen: { stretch: Stretch; span: DaySpan } | null;
}

/** Over a drawing over time: the bucket looked at in any chart of the page, and the stretch being chosen. */
export function TimeLayer({ scale, width, height, chosen }: TimeLayerProps) {
  const looked = useTimeLookedAt();
  const stretch = looked && findStretch(scale.keys, looked);
  const picked = chosen && placeStretch(scale, chosen.stretch);
  const middle = picked ? picked.x + picked.width / 2 : 0;
  return (
    <>
      <svg className="time-layer" width={width} height={height} aria-hidden="true">
        {stretch ? <rect className="time-looked" {...placeStretch(scale, stretch)} /> : null}
        {picked ? <rect className="time-chosen" {...picked} /> : null}
      </svg>
      <output
        className={chosen ? "time-span" : "visually-hidden"}
        style={{ left: Math.min(Math.max(middle, 90), Math.max(90, width - 90)) }}
      >
        {chosen ? (
          <>
            {describeDay(chosen.span.from)} – {describeDay(chosen.span.to)}
            <span className="visually-hidden">. Enter makes it the period, Escape leaves it</span>
          </>
        ) : null}
      </output>
    </>
  );
}
