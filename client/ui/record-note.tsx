import { lazy, Suspense } from "react";
import type { Counted } from "../queries.ts";
import { recordSearch, useRecordAsked } from "../record-asked.ts";

const PinnedNote = lazy(() => import("./pinned-note.tsx").then((module) => ({ default: module.PinnedNote })));

interface RecordNoteProps {
  today: string;
  /** What the page counts, where it is not all of the record. */
  counted?: (asOf: string) => Counted;
}

/** Says of a page without a query of its own that it shows an older record. */
export function RecordNote({ today, counted = wholeRecord }: RecordNoteProps) {
  const asOf = useRecordAsked();
  return asOf === null ? null : (
    <Suspense fallback={null}>
      <PinnedNote counted={counted(asOf)} asOf={asOf} today={today} />
    </Suspense>
  );
}

function wholeRecord(asOf: string): Counted {
  return { search: recordSearch(asOf) };
}
