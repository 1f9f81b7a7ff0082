import { capitalise } from "#shared/describe.ts";
import { words } from "../words.ts";
import { countOf, type Noun } from "./nouns.ts";

export interface Ranked {
  key: string;
  label: string;
  value: number;
}

/** Which place leads, and by how much of the total; a lead of one is none, and a place among equals is not named second. */
export function headlineRank(rows: readonly Ranked[], total: number, noun: Noun, covered: boolean): string {
  const said = words.headlines;
  if (!covered) return said.notCovered(noun.many);
  const named = rows.filter((row) => row.key !== "unknown" && row.value > 0).toSorted((a, b) => b.value - a.value);
  const [first, second, third] = named;
  if (!first) return total > 0 ? said.noCity(capitalise(countOf(total, noun))) : said.none(noun);
  const level = named.filter((row) => row.value === first.value);
  if (first.value === 1) return describeSingles(named, total, noun);
  if (level.length > 3) return said.noCityMore(capitalise(countOf(total, noun)), first.value);
  if (level.length > 1) {
    const names = level.map((row) => row.label);
    return said.leadTogether(names, first.value, countOf(total, noun));
  }
  const lead = said.leads(first.label, first.value, countOf(total, noun));
  return second && second.value > (third?.value ?? 0) ? said.second(lead, second.label) : lead;
}

function describeSingles(named: readonly Ranked[], total: number, noun: Noun): string {
  const counted = capitalise(countOf(total, noun));
  if (named.length > 3) return words.headlines.noCityTwice(counted);
  return words.headlines.inCities(
    counted,
    named.map((row) => row.label),
  );
}
