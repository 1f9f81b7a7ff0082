import { isFixing, withoutFixed } from "#shared/analysis-fixes.ts";
import type { PagePath } from "#shared/definitions/page-parameters.ts";
import { readWhatCanBe, type ParameterFault } from "#shared/mend-query.ts";
import { pageNames, readPageParameters } from "#shared/read-page-parameters.ts";
import { formatQuery, type Query } from "#shared/query.ts";

/** What an analysis looks at, and what it takes beside the query: all of it stands in the address. */
export interface AnalysisState {
  query: Query;
  own: ReadonlyMap<string, string>;
  faults: readonly ParameterFault[];
}

/** Reads the state of the address of a page. */
export function readAnalysis(search: string, path: PagePath): AnalysisState {
  const { own, rest, faults } = readPageParameters(path, new URLSearchParams(search));
  const read = readWhatCanBe(rest, faults, pageNames(path));
  const name = path.slice(1);
  if (!isFixing(name)) return { ...read, own };
  const { query, faults: set } = withoutFixed(name, read.query);
  return { query, own, faults: [...read.faults, ...set] };
}

/** The search text of a state; `without` are parameters of the page alone, which the API does not take. */
export function analysisSearch({ query, own }: Pick<AnalysisState, "query" | "own">, without: readonly string[] = []): string {
  const pairs = [...own].filter(([name]) => !without.includes(name));
  return [formatQuery(query), ...pairs.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`)]
    .filter((part) => part !== "")
    .join("&");
}
