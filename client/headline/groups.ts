import { capitalise } from "#shared/describe.ts";
import type { Series } from "#shared/api.ts";
import type { Column } from "#shared/charts/series.ts";
import type { Axis } from "#shared/words/noun.ts";
import { words } from "../words.ts";
import { countOf, type Noun } from "./nouns.ts";

/** Which group leads, and of how many there are in all; a lead shared by more than three is none. */
export function headlineGroups(
  columns: readonly Pick<Column, "key" | "label" | "total">[],
  total: Pick<Series["total"], "value" | "covered">,
  noun: Noun,
  axis: Axis,
): string {
  const said = words.headlines;
  if (!total.covered) return said.notCovered(noun.many);
  const ranked = columns.filter((column) => (column.total ?? 0) > 0).toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0));
  const [first, second, third] = ranked;
  const counted = total.value ?? 0;
  const all = countOf(counted, noun);
  if (!first) return capitalise(counted > 0 ? said.noneNamed(all, axis) : said.recordedInThisPeriod(all));
  const most = first.total ?? 0;
  const level = ranked.filter((column) => column.total === most);
  if (level.length > 3) return capitalise(said.noneWithMore(all, ranked.length, axis, most));
  if (level.length > 1) {
    const names = level.map((column) => column.label);
    return capitalise(said.leadTogether(names, most, all));
  }
  const lead = said.leads(capitalise(first.label), most, all);
  return second && (second.total ?? 0) > (third?.total ?? 0) ? said.second(lead, second.label) : lead;
}
