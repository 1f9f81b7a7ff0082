import { spreadNotes } from "#shared/charts/doubts.ts";
import type { Column } from "#shared/charts/series.ts";
import { words } from "../words.ts";

/** What is known of a stretch of days alone, below a drawing that has no band for it. */
export function SpreadNote({ columns }: { columns: readonly Column[] }) {
  const notes = spreadNotes(columns, words);
  return notes.length === 0 ? null : <p className="figure-note">{words.say.clauses(notes)}</p>;
}
