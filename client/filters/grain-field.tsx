import type { Query } from "#shared/query.ts";
import { readableGrains } from "#shared/fit-grain.ts";
import { GRAINS } from "#shared/definitions/periods.ts";
import { words } from "../words.ts";

interface GrainFieldProps {
  query: Query;
  onChange: (query: Query) => void;
}

/** How fine the columns are; only grains that can be read at the length of the period. */
export function GrainField({ query, onChange }: GrainFieldProps) {
  const readable = readableGrains(query);
  const offered = GRAINS.filter((grain) => grain === query.by || readable.includes(grain));
  if (offered.length < 2) return null;
  return (
    <label className="field">
      <span className="field-name">{words.filters.per}</span>
      <select
        className="button"
        value={query.by}
        onChange={(event) => {
          const grain = GRAINS.find((id) => id === event.target.value);
          if (grain) onChange({ ...query, by: grain });
        }}
      >
        {offered.map((grain) => (
          <option key={grain} value={grain}>
            {words.terms.dimensions[grain].label.toLowerCase()}
          </option>
        ))}
      </select>
    </label>
  );
}
