import type { Query } from "#shared/query.ts";
import { spansAtMost } from "./window.ts";
import { words } from "../words.ts";

interface GrainFieldProps {
  query: Query;
  onChange: (query: Query) => void;
}

const GRAINS = [
  { id: "year", years: Infinity },
  { id: "quarter", years: 18 },
  { id: "month", years: 6 },
] as const;

/** The query with the coarsest grain that makes more than one column of its period, and the finest that can be read. */
export function fitGrain(query: Query): Query {
  const offered = GRAINS.filter(({ years }) => years === Infinity || spansAtMost(query.from, query.to, years)).map(({ id }) => id);
  const own = offered.find((id) => id === query.by);
  if (own === "year" && spansAtMost(query.from, query.to, 1)) return { ...query, by: "month" };
  return own !== undefined || !GRAINS.some(({ id }) => id === query.by) ? query : { ...query, by: offered.at(-1) ?? "year" };
}

/** How fine the columns are; only grains that can be read at the length of the period. */
export function GrainField({ query, onChange }: GrainFieldProps) {
  const offered = GRAINS.filter(
    (grain) => grain.id === query.by || grain.years === Infinity || spansAtMost(query.from, query.to, grain.years),
  );
  if (offered.length < 2) return null;
  return (
    <label className="field">
      <span className="field-name">{words.filters.per}</span>
      <select
        className="button"
        value={query.by}
        onChange={(event) => {
          const grain = GRAINS.find(({ id }) => id === event.target.value);
          if (grain) onChange({ ...query, by: grain.id });
        }}
      >
        {offered.map((grain) => (
          <option key={grain.id} value={grain.id}>
            {words.terms.dimensions[grain.id].label.toLowerCase()}
          </option>
        ))}
      </select>
    </label>
  );
}
