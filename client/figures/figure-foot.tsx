import type { ReactNode } from "react";
import type { Series } from "#shared/api.ts";
import type { ChartQuery } from "#shared/charts/chart-query.ts";
import { capitalise } from "#shared/describe.ts";
import { formatQuery } from "#shared/query.ts";
import { TakeMenus } from "../take/take-menus.tsx";
import type { PictureLook, Takeable } from "../take/takeable.ts";
import { Attributions } from "./attributions.tsx";
import { TierNote } from "./tier-note.tsx";
import { words } from "../words.ts";

interface FigureFootProps {
  series: readonly Series[];
  queries: readonly (Pick<ChartQuery, "query"> & { id: string })[];
  /** Names of the ways where there are two. */
  names: readonly string[];
  /** Those that make up the count of events, where others are only compared with. */
  counted?: readonly Series[];
  /** A file beside those of the API. */
  own?: ReactNode;
  /** How the pictures are drawn; absent where that follows from the question. */
  look?: PictureLook;
}

/** Who says so, how many events, which record; and the files of exactly these counts and these events. */
export function FigureFoot({ series, queries, names, counted = series, own, look }: FigureFootProps) {
  const events = counted.reduce((sum, answer) => sum + answer.events, 0);
  const vintage = series[0]?.vintage;
  const publishers = publishersOf(series);
  const each = queries.flatMap(({ query }, index): Takeable[] => {
    const answer = series[index];
    if (!answer || answer.rows.length === 0) return [];
    const name = queries.length > 1 ? (names[index] ?? null) : null;
    return [{ name, counts: answer.rows.length, events: answer.events, search: formatQuery(query), look }];
  });
  const takeables = isBothSides(queries) && each.length > 0 ? [bothSides(each, formatQuery(queries[0].query), look)] : each;
  const tier = queries[0]?.query.tier ?? "record";
  const count =
    tier === "machine" ? words.tiers.foot(events, vintage?.recordDay ?? "") : words.figures.foot(events, vintage?.version ?? "");
  return (
    <footer className="figure-foot">
      <p className="figure-sources">
        {publishers === "" ? null : (
          <span className="figure-publishers" title={publishers}>
            {publishers}
          </span>
        )}
        <span className="figure-count">{count}</span>
      </p>
      <div className="figure-files">
        {takeables.length === 0 ? null : <TakeMenus takeables={takeables} of={series[0]?.unit ?? ""} />}
        {own}
      </div>
      <TierNote tier={tier} />
      <Attributions lines={[...new Set(series.flatMap(({ attributions }) => attributions))]} />
    </footer>
  );
}

/** Two queries of which the second is the other side of the first, not what it is compared with. */
function isBothSides(
  queries: FigureFootProps["queries"],
): queries is readonly [FigureFootProps["queries"][number], FigureFootProps["queries"][number]] {
  const other = queries.length === 2 ? queries[1]?.id : null;
  return other === "back" || other === "less";
}

/** One picture and one table of both sides, as they are drawn here; each side has a list of its own. */
function bothSides(each: readonly Takeable[], search: string, look: PictureLook | undefined): Takeable {
  const sum = (of: (one: Takeable) => number) => each.reduce((all, one) => all + of(one), 0);
  return {
    name: null,
    counts: sum(({ counts }) => counts ?? 0),
    events: sum(({ events }) => events),
    search: `${search}&sides=both`,
    lists: each.map(({ name, events, search: own }) => ({ name: capitalise(name ?? ""), events, search: own })),
    look,
  };
}

function publishersOf(series: readonly Series[]): string {
  const counts = new Map<string, number>();
  for (const answer of series) for (const { label, events } of answer.sources) counts.set(label, (counts.get(label) ?? 0) + events);
  const names = [...counts].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
  const all = Math.max(names.length, ...series.map((answer) => answer.publishers));
  const shown = names.slice(0, 3);
  return all > shown.length && shown.length > 0 ? words.figures.publishers(shown.join(", "), all - shown.length) : shown.join(", ");
}
