import { formatDay } from "./dates.ts";
import { FILTERS } from "./definitions/filters.ts";
import { TIERS, type TierDefinition, type TierId } from "./definitions/tiers.ts";
import { BadParameter } from "./errors.ts";
import type { Query } from "./query.ts";
import type { Allowed } from "./refusal.ts";
import { idsOf } from "./tables.ts";

/**
 * What a tier does not hold cannot be asked of it.
 * @throws BadParameter naming what it lacks, and what it has
 */
export function checkTier(query: Query): void {
  const { metrics, rules, dimensions, filters, searched, versioned }: TierDefinition = TIERS[query.tier];
  const refuse = (parameter: string, value: string | null, allowed: Allowed) =>
    new BadParameter({ parameter, value, reason: ["notOfTier", query.tier], allowed });
  if (!metrics.includes(query.metric)) throw refuse("metric", query.metric, metrics);
  if (!dimensions.includes(query.by)) throw refuse("by", query.by, dimensions);
  if (query.split !== null && !dimensions.includes(query.split)) throw refuse("split", query.split, dimensions);
  if (!rules.includes(query.count)) throw refuse("count", query.count, rules);
  const filter = idsOf(FILTERS).find((id) => query.filters[id] !== undefined && !filters.includes(id));
  if (filter) throw refuse(filter, query.filters[filter]?.join(",") ?? null, { shape: ["filters", filters.join(", ")] });
  if (query.text !== null && !searched) throw refuse("q", query.text, { shape: ["noText"] });
  if (query.knownOn !== null && !versioned) throw refuse("knownOn", formatDay(query.knownOn), { shape: ["noHistory"] });
  if (query.asOf !== null && !versioned) throw refuse("asOf", query.asOf, { shape: ["noVersion"] });
}

/**
 * What only the vetted record can answer is not answered of another tier.
 * @throws BadParameter for another tier
 */
export function refuseMachine(tier: TierId): void {
  if (tier === "record") return;
  throw new BadParameter({ parameter: "tier", value: tier, reason: ["recordAlone"], allowed: ["record"] }, "not-implemented");
}
