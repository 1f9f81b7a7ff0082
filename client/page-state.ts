import { useMemo, useState } from "react";
import type { Comparison } from "#shared/compare.ts";
import { followGrain } from "#shared/fit-grain.ts";
import { withoutFaults, type ParameterFault } from "#shared/mend-query.ts";
import type { Query } from "#shared/query.ts";
import { ApiFailure } from "./api.ts";
import { languageFaults } from "./language.ts";
import { formatPage, PLAIN_VIEW, readPage, type OpenMark, type PageState, type View } from "./query-state.ts";
import type { Look } from "./look.ts";
import { EVERY_VIEW, PAGE_VIEWS } from "./page-views.ts";
import { navigate, usePlace } from "./router.ts";
import { isWordOf } from "./vocabulary.ts";

export interface Page extends PageState {
  /** The address without what means nothing. */
  mended: string;
  /** The address without an open mark. */
  closed: string;
  /** The address of the same page in today's record. */
  today: string;
  /** The address of the page with another query, nothing open on it. */
  addressOf: (query: Query) => string;
  /** Takes what the API refuses out of the query; false where that cannot mend it. */
  refuse: (error: Error | null) => boolean;
  setQuery: (query: Query) => void;
  setCompare: (compare: Comparison | null) => void;
  openMark: (mark: OpenMark | null) => void;
  toggleTable: (chart: string, shown: boolean) => void;
  /** Searches for a text; a word still being typed replaces the one before. */
  search: (text: string | null, how: "push" | "replace") => void;
  setOrder: (order: View["order"]) => void;
  /** Notes which row of the list is in sight. */
  setAt: (at: string | null) => void;
  setTallies: (tallies: View["tallies"]) => void;
  /** Draws the same answer in another way: as a table, or as what the look says. */
  setLook: (look: Look, table: boolean) => void;
}

const NONE: readonly ParameterFault[] = [];

/** The state of the page in front of the reader, which is its address, and the ways to change it. */
export function usePage(): Page {
  const { path, search } = usePlace();
  const [refused, setRefused] = useState({ search, faults: NONE });
  const known = refused.search === search ? refused.faults : NONE;
  return useMemo(() => {
    const grouping = path === "/" ? "fitted" : "by-year";
    const views = isWordOf(PAGE_VIEWS, path) ? PAGE_VIEWS[path] : EVERY_VIEW;
    const state = readPage(search, grouping, views);
    const { view } = state;
    const { query, faults } = withoutFaults(state.query, known);
    const addressOf = (next: Query, shown: View) => `${path}${formatPage(next, shown, grouping)}`;
    const followed = (next: Query) => (grouping === "fitted" ? followGrain(next, query) : next);
    const unopened = { ...view, open: null, at: null };
    const go = (next: Query, shown: View) => navigate(addressOf(next, shown));
    const stay = (shown: View) => navigate(addressOf(query, shown), "replace");
    return {
      query,
      view,
      faults: [...languageFaults, ...state.faults, ...faults],
      mended: addressOf(query, view),
      closed: addressOf(query, { ...view, open: null }),
      today: addressOf({ ...query, asOf: null }, view),
      refuse: (error) => {
        const fault = readRefusal(error);
        // Who names a record asks for its numbers: those of another are no answer.
        if (fault?.parameter === "asOf") return false;
        if (!fault || known.some(({ parameter, value }) => parameter === fault.parameter && value === fault.value)) return false;
        setRefused({ search, faults: [...known, fault] });
        return true;
      },
      addressOf: (next) => addressOf(followed(next), unopened),
      setQuery: (next) => go(followed(next), unopened),
      setCompare: (compare) => go(query, { ...view, compare }),
      search: (text, how) => navigate(addressOf({ ...query, text }, unopened), how),
      openMark: (open) => {
        // A drawing that waits for its new numbers acts on the page as it is now.
        const now = window.location.search === search ? { query, view } : readPage(window.location.search, grouping, views);
        go(now.query, { ...now.view, open });
      },
      toggleTable: (chart, shown) => {
        const others = view.tables.filter((id) => id !== chart);
        stay({ ...view, tables: shown ? [...others, chart] : others });
      },
      setTallies: (tallies) => stay({ ...view, tallies }),
      setLook: (look, table) => go(query, { ...view, look, tables: table ? ["explore"] : [], open: null }),
      setAt: (at) => stay({ ...view, at }),
      setOrder: (order) => go(query, { ...PLAIN_VIEW, order }),
    };
  }, [path, search, known]);
}

/** The parameter an answer names as one it does not know; null for any other failure. */
function readRefusal(error: Error | null): ParameterFault | null {
  const problem = error instanceof ApiFailure ? error.problem : null;
  if (problem?.parameter === undefined || !problem.type.endsWith("-parameter")) return null;
  const { parameter, value = null, detail: reason, allowed = "", suggestion = null } = problem;
  return { parameter, value, reason, allowed, suggestion };
}
