import { FILTERS } from "./definitions/filters.ts";
import { TIERS, type TierDefinition, type TierId } from "./definitions/tiers.ts";
import { BadParameter } from "./errors.ts";
import { fault } from "./query-faults.ts";
import type { Query } from "./query.ts";
import { idsOf } from "./tables.ts";

/**
 * What a tier does not hold cannot be asked of it.
 * @throws BadParameter naming what it lacks, and what it has
 */
export function checkTier(query: Query): void {
  const { label, metrics, rules, dimensions, filters, searched, versioned }: TierDefinition = TIERS[query.tier];
  const lacking = `is not something the tier "${label}" tells`;
  if (!metrics.includes(query.metric)) throw fault("metric", query.metric, lacking, metrics);
  if (!dimensions.includes(query.by)) throw fault("by", query.by, lacking, dimensions);
  if (query.split !== null && !dimensions.includes(query.split)) throw fault("split", query.split, lacking, dimensions);
  if (!rules.includes(query.count)) throw fault("count", query.count, lacking, rules);
  const filter = idsOf(FILTERS).find((id) => query.filters[id] !== undefined && !filters.includes(id));
  if (filter) throw fault(filter, query.filters[filter]?.join(",") ?? null, lacking, `one of the filters ${filters.join(", ")}`);
  if (query.text !== null && !searched) throw fault("q", query.text, lacking, "no words: these events have no text of their own");
  if (query.knownOn !== null && !versioned)
    throw fault("knownOn", String(query.knownOn), lacking, "no such day: these events have no history");
  if (query.asOf !== null && !versioned) throw fault("asOf", query.asOf, lacking, "no version: a file of such events has one");
}

/**
 * What only the vetted record can answer is not answered of another tier.
 * @throws BadParameter for another tier
 */
export function refuseMachine(tier: TierId): void {
  if (tier === "record") return;
  throw new BadParameter(
    {
      parameter: "tier",
      value: tier,
      reason:
        "Of machine-coded reports there are counts (/series, /matrix, /totals) and lists (/events), with their files and pictures; this address tells of the vetted record alone.",
      allowed: ["record"],
    },
    "not-implemented",
  );
}
