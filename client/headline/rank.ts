import { listWords } from "#shared/describe.ts";
import { formatNumber } from "../format.ts";
import { capitalise, countOf, type Noun } from "./nouns.ts";

export interface Ranked {
  key: string;
  label: string;
  value: number;
}

/** Which place leads, and by how much of the total; a lead of one is none, and a place among equals is not named second. */
export function headlineRank(rows: readonly Ranked[], total: number, noun: Noun, covered: boolean): string {
  if (!covered) return `${capitalise(noun.many)}: not covered in this period`;
  const named = rows.filter((row) => row.key !== "unknown" && row.value > 0).toSorted((a, b) => b.value - a.value);
  const [first, second, third] = named;
  if (!first) return total > 0 ? `${capitalise(countOf(total, noun))}, no city named` : `No ${noun.many} recorded in this period`;
  const level = named.filter((row) => row.value === first.value);
  if (first.value === 1) return describeSingles(named, total, noun);
  if (level.length > 3) return `${capitalise(countOf(total, noun))}; no city had more than ${formatNumber(first.value)}`;
  if (level.length > 1) {
    return `${listWords(
      level.map((row) => row.label),
      "and",
    )} lead with ${formatNumber(first.value)} each of ${countOf(total, noun)}`;
  }
  const lead = `${first.label} leads with ${formatNumber(first.value)} of ${countOf(total, noun)}`;
  return second && second.value > (third?.value ?? 0) ? `${lead}, then ${second.label}` : lead;
}

function describeSingles(named: readonly Ranked[], total: number, noun: Noun): string {
  const counted = capitalise(countOf(total, noun));
  if (named.length <= 3)
    return `${counted}, in ${listWords(
      named.map((row) => row.label),
      "and",
    )}`;
  return `${counted}, in no city twice`;
}
