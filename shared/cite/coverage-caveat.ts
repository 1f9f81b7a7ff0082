import type { Series } from "../api.ts";
import { columnHeads, partialStretches, uncoveredStretches, type ColumnHead } from "../charts/series.ts";
import { DIMENSIONS } from "../definitions/dimensions.ts";
import { METRICS } from "../definitions/metrics.ts";
import { hasId } from "../tables.ts";
import { CITED_IN_ENGLISH, type CiteWords } from "./cite-words.ts";

/** More stretches than this are not listed in a sentence. */
const MOST_STRETCHES = 3;

/**
 * What the sources of an answer do not cover, to follow its number: ", according to partial sources (no source covers 1991–1994)".
 * Empty where they cover all of it, and where none covers any, which the number says itself.
 */
export function coverageCaveat(series: Series, words: CiteWords = CITED_IN_ENGLISH): string {
  if (!series.total.covered) return "";
  const { caveat: said } = words.cite;
  const columns = columnsOf(series, words);
  const partial = partialStretches(columns);
  const known = columns.filter(({ covered }) => covered);
  const wholly = known.length > 0 && known.every((column) => isPartial(column));
  if (!hasId(DIMENSIONS, series.by) || DIMENSIONS[series.by].kind !== "time") {
    return wholly ? said.partial : partial.length > 0 ? said.someOfIt : "";
  }
  const open = uncoveredStretches(columns);
  const notes = [
    ...(partial.length === 0 || wholly ? [] : [nameStretches(columns, partial, words, said.inPart) ?? said.someInPart]),
    ...(open.length === 0 ? [] : [nameStretches(columns, open, words, said.uncovered) ?? said.someUncovered]),
  ];
  return `${wholly ? said.partial : ""}${notes.length === 0 ? "" : said.all(notes)}`;
}

/** A level is that of its last day: what was not covered before it takes nothing from it. */
function columnsOf(series: Series, { say: words }: CiteWords): readonly ColumnHead[] {
  const columns = columnHeads(series, words);
  return hasId(METRICS, series.metric) && METRICS[series.metric].running ? columns.filter(({ covered }) => covered).slice(-1) : columns;
}

function isPartial({ completeness }: ColumnHead): boolean {
  return completeness === "partial" || completeness === "sample";
}

/** What is said of some stretches by name; null where they are too many. */
function nameStretches(
  columns: readonly ColumnHead[],
  stretches: readonly { first: number; last: number }[],
  { say }: CiteWords,
  tell: (names: string) => string,
): string | null {
  if (stretches.length > MOST_STRETCHES) return null;
  const names = stretches.map(({ first, last }) => {
    const [from, to] = [columns[first]?.label ?? "", columns[last]?.label ?? ""];
    return from === to ? from : `${from}–${to}`;
  });
  return tell(say.list(names, "and"));
}
