import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { formatDay, parseDay, type Day } from "#shared/dates.ts";
import type { Query } from "#shared/query.ts";
import { showDay } from "../format.ts";
import { vintageOptions } from "../queries.ts";
import { Popover } from "../ui/popover.tsx";
import { PeriodInput } from "./period-input.tsx";
import { shiftWindow } from "#shared/windows.ts";

const PeriodPresets = lazy(() => import("./period-presets.tsx").then((module) => ({ default: module.PeriodPresets })));

interface PeriodFieldProps {
  query: Query;
  onChange: (query: Query) => void;
}

/** The period: typed dates first, then the window before and after, then terms of office. */
export function PeriodField({ query, onChange }: PeriodFieldProps) {
  const { data: vintage } = useQuery(vintageOptions());
  const [fault, setFault] = useState<string | null>(null);
  const anchor = parseDay(vintage?.lastCoveredDay ?? "") ?? parseDay(vintage?.recordDay ?? "") ?? query.to ?? 20_000;
  const { from, to } = query;

  function set(first: Day | null, last: Day | null, period: string | null): void {
    if (first !== null && last !== null && first > last) {
      setFault(`The period would end on ${showDay(last)}, before it begins on ${showDay(first)}.`);
      return;
    }
    setFault(null);
    onChange({ ...query, from: first, to: last, period });
  }

  function shift(direction: 1 | -1): void {
    if (from === null || to === null) return;
    const next = shiftWindow({ from, to }, direction);
    set(next.from, next.to, null);
  }

  const bounded = from !== null && to !== null;
  return (
    <div className="field">
      <span className="field-name">Period</span>
      <div className="field-row">
        <PeriodInput
          label="First day of the period"
          end="from"
          value={from}
          anchor={anchor}
          other={to}
          onPeriod={(first, last) => set(first, last, null)}
        />
        <span aria-hidden="true">–</span>
        <PeriodInput
          label="Last day of the period"
          end="to"
          value={to}
          anchor={anchor}
          other={from}
          onPeriod={(first, last) => set(first, last, null)}
        />
        <button
          type="button"
          className="button button-round"
          aria-label="The period of the same length before"
          disabled={!bounded}
          onClick={() => shift(-1)}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <button
          type="button"
          className="button button-round"
          aria-label="The period of the same length after"
          disabled={!bounded || to >= anchor}
          onClick={() => shift(1)}
        >
          <span aria-hidden="true">›</span>
        </button>
        <Popover label="Presets" boxName="Periods to choose from">
          {(close) => (
            <Suspense fallback={<p className="muted">Loading the periods …</p>}>
              <PeriodPresets
                query={query}
                lastDay={formatDay(anchor)}
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
