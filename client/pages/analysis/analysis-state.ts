import { readWhatCanBe, type ParameterFault } from "#shared/mend-query.ts";
import { formatQuery, type Query } from "#shared/query.ts";

/** What an analysis looks at, and what it takes beside the query: all of it stands in the address. */
export interface AnalysisState {
  query: Query;
  own: ReadonlyMap<string, string>;
  faults: readonly ParameterFault[];
}

/** Reads the state of an address; `names` are the parameters a page reads itself. */
export function readAnalysis(search: string, names: readonly string[]): AnalysisState {
  const given = [...new URLSearchParams(search)];
  const own = new Map(given.filter(([name, value]) => names.includes(name) && value !== ""));
  return { ...readWhatCanBe(given.filter(([name]) => !names.includes(name))), own };
}

/** The search text of a state, as the API takes it; `without` are parameters of the page alone. */
export function analysisSearch({ query, own }: Pick<AnalysisState, "query" | "own">, without: readonly string[] = []): string {
  const pairs = [...own].filter(([name]) => !without.includes(name));
  return [formatQuery(query), ...pairs.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`)]
    .filter((part) => part !== "")
    .join("&");
}
