import { useEffect } from "react";
import type { PagePath } from "#shared/definitions/page-parameters.ts";
import { pageNames } from "#shared/read-page-parameters.ts";
import type { Query } from "#shared/query.ts";
import { languageFaults } from "../../language.ts";
import { navigate, usePlace } from "../../router.ts";
import { analysisSearch, readAnalysis, type AnalysisState } from "./analysis-state.ts";

interface AnalysisAddress extends AnalysisState {
  setQuery: (query: Query) => void;
  /** Sets a parameter of the page, or takes it away. */
  setOwn: (name: string, value: string | null) => void;
  /** The search text of what the API is asked. */
  asked: string;
  mended: string;
  /** The address without an open mark. */
  closed: string;
  /** The address of the same page in today's record. */
  today: string;
}

/** The state of an analysis page, which is its address; an address without a state gets the one a reader starts with. */
export function useAnalysis(page: PagePath, start: string): AnalysisAddress {
  const { path, search } = usePlace();
  const blank = search === "";
  const state = readAnalysis(blank ? start : search, page);
  useEffect(() => {
    if (blank) navigate(`${path}?${start}`, "replace");
  }, [blank, path, start]);
  const closed = new Map([...state.own].filter(([name]) => name !== "open" && name !== "window"));
  const go = (next: Pick<AnalysisState, "query" | "own">) => navigate(addressOf(path, analysisSearch(next)));
  return {
    ...state,
    faults: [...languageFaults, ...state.faults],
    asked: analysisSearch(state, pageNames(page, "shown")),
    closed: addressOf(path, analysisSearch({ query: state.query, own: closed })),
    mended: addressOf(path, analysisSearch(state)),
    today: addressOf(path, analysisSearch({ query: { ...state.query, asOf: null }, own: state.own })),
    setQuery: (query) => go({ query, own: closed }),
    setOwn: (name, value) => {
      const own = new Map(state.own);
      if (value === null) own.delete(name);
      else own.set(name, value);
      go({ query: state.query, own });
    },
  };
}

/** A page without any filter keeps a mark of it, so that it is not taken for one just opened. */
function addressOf(path: string, search: string): string {
  return `${path}?${search === "" ? "by=year" : search}`;
}
