import { lazy, Suspense, useState } from "react";
import type { Query } from "#shared/query.ts";
import { KEYS, useKey } from "../keys.ts";
import { LoadBoundary } from "../ui/load-boundary.tsx";
import { clearFilters } from "./clear-filters.ts";
import { FilterFields } from "./filter-fields.tsx";
import { nextPeriod } from "./next-period.ts";
import { useLastDay } from "./use-last-day.ts";
import { useSides } from "./use-sides.ts";
import { wordFor } from "../word-for.ts";
import { words } from "../words.ts";

interface FilterBarProps {
  query: Query;
  grain: boolean;
  onChange: (query: Query) => void;
}

const FilterSheet = lazy(() => import("./filter-sheet.tsx").then((module) => ({ default: module.FilterSheet })));

/** The filters, sticky on every page; on a narrow screen one line that opens a sheet. */
export function FilterBar({ query, grain, onChange }: FilterBarProps) {
  const [sheet, setSheet] = useState(false);
  const { first, second } = useSides(query);
  const lastDay = useLastDay(query);
  const go = (next: Query | null) => (next ? onChange(next) : undefined);
  useKey(KEYS.clear, () => go(clearFilters(query)));
  useKey(KEYS.before, () => go(nextPeriod(query, -1, lastDay)));
  useKey(KEYS.after, () => go(nextPeriod(query, 1, lastDay)));
  const who = first === null ? words.filters.everyone : second === null ? first : words.say.list([first, second], "and");
  return (
    <search className="filters" aria-label={words.filters.label}>
      <div className="filters-wide">
        <FilterFields query={query} grain={grain} onChange={onChange} />
      </div>
      <button type="button" className="filters-summary" aria-haspopup="dialog" onClick={() => setSheet(true)}>
        <span className="filters-who">{who.charAt(0).toUpperCase() + who.slice(1)}</span>
        <span className="filters-when">
          {words.say.period(query.from, query.to)}
          {query.tier === "machine" ? ` · ${words.tiers.machine}` : ""}
          {query.filters.level ? ` · ${query.filters.level.map((level) => wordFor("level", level) ?? level).join(", ")}` : ""}
          {query.filters.kind ? ` · ${words.filters.kindCount(query.filters.kind.length)}` : ""}
        </span>
        <span className="filters-change">{words.filters.change}</span>
      </button>
      {sheet ? (
        <LoadBoundary>
          <Suspense fallback={null}>
            <FilterSheet query={query} grain={grain} onChange={onChange} onClose={() => setSheet(false)} />
          </Suspense>
        </LoadBoundary>
      ) : null}
    </search>
  );
}
