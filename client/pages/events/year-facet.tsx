import { useQuery } from "@tanstack/react-query";
import { bucketSpan, parseBucketKey } from "#shared/definitions/periods.ts";
import type { Query } from "#shared/query.ts";
import { seriesOptions } from "../../queries.ts";
import { Facet } from "./facet.tsx";
import { eventsWords as said } from "../../words/events.ts";

interface YearFacetProps {
  query: Query;
  onChange: (query: Query) => void;
}

/** The years with events under all filters but the period, newest first; one of them is a period. */
export function YearFacet({ query, onChange }: YearFacetProps) {
  const open: Query = { ...query, metric: "events", by: "year", split: null, from: null, to: null, period: null };
  const { data } = useQuery(seriesOptions(open));
  const years = data?.rows
    .filter((row) => row.events > 0)
    .map(({ key, label, events }) => ({ id: key, label, events }))
    .toReversed();
  const chosen = years?.find(({ id }) => isYear(query, id))?.id;

  function toggle(id: string): void {
    const span = id === chosen ? null : spanOf(id);
    onChange({ ...query, period: null, from: span?.first ?? null, to: span?.last ?? null });
  }

  return <Facet label={said.year} values={years} chosen={chosen === undefined ? [] : [chosen]} single onToggle={toggle} />;
}

function isYear(query: Query, year: string): boolean {
  const span = spanOf(year);
  return span !== null && query.from === span.first && query.to === span.last;
}

function spanOf(year: string): { first: number; last: number } | null {
  const bucket = parseBucketKey("year", year);
  return bucket === null ? null : bucketSpan("year", bucket);
}
