import { useQuery } from "@tanstack/react-query";
import type { TierId } from "#shared/definitions/tiers.ts";
import type { Query } from "#shared/query.ts";
import { toTier } from "#shared/to-tier.ts";
import { machineOptions } from "../queries.ts";
import { words } from "../words.ts";

interface TierFieldProps {
  query: Query;
  onChange: (query: Query) => void;
}

const TIERS: readonly TierId[] = ["record", "machine"];

/** Vetted record or machine-coded reports: one or the other, never both. Offered where such reports are served, or asked for. */
export function TierField({ query, onChange }: TierFieldProps) {
  const { data } = useQuery(machineOptions());
  if (!data?.served && query.tier === "record") return null;
  return (
    <div className="views tier-field" role="group" aria-label={words.tiers.choice}>
      {TIERS.map((tier) => (
        <button
          key={tier}
          type="button"
          aria-pressed={query.tier === tier}
          title={words.terms.tiers[tier].description}
          onClick={() => (query.tier === tier ? undefined : onChange(toTier(query, tier)))}
        >
          {words.tiers[tier]}
        </button>
      ))}
    </div>
  );
}
