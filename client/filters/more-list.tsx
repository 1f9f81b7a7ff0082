import { COUNTING_RULES } from "#shared/definitions/counting.ts";
import { TIERS, type TierDefinition } from "#shared/definitions/tiers.ts";
import { countedKinds, type Query } from "#shared/query.ts";
import { wordsOf } from "../vocabulary.ts";
import { KnownField } from "./known-field.tsx";
import { FacetList } from "./facet-list.tsx";
import { words } from "../words.ts";

interface MoreListProps {
  query: Query;
  onChange: (query: Query) => void;
}

const FACETS = ["level", "status", "format", "medium"] as const;

/** Closed word lists with their counts, and the rule by which events count. */
export function MoreList({ query, onChange }: MoreListProps) {
  const tier: TierDefinition = TIERS[query.tier];
  const rules = wordsOf(COUNTING_RULES).filter((id) => tier.rules.includes(id) && countedKinds({ ...query, count: id }).length > 0);
  return (
    <div className="more-list">
      <div className="more-facets">
        {FACETS.filter((filter) => tier.filters.includes(filter)).map((filter) => (
          <FacetList key={filter} filter={filter} query={query} onChange={onChange} />
        ))}
      </div>
      {tier.versioned ? <KnownField query={query} onChange={onChange} /> : null}
      <fieldset className="more-rules">
        <legend>{words.filters.rule}</legend>
        {rules.map((id) => (
          <label key={id} className="tick">
            <input type="radio" name="counting-rule" checked={query.count === id} onChange={() => onChange({ ...query, count: id })} />
            <span>
              {words.terms.counting[id].label}
              <span className="tick-hint">{words.terms.counting[id].description}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
