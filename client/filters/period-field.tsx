import { lazy, Suspense } from "react";
import type { Day } from "#shared/dates.ts";
import type { Query } from "#shared/query.ts";
import { KEYS } from "../keys.ts";
import { rememberPeriod } from "../saved/recent.ts";
import { Popover } from "../ui/popover.tsx";
import { nextPeriod } from "./next-period.ts";
import { PeriodInput } from "./period-input.tsx";
import { useLastDay } from "./use-last-day.ts";
import { words } from "../words.ts";

const PeriodPresets = lazy(() => import("./period-presets.tsx").then((module) => ({ default: module.PeriodPresets })));

interface PeriodFieldProps {
  query: Query;
  onChange: (query: Query) => void;
}

/** The period: typed dates first, then the window before and after, then terms of office. */
export function PeriodField({ query, onChange }: PeriodFieldProps) {
  const lastDay = useLastDay(query);
  const { from, to } = query;
  const [before, after] = [nextPeriod(query, -1, lastDay), nextPeriod(query, 1, lastDay)];

  function set(first: Day | null, last: Day | null, period: string | null): void {
    rememberPeriod({ from: first, to: last, period });
    onChange({ ...query, from: first, to: last, period });
  }

  return (
    <div className="field">
      <span className="field-name">{words.filters.period.label}</span>
      <div className="field-row">
        <PeriodInput
          label={words.filters.period.first}
          end="from"
          value={from}
          anchor={lastDay}
          other={to}
          onPeriod={(first, last) => set(first, last, null)}
        />
        <span aria-hidden="true">–</span>
        <PeriodInput
          label={words.filters.period.last}
          end="to"
          value={to}
          anchor={lastDay}
          other={from}
          onPeriod={(first, last) => set(first, last, null)}
        />
        <button
          type="button"
          className="button button-round"
          aria-label={words.filters.period.before}
          aria-keyshortcuts={KEYS.before}
          title={words.filters.key(KEYS.before)}
          disabled={before === null}
          onClick={() => (before ? onChange(before) : undefined)}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <button
          type="button"
          className="button button-round"
          aria-label={words.filters.period.after}
          aria-keyshortcuts={KEYS.after}
          title={words.filters.key(KEYS.after)}
          disabled={after === null}
          onClick={() => (after ? onChange(after) : undefined)}
        >
          <span aria-hidden="true">›</span>
        </button>
        <Popover label={words.filters.period.presets} boxName={words.filters.period.choose}>
          {(close) => (
            <Suspense fallback={<p className="muted">{words.filters.period.loading}</p>}>
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
    </div>
  );
}
