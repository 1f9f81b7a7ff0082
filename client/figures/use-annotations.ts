import { useQuery } from "@tanstack/react-query";
import type { Series } from "#shared/api.ts";
import { parseDay } from "#shared/dates.ts";
import type { Annotations } from "../charts/annotations.ts";
import { placePeriods } from "#shared/charts/place-periods.ts";
import type { ColumnData } from "#shared/charts/series.ts";
import type { Page } from "../page-state.ts";
import { periodsOptions } from "../queries.ts";

/** What of the periods stands beside the columns of an answer. */
type Annotate = (data: ColumnData, answer: Series) => Annotations;

/** Terms of office of the first side, crises and breaks between the sides, and gaps of their sources. */
export function useAnnotations({ query, setQuery }: Pick<Page, "query" | "setQuery">): Annotate {
  const { actor = [], with: other = [] } = query.filters;
  const sides = [...actor, ...other];
  const { data } = useQuery(periodsOptions(sides.length === 0 ? ["USA"] : sides));
  return ({ columns }, answer) => ({
    ...placePeriods(data?.periods ?? [], { query, answer, keys: columns.map(({ key }) => key), holder: actor[0] ?? "USA" }),
    onChoose: ({ period }) => setQuery({ ...query, from: parseDay(period.from), to: parseDay(period.shownTo), period: period.id }),
  });
}
