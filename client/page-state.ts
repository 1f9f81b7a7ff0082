import { useMemo } from "react";
import type { Query } from "#shared/query.ts";
import { formatPage, PLAIN_VIEW, readPage, type OpenMark, type PageState, type View } from "./query-state.ts";
import { navigate, usePlace } from "./router.ts";

export interface Page extends PageState {
  setQuery: (query: Query) => void;
  openMark: (mark: OpenMark | null) => void;
  toggleTable: (chart: string, shown: boolean) => void;
  setOrder: (order: View["order"]) => void;
  setDiffers: (differs: boolean) => void;
}

/** The state of the page in front of the reader, which is its address, and the ways to change it. */
export function usePage(): Page {
  const { path, search } = usePlace();
  return useMemo(() => {
    const state = readPage(search);
    const { query, view } = state;
    const go = (next: Query, shown: View) => navigate(`${path}${formatPage(next, shown)}`);
    return {
      ...state,
      setQuery: (next) => go(next, { ...view, open: null }),
      openMark: (open) => go(query, { ...view, open }),
      toggleTable: (chart, shown) => {
        const others = view.tables.filter((id) => id !== chart);
        navigate(`${path}${formatPage(query, { ...view, tables: shown ? [...others, chart] : others })}`, "replace");
      },
      setDiffers: (differs) => navigate(`${path}${formatPage(query, { ...view, differs })}`, "replace"),
      setOrder: (order) => go(query, { ...PLAIN_VIEW, order }),
    };
  }, [path, search]);
}
