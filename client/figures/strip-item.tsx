import { useQuery } from "@tanstack/react-query";
import type { Totals } from "#shared/api.ts";
import { PREVIOUS, type Comparison } from "#shared/compare.ts";
import { formatNumber } from "../format.ts";
import { describeChange } from "../headline/change.ts";
import { sayWindow } from "../headline/window-words.ts";
import { totalsOptions } from "../queries.ts";
import { useLastFresh, useLastGood } from "../use-last-good.ts";
import { preloadPanel } from "./load-panel.ts";
import type { StripFigure } from "./strip-figures.ts";
import { words } from "../words.ts";

interface StripItemProps {
  figure: StripFigure;
  compare: Comparison | null;
  /** Another number than this is asked for, or about to be. */
  waits: boolean;
  onOpen: () => void;
}

/** One headline figure: its name, the number as the way in to its events, and the period before. */
export function StripItem({ figure, compare, waits, onOpen }: StripItemProps) {
  const answer = useQuery(totalsOptions(figure.query, compare));
  const totals = useLastGood(answer.data);
  const fresh = !waits && answer.error === null && !answer.isPlaceholderData;
  const label = useLastFresh(figure.label, fresh) ?? figure.label;
  // Where nothing can be compared, the line above the strip says why, once.
  const comparable = totals && (totals.previous !== null || totals.current.value === null);
  const change = useLastFresh(comparable ? describeChange(totals, compare ?? PREVIOUS) : null, fresh);
  const value = totals?.current.value ?? null;
  const shown = totals === undefined ? "" : value === null ? "–" : formatNumber(value);
  const possible = totals?.current.possible ?? 0;
  const unstated = totals?.current.unstated ?? 0;
  return (
    <div
      className={waits || answer.isPlaceholderData || answer.error ? "strip-item figure-stale" : "strip-item"}
      aria-busy={waits || answer.isFetching}
    >
      <p className="strip-name" id={`figure-${figure.id}`}>
        {label}
      </p>
      <button
        type="button"
        className="strip-value"
        aria-describedby={`figure-${figure.id}`}
        disabled={!totals || totals.events === 0}
        onClick={onOpen}
        onPointerEnter={preloadPanel}
        onFocus={preloadPanel}
      >
        {totals === undefined ? answer.error ? "–" : <span className="skeleton">000</span> : shown}
        {unstated > 0 ? <small>{words.figures.strip.unstated(unstated)}</small> : null}
        {possible > 0 ? <small>{words.figures.strip.possible(possible)}</small> : null}
      </button>
      <p className="strip-change" title={totals ? describeWindows(totals) : undefined}>
        {answer.error ? (totals ? words.figures.strip.notUpdated : words.figures.strip.notLoaded) : (change ?? "\u00a0")}
      </p>
    </div>
  );
}

/** Both windows, to the day. */
function describeWindows({ current, elapsed, previous }: Totals): string | undefined {
  return previous ? words.figures.strip.windows(sayWindow(elapsed ?? current), sayWindow(previous)) : undefined;
}
