import type { Query } from "#shared/query.ts";
import { FilterFacet } from "./filter-facet.tsx";
import { YearFacet } from "./year-facet.tsx";

interface FacetsProps {
  query: Query;
  onChange: (query: Query) => void;
}

/** What the list is made of, by kind, year, actor, source and, of the record, status. */
export function Facets({ query, onChange }: FacetsProps) {
  return (
    <>
      <FilterFacet filter="kind" query={query} onChange={onChange} />
      <YearFacet query={query} onChange={onChange} />
      <FilterFacet filter="actor" query={query} onChange={onChange} />
      <FilterFacet filter="source" query={query} onChange={onChange} />
      {query.tier === "machine" ? null : <FilterFacet filter="status" query={query} onChange={onChange} />}
    </>
  );
}
