import { lazy, Suspense, useState } from "react";
import type { Day } from "#shared/dates.ts";
import type { Query } from "#shared/query.ts";
import { showDay } from "../format.ts";
import { KEYS } from "../keys.ts";
import { rememberPeriod } from "../saved/recent.ts";
import { Popover } from "../ui/popover.tsx";
import { nextPeriod } from "./next-period.ts";
import { PeriodInput } from "./period-input.tsx";
import { useLastDay } from "./use-last-day.ts";

const PeriodPresets = lazy(() => import("./period-presets.tsx").then((module) => ({ default: module.PeriodPresets })));

interface PeriodFieldProps {
  query: Query;
  onChange: (query: Query) => void;
}

/** The period: typed dates first, then the window before and after, then terms of office. */
export function PeriodField({ query, onChange }: PeriodFieldProps) {
  const lastDay = useLastDay(query);
  const [fault, setFault] = useState<string | null>(null);
  const { from, to } = query;
  const [before, after] = [nextPeriod(query, -1, lastDay), nextPeriod(query, 1, lastDay)];

  function set(first: Day | null, last: Day | null, period: string | null): void {
    if (first !== null && last !== null && first > last) {
      setFault(`The period would end on ${showDay(last)}, before it begins on ${showDay(first)}.`);
      return;
    }
    setFault(null);
    rememberPeriod({ from: first, to: last, period });
    onChange({ ...query, from: first, to: last, period });
  }

  function step(next: Query | null): void {
    setFault(null);
    if (next) onChange(next);
  }

  return (
    <div className="field">
      <span className="field-name">Period</span>
      <div className="field-row">
        <PeriodInput
          label="First day of the period"
          end="from"
          value={from}
          anchor={lastDay}
          other={to}
          onPeriod={(first, last) => set(first, last, null)}
        />
        <span aria-hidden="true">–</span>
        <PeriodInput
          label="Last day of the period"
          end="to"
          value={to}
          anchor={lastDay}
          other={from}
          onPeriod={(first, last) => set(first, last, null)}
        />
        <button
          type="button"
          className="button button-round"
          aria-label="The period of the same length before"
          aria-keyshortcuts={KEYS.before}
          title={`Key: ${KEYS.before}`}
          disabled={before === null}
          onClick={() => step(before)}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <button
          type="button"
          className="button button-round"
          aria-label="The period of the same length after"
          aria-keyshortcuts={KEYS.after}
          title={`Key: ${KEYS.after}`}
          disabled={after === null}
          onClick={() => step(after)}
        >
          <span aria-hidden="true">›</span>
        </button>
        <Popover label="Presets" boxName="Periods to choose from">
          {(close) => (
            <Suspense fallback={<p className="muted">Loading the periods …</p>}>
              <PeriodPresets
                query={query}
                lastDay={lastDay}
                onChoose={(first, last, period) => {
                  set(first, last, period);
                  close();
                }}
              />
            </Suspense>
          )}
        </Popover>
      </div>
      {fault === null ? null : (
        <p className="field-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
