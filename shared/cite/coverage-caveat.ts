import type { Series } from "../api.ts";
import { columnHeads, partialStretches, uncoveredStretches, type ColumnHead } from "../charts/series.ts";
import { DIMENSIONS } from "../definitions/dimensions.ts";
import { METRICS } from "../definitions/metrics.ts";
import { hasId } from "../tables.ts";
import type { Words } from "../words/en.ts";
import { say } from "../words/en/say.ts";
import { stated } from "../words/en/stated.ts";

/** What a statement of a number is written with. */
export type CaveatWords = Pick<Words, "say" | "stated">;

/** That of files and citations. */
export const ENGLISH: CaveatWords = { say, stated };

/** More stretches than this are not listed in a sentence. */
const MOST_STRETCHES = 3;

/**
 * What the sources of an answer do not cover, to follow its number: ", according to partial sources (no source covers 1991–1994)".
 * Empty where they cover all of it, and where none covers any, which the number says itself.
 */
export function coverageCaveat(series: Series, words = ENGLISH): string {
  const { stated: said } = words;
  if (!series.total.covered) return "";
  const columns = columnsOf(series, words);
  const partial = partialStretches(columns);
  const known = columns.filter(({ covered }) => covered);
  const wholly = known.length > 0 && known.every((column) => isPartial(column));
  if (!hasId(DIMENSIONS, series.by) || DIMENSIONS[series.by].kind !== "time") {
    return wholly ? said.partial : partial.length > 0 ? said.partly : "";
  }
  const open = uncoveredStretches(columns);
  const told = [
    ...(partial.length === 0 || wholly ? [] : [said.inPart(nameStretches(columns, partial, words))]),
    ...(open.length === 0 ? [] : [said.uncovered(nameStretches(columns, open, words))]),
  ];
  return `${wholly ? said.partial : ""}${told.length === 0 ? "" : ` (${told.join(", ")})`}`;
}

/** A level is that of its last day: what was not covered before it takes nothing from it. */
function columnsOf(series: Series, { say: words }: CaveatWords): readonly ColumnHead[] {
  const columns = columnHeads(series, words);
  return hasId(METRICS, series.metric) && METRICS[series.metric].running ? columns.filter(({ covered }) => covered).slice(-1) : columns;
}

function isPartial({ completeness }: ColumnHead): boolean {
  return completeness === "partial" || completeness === "sample";
}

function nameStretches(columns: readonly ColumnHead[], stretches: readonly { first: number; last: number }[], words: CaveatWords): string {
  if (stretches.length > MOST_STRETCHES) return words.stated.some;
  const names = stretches.map(({ first, last }) => {
    const [from, to] = [columns[first]?.label ?? "", columns[last]?.label ?? ""];
    return from === to ? from : `${from}–${to}`;
  });
  return words.say.list(names, "and");
}
