import { describeScope, type Wording } from "../describe.ts";
import type { Query } from "../query.ts";
import { joinPrintedPeriod, printedWords, type CiteWords } from "./cite-words.ts";

/** What an analysis looked at: its events, what they are called where no kind is named, and whether the query's own days count. */
export interface Looked {
  query: Query;
  things: string;
  isDated: boolean;
}

/** How far sources reach: whether they hold only a part, and what follows of the days none covers. */
export interface Reach {
  isPartial: boolean;
  bounds: string;
}

/**
 * What an analysis found, as sentences to print, the last without its full stop.
 * @param clauses parts of one sentence; null where there is nothing to measure, which the finding says
 */
export function sayFound(
  { query, things, isDated }: Looked,
  wording: Wording,
  { clauses, finding, reach }: { clauses: readonly string[] | null; finding: string; reach: Reach },
  words: CiteWords,
): string {
  const scope = describeScope(query, wording, { words: printedWords(query, words), things, isDated, joinPeriod: joinPrintedPeriod });
  if (clauses === null || clauses.length === 0) return words.cite.answered(scope, finding.replace(/\.$/, ""));
  return `${words.cite.found(scope, reach.isPartial, clauses)}${reach.bounds}`;
}
