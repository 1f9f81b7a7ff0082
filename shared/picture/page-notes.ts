import { isSnapshot, LISTS } from "../definitions/lists.ts";
import { METRICS } from "../definitions/metrics.ts";
import type { Query } from "../query.ts";
import { hasId } from "../tables.ts";
import { spokenWords } from "../words/spoken.ts";
import type { Drawn } from "./draw-picture.ts";

/** What the page notes under the same chart: posts cut beside persons expelled, and lists whose past is not known. */
export function pageNotes({ ceilings, series }: Pick<Drawn, "ceilings" | "series">, query: Query): string[] {
  const { figures, say, terms } = spokenWords();
  const cut = ceilings.map(
    ({ positions, years, phrase }) => `${figures.positions(positions, phrase ?? "").trimEnd()} (${years.join(", ")})`,
  );
  const lists = METRICS[query.metric].running && query.split === "list" ? [...new Set(series.rows.map(({ split }) => split ?? ""))] : [];
  const snapshots = lists.flatMap((id) => (isSnapshot(id) && hasId(LISTS, id) ? [terms.lists[id].label] : []));
  return [
    ...(cut.length === 0 ? [] : [`${figures.ceilings}${say.clauses(cut)}.`]),
    ...(snapshots.length === 0 ? [] : [figures.snapshot(say.list(snapshots, "and")).trimEnd()]),
  ];
}
