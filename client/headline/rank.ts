import { formatNumber } from "../format.ts";
import { countOf, type Noun } from "./nouns.ts";
import { listLabels } from "./peaks.ts";

export interface Ranked {
  key: string;
  label: string;
  value: number;
}

/** Which group leads, and by how much of the total; names where the sources say them only. */
export function headlineRank(rows: readonly Ranked[], total: number, noun: Noun): string {
  const named = rows.filter((row) => row.key !== "unknown" && row.value > 0).toSorted((a, b) => b.value - a.value);
  const [first, second] = named;
  if (!first) return total > 0 ? `${formatNumber(total)} ${noun.many}, no venue named` : `No ${noun.many} in this period`;
  const level = named.filter((row) => row.value === first.value);
  if (level.length > 3) return `${countOf(total, noun)} in ${named.length} cities, none more than ${times(first.value)}`;
  if (level.length > 1)
    return `${listLabels(level.map((row) => row.label))} lead with ${formatNumber(first.value)} each of ${countOf(total, noun)}`;
  const lead = `${first.label} leads with ${formatNumber(first.value)} of ${countOf(total, noun)}`;
  return second ? `${lead}, then ${second.label}` : lead;
}

function times(value: number): string {
  return value === 1 ? "once" : value === 2 ? "twice" : `${formatNumber(value)} times`;
}
