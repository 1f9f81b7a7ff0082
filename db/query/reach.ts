import type { Reach } from "#shared/cite/say-found.ts";
import { sayDay } from "#shared/cite/cite-words.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { completenessWithin, coveredSpan, queryCoverage } from "./coverage.ts";
import { spokenWords } from "#shared/words/spoken.ts";

/** How far the sources of a query reach, to be said beside what was found. @param query with its period in days */
export function queryReach(db: Db, query: Query): Reach {
  const coverage = queryCoverage(db, query);
  const span = coveredSpan(coverage, query);
  const completeness = completenessWithin(coverage, query);
  const words = spokenWords();
  const { caveat: said } = words.cite;
  const { from, to, metric } = query;
  // A level is that of its last day: what was not covered before takes nothing from it.
  const days =
    span === null
      ? []
      : [
          ...(from !== null && span.first > from && !METRICS[metric].running ? [said.before(sayDay(span.first, words))] : []),
          ...(to !== null && span.last < to ? [said.after(sayDay(span.last, words))] : []),
        ];
  return { isPartial: completeness === "partial" || completeness === "sample", bounds: days.length === 0 ? "" : said.days(days) };
}

/** The same to follow a number: ", according to partial sources (no source covers the days after 9 March 2026)". */
export function reachCaveat({ isPartial, bounds }: Reach): string {
  return `${isPartial ? spokenWords().cite.caveat.partial : ""}${bounds}`;
}
