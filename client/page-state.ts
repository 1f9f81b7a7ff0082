import { useMemo } from "react";
import type { Query } from "#shared/query.ts";
import { formatPage, PLAIN_VIEW, readPage, type OpenMark, type PageState, type View } from "./query-state.ts";
import type { Look } from "./look.ts";
import { navigate, usePlace } from "./router.ts";

export interface Page extends PageState {
  setQuery: (query: Query) => void;
  openMark: (mark: OpenMark | null) => void;
  toggleTable: (chart: string, shown: boolean) => void;
  /** Searches for a text; a word still being typed replaces the one before. */
  search: (text: string | null, how: "push" | "replace") => void;
  setOrder: (order: View["order"]) => void;
  /** Notes which row of the list is in sight. */
  setAt: (at: string | null) => void;
  setDiffers: (differs: boolean) => void;
  /** Draws the same answer in another way: as a table, or as what the look says. */
  setLook: (look: Look, table: boolean) => void;
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
      setQuery: (next) => go(next, { ...view, open: null, at: null }),
      search: (text, how) => navigate(`${path}${formatPage({ ...query, text }, { ...view, open: null, at: null })}`, how),
      openMark: (open) => go(query, { ...view, open }),
      toggleTable: (chart, shown) => {
        const others = view.tables.filter((id) => id !== chart);
        navigate(`${path}${formatPage(query, { ...view, tables: shown ? [...others, chart] : others })}`, "replace");
      },
      setDiffers: (differs) => navigate(`${path}${formatPage(query, { ...view, differs })}`, "replace"),
      setLook: (look, table) => go(query, { ...view, look, tables: table ? ["explore"] : [], open: null }),
      setAt: (at) => navigate(`${path}${formatPage(query, { ...view, at })}`, "replace"),
      setOrder: (order) => go(query, { ...PLAIN_VIEW, order }),
    };
  }, [path, search]);
}
