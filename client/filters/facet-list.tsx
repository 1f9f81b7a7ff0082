import { useQuery } from "@tanstack/react-query";
import { filterValues, withFilter, type Query } from "#shared/query.ts";
import { formatNumber } from "../format.ts";
import { filterOptions } from "../queries.ts";
import { words } from "../words.ts";

const { levels, statuses, formats, mediums } = words.terms;
const VOCABULARIES = { level: levels, status: statuses, format: formats, medium: mediums } as const;

interface FacetListProps {
  filter: "level" | "status" | "format" | "medium";
  query: Query;
  onChange: (query: Query) => void;
}

/** The words of one filter, each with the events it has under the other filters; none ticked means no restriction. */
export function FacetList({ filter, query, onChange }: FacetListProps) {
  const vocabulary: Readonly<Record<string, { label: string }>> = VOCABULARIES[filter];
  const { data } = useQuery(filterOptions(filter, query, "", 50));
  const counts = new Map(data?.options.map((option) => [option.id, option.events]));
  const chosen = filterValues(query, filter) ?? [];
  return (
    <fieldset>
      <legend>{words.terms.filters[filter].label}</legend>
      {Object.entries(vocabulary).map(([id, word]) => {
        const count = counts.get(id) ?? 0;
        const on = chosen.includes(id);
        return (
          <label key={id} className={data && count === 0 && !on ? "tick tick-empty" : "tick"}>
            <input
              type="checkbox"
              checked={on}
              onChange={() => onChange(withFilter(query, filter, on ? chosen.filter((other) => other !== id) : [...chosen, id]))}
            />
            <span>{word.label}</span>
            <span className="count">{data ? formatNumber(count) : "…"}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
