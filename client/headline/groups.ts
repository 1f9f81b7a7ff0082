import type { Series } from "#shared/api.ts";
import type { DimensionDefinition } from "#shared/definitions/dimensions.ts";
import { listWords } from "#shared/describe.ts";
import type { Column } from "#shared/charts/series.ts";
import { formatNumber } from "../format.ts";
import { capitalise, countOf, type Noun } from "./nouns.ts";

/** Which group leads, and of how many there are in all; a lead shared by more than three is none. */
export function headlineGroups(
  columns: readonly Pick<Column, "key" | "label" | "total">[],
  total: Pick<Series["total"], "value" | "covered">,
  noun: Noun,
  { label, plural }: Pick<DimensionDefinition, "label" | "plural">,
): string {
  if (!total.covered) return `${capitalise(noun.many)}: not covered in this period`;
  const ranked = columns.filter((column) => (column.total ?? 0) > 0).toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0));
  const [first, second, third] = ranked;
  const counted = total.value ?? 0;
  const all = countOf(counted, noun);
  if (!first) return capitalise(counted > 0 ? `${all}, no ${label.toLowerCase()} named` : `${all} recorded in this period`);
  const most = first.total ?? 0;
  const level = ranked.filter((column) => column.total === most);
  if (level.length > 3)
    return capitalise(`${all} across ${formatNumber(ranked.length)} ${plural}, none with more than ${formatNumber(most)}`);
  if (level.length > 1) {
    const names = level.map((column) => column.label);
    return `${capitalise(listWords(names, "and"))} lead with ${formatNumber(most)} each of ${all}`;
  }
  const lead = `${capitalise(first.label)} leads with ${formatNumber(most)} of ${all}`;
  return second && (second.total ?? 0) > (third?.total ?? 0) ? `${lead}, then ${second.label}` : lead;
}
