import { useQuery } from "@tanstack/react-query";
import type { Series } from "#shared/api.ts";
import { parseDay } from "#shared/dates.ts";
import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { NO_ANNOTATIONS, type Annotations } from "../charts/annotations.ts";
import { placeBands, shapeBands } from "#shared/charts/bands.ts";
import { nearPeriods } from "#shared/charts/near-periods.ts";
import { packRows } from "#shared/charts/pack-rows.ts";
import type { ColumnData } from "#shared/charts/series.ts";
import type { Page } from "../page-state.ts";
import { periodsOptions } from "../queries.ts";
import { isWordOf } from "../vocabulary.ts";

/** What of the periods stands beside the columns of an answer. */
type Annotate = (data: ColumnData, answer: Series) => Annotations;

/** Terms of office of the first side, crises and breaks between the sides, and gaps of their sources. */
export function useAnnotations({ query, setQuery }: Pick<Page, "query" | "setQuery">): Annotate {
  const { actor = [], with: other = [] } = query.filters;
  const sides = [...actor, ...other];
  const { data } = useQuery(periodsOptions(sides.length === 0 ? ["USA"] : sides));
  const periods = data?.periods ?? [];
  const near = nearPeriods(periods, query);
  const acts = near.filter(({ kind }) => kind !== "disclosure_gap");
  // Those of the record's sources say nothing of machine-coded files.
  const gaps = query.tier === "machine" ? [] : near.filter(({ kind }) => kind === "disclosure_gap");
  return (columns, answer) => {
    const grain = isWordOf(DIMENSIONS, answer.by) ? DIMENSIONS[answer.by].grain : null;
    if (grain === null) return NO_ANNOTATIONS;
    const keys = columns.columns.map(({ key }) => key);
    const within = { from: parseDay(answer.period.from ?? ""), to: parseDay(answer.period.to ?? "") };
    return {
      terms: shapeBands(periods, actor[0] ?? "USA", grain, keys, within),
      // Gaps stand below the crises, so that a row is of one kind.
      bars: [acts, gaps].flatMap((own) => packRows(placeBands(own, grain, keys, within), (band) => band, 0.1)),
      onChoose: ({ period }) => setQuery({ ...query, from: parseDay(period.from), to: parseDay(period.shownTo), period: period.id }),
    };
  };
}
