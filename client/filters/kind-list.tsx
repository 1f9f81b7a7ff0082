import { useQuery } from "@tanstack/react-query";
import { KINDS, type KindFamily, type KindId } from "#shared/definitions/kinds.ts";
import { withFilter, type Query } from "#shared/query.ts";
import { kindColour } from "#shared/charts/colours.ts";
import { formatNumber } from "../format.ts";
import { filterOptions } from "../queries.ts";
import { wordsOf } from "../vocabulary.ts";
import { words } from "../words.ts";

interface KindListProps {
  query: Query;
  onChange: (query: Query) => void;
}

const FAMILIES: readonly KindFamily[] = ["contact", "agreement", "coercion"];

/** Every kind with the events it has under the other filters; none ticked means all. */
export function KindList({ query, onChange }: KindListProps) {
  const { data } = useQuery(filterOptions("kind", query, "", 50));
  const counts = new Map(data?.options.map((option) => [option.id, option.events]));
  const chosen = query.filters.kind ?? [];
  const ids = wordsOf(KINDS);

  function toggle(id: KindId): void {
    onChange(withFilter(query, "kind", chosen.includes(id) ? chosen.filter((kind) => kind !== id) : [...chosen, id]));
  }

  return (
    <div className="kinds">
      {FAMILIES.map((family) => (
        <fieldset key={family}>
          <legend>{words.filters.families[family]}</legend>
          {ids
            .filter((id) => KINDS[id].family === family)
            .map((id) => {
              const count = counts.get(id) ?? 0;
              return (
                <label key={id} className={data && count === 0 && !chosen.includes(id) ? "tick tick-empty" : "tick"}>
                  <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
                  <i className="swatch" style={{ background: kindColour(id) }} />
                  <span>{words.terms.kinds[id].label}</span>
                  <span className="count">{data ? formatNumber(count) : "…"}</span>
                </label>
              );
            })}
        </fieldset>
      ))}
      <button type="button" className="text-button" disabled={chosen.length === 0} onClick={() => onChange(withFilter(query, "kind", []))}>
        {words.filters.allKinds}
      </button>
    </div>
  );
}
