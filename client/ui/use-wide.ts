import { useSyncExternalStore } from "react";

const WIDE = window.matchMedia("(min-width: 60rem)");

/** Whether there is room for a table with its facets beside it; the style sheets draw the line at the same width. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      WIDE.addEventListener("change", listener);
      return () => WIDE.removeEventListener("change", listener);
    },
    () => WIDE.matches,
  );
}
