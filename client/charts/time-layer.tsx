import { useEffect } from "react";
import type { PeriodChoice } from "./choose-period.ts";
import { lookAtTime, useTimeLookedAt } from "./time-focus.ts";
import { findStretch, placeStretch, spanBetween, spanOfKey, type TimeScale } from "./time-scale.ts";
import type { Tips } from "./tips.ts";
import { useBrush, type Brush } from "./use-brush.ts";
import { words } from "../words.ts";

interface TimeLayerProps {
  host: HTMLElement | null;
  scale: TimeScale;
  tips: Tips;
  /** Null where the page has no period to set. */
  choice: PeriodChoice | null;
  width: number;
  height: number;
}

/** Half the width of the days of a stretch in words, which stay inside the drawing. */
const HALF_PX = 98;

/** Over a drawing over time: the bucket looked at in any chart of the page, and the stretch being chosen as the period. */
export function TimeLayer({ host, scale, tips, choice, width, height }: TimeLayerProps) {
  const looked = useTimeLookedAt();
  useEffect(() => {
    const stop = tips.subscribe(() => lookAtTime(spanOfKey(tips.current()?.key ?? "")));
    return () => {
      stop();
      lookAtTime(null);
    };
  }, [tips]);
  const { keys } = scale;
  const open = choice !== null && scale.along === "x" && spanOfKey(keys[0] ?? "") !== null;
  const spanOf = ({ anchor, head }: Brush) => spanBetween(keys, anchor, head, choice?.within ?? {});
  const brush = useBrush({
    host,
    scale: open ? scale : null,
    focused: () => tips.current()?.key ?? null,
    onStart: () => tips.show(null),
    onChoose: (chosen) => {
      const span = spanOf(chosen);
      if (span) choice?.choose(span);
    },
  });
  const span = brush && spanOf(brush);
  const marked = looked && findStretch(keys, looked);
  const chosen = brush && placeStretch(scale, { first: Math.min(brush.anchor, brush.head), last: Math.max(brush.anchor, brush.head) });
  const middle = chosen ? chosen.x + chosen.width / 2 : 0;
  return (
    <>
      <svg className="time-layer" width={width} height={height} aria-hidden="true">
        {marked ? <rect className="time-looked" {...placeStretch(scale, marked)} /> : null}
        {chosen ? <rect className="time-chosen" {...chosen} /> : null}
      </svg>
      <output
        className={span ? "time-span" : "visually-hidden"}
        style={{ left: Math.min(Math.max(middle, HALF_PX), Math.max(HALF_PX, width - HALF_PX)) }}
      >
        {span ? (
          <>
            {words.say.day(span.from)} – {words.say.day(span.to)}
            <span className="visually-hidden">{words.marks.brushKeys}</span>
          </>
        ) : null}
      </output>
    </>
  );
}
