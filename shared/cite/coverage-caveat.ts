import type { Series } from "../api.ts";
import { columnHeads, partialStretches, uncoveredStretches, type ColumnHead } from "../charts/series.ts";
import { DIMENSIONS } from "../definitions/dimensions.ts";
import { METRICS } from "../definitions/metrics.ts";
import { hasId } from "../tables.ts";
import { say } from "../words/en/say.ts";

/** More stretches than this are not listed in a sentence. */
const MOST_STRETCHES = 3;

/**
 * What the sources of an answer do not cover, to follow its number: ", according to partial sources (no source covers 1991–1994)".
 * Empty where they cover all of it, and where none covers any, which the number says itself.
 */
export function coverageCaveat(series: Series): string {
  if (!series.total.covered) return "";
  const columns = columnsOf(series);
  const partial = partialStretches(columns);
  const told = columns.filter(({ covered }) => covered);
  const wholly = told.length > 0 && told.every((column) => isPartial(column));
  if (!hasId(DIMENSIONS, series.by) || DIMENSIONS[series.by].kind !== "time") {
    return wholly ? PARTIAL : partial.length > 0 ? " (some of it according to partial sources)" : "";
  }
  const open = uncoveredStretches(columns);
  const said = [
    ...(partial.length === 0 || wholly ? [] : [`the sources cover ${nameStretches(columns, partial)} in part`]),
    ...(open.length === 0 ? [] : [`no source covers ${nameStretches(columns, open)}`]),
  ];
  return `${wholly ? PARTIAL : ""}${said.length === 0 ? "" : ` (${said.join(", ")})`}`;
}

const PARTIAL = ", according to partial sources";

/** A level is that of its last day: what was not covered before it takes nothing from it. */
function columnsOf(series: Series): readonly ColumnHead[] {
  const columns = columnHeads(series);
  return hasId(METRICS, series.metric) && METRICS[series.metric].running ? columns.filter(({ covered }) => covered).slice(-1) : columns;
}

function isPartial({ completeness }: ColumnHead): boolean {
  return completeness === "partial" || completeness === "sample";
}

function nameStretches(columns: readonly ColumnHead[], stretches: readonly { first: number; last: number }[]): string {
  if (stretches.length > MOST_STRETCHES) return "some of it";
  const names = stretches.map(({ first, last }) => {
    const [from, to] = [columns[first]?.label ?? "", columns[last]?.label ?? ""];
    return from === to ? from : `${from}–${to}`;
  });
  return say.list(names, "and");
}
