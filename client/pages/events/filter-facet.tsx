import { useQuery } from "@tanstack/react-query";
import { filterValues, withFilter, type Query } from "#shared/query.ts";
import { addToSide, removeFromSide } from "../../filters/sides.ts";
import { filterOptions } from "../../queries.ts";
import { Facet } from "./facet.tsx";
import { words } from "../../words.ts";

interface FilterFacetProps {
  filter: "kind" | "actor" | "source" | "status";
  query: Query;
  onChange: (query: Query) => void;
}

const MOST = 60;

/** The values of a filter under all others, most frequent first. */
export function FilterFacet({ filter, query, onChange }: FilterFacetProps) {
  const { data } = useQuery(filterOptions(filter, query, "", MOST));
  const chosen = filterValues(query, filter) ?? [];

  function toggle(id: string): void {
    const on = chosen.includes(id);
    if (filter === "actor") onChange(on ? removeFromSide(query, { filter, id }) : addToSide(query, "first", "actor", id));
    else onChange(withFilter(query, filter, on ? chosen.filter((other) => other !== id) : [...chosen, id]));
  }

  return (
    <Facet
      label={words.terms.filters[filter].label}
      values={data?.options}
      chosen={chosen}
      onToggle={toggle}
      asWritten={filter === "source" && query.tier === "machine"}
    />
  );
}
