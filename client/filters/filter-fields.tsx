import type { Query } from "#shared/query.ts";
import { KEYS } from "../keys.ts";
import { clearFilters } from "./clear-filters.ts";
import { GrainField } from "./grain-field.tsx";
import { KindField } from "./kind-field.tsx";
import { MoreField } from "./more-field.tsx";
import { OtherChips } from "./other-chips.tsx";
import { PeriodField } from "./period-field.tsx";
import { TierField } from "./tier-field.tsx";
import { SideField } from "./side-field.tsx";
import { sideValues } from "./sides.ts";
import { words } from "../words.ts";

interface FilterFieldsProps {
  query: Query;
  /** Charts over time can change their grain; a list has none. */
  grain: boolean;
  onChange: (query: Query) => void;
}

/** Period, sides, kinds: the same fields in the bar and in the sheet. */
export function FilterFields({ query, grain, onChange }: FilterFieldsProps) {
  const clean = Object.keys(query.filters).length === 0 && query.text === null && query.knownOn === null;
  return (
    <>
      <TierField query={query} onChange={onChange} />
      <PeriodField query={query} onChange={onChange} />
      <div className="field" role="group" aria-label={words.filters.between}>
        <span className="field-name">{words.filters.between}</span>
        <div className="field-row">
          <SideField query={query} slot="first" onChange={onChange} />
          {sideValues(query, "first").length === 0 ? null : (
            <>
              <span>{words.filters.and}</span>
              <SideField query={query} slot="second" onChange={onChange} />
            </>
          )}
        </div>
      </div>
      <KindField query={query} onChange={onChange} />
      {grain ? <GrainField query={query} onChange={onChange} /> : null}
      <MoreField query={query} onChange={onChange} />
      <OtherChips query={query} onChange={onChange} />
      {clean ? null : (
        <button
          type="button"
          className="text-button clear-filters"
          aria-keyshortcuts={KEYS.clear}
          title={words.filters.key(KEYS.clear)}
          onClick={() => onChange(clearFilters(query))}
        >
          {words.filters.clear} <span className="visually-hidden">{words.filters.clearWhat}</span>
        </button>
      )}
    </>
  );
}
