import { chartOf, type ChartId } from "../definitions/charts.ts";
import { describeSidesTitle, describeTitle, ENGLISH, type QueryWords } from "../describe.ts";
import { METRICS } from "../definitions/metrics.ts";
import type { Query } from "../query.ts";

/**
 * What a chart counts, as its picture and its file are titled, with what that leaves out.
 * @param queries those the chart asks, its other side as the second
 */
export function describeChart(id: ChartId, queries: readonly { query: Query }[], words: QueryWords = ENGLISH): string {
  const [query, other] = queries.map((each) => each.query);
  const { label, note } = words.terms.charts[id];
  if (!query) return label;
  const title = other ? describeSidesTitle(query, other, words) : describeTitle(query, words);
  const alone = METRICS[query.metric].less !== null && other === undefined;
  const { level } = chartOf(id, query.tier);
  const own = level !== null && query.filters.level?.join() === level ? words.terms.levels[level].label : null;
  const usual = query.count === "event" && (level !== null || query.filters.level === undefined) && !alone;
  const told = [own, usual ? note : null];
  const notes = told.filter((part) => part !== null);
  return notes.length === 0 ? title : words.say.clauses([title, notes.join(", ")]);
}
