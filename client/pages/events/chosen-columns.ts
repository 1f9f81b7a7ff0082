import { useState } from "react";
import { wordsOf } from "../../vocabulary.ts";
import { COLUMNS, type ColumnId } from "./columns.tsx";

const KEY = "readout-columns";
const ALL = wordsOf(COLUMNS);
export const USUAL_COLUMNS: readonly ColumnId[] = ALL.filter((id) => COLUMNS[id].usual);

/** The columns this reader wants, remembered in their browser and nowhere else. */
export function useChosenColumns(): [readonly ColumnId[], (columns: readonly ColumnId[]) => void] {
  const [columns, setColumns] = useState(readStored);
  function choose(wanted: readonly ColumnId[]): void {
    const chosen = ALL.filter((id) => wanted.includes(id));
    setColumns(chosen);
    try {
      localStorage.setItem(KEY, chosen.join(","));
    } catch {
      // Storage is refused in some private windows; the choice then lasts as long as the page.
    }
  }
  return [columns, choose];
}

function readStored(): readonly ColumnId[] {
  try {
    const stored = localStorage.getItem(KEY)?.split(",");
    return stored === undefined ? USUAL_COLUMNS : ALL.filter((id) => stored.includes(id));
  } catch {
    return USUAL_COLUMNS;
  }
}
