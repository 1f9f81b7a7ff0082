import { lazy, Suspense } from "react";
import { DEFAULT_QUERY } from "#shared/query.ts";
import { useRecordAsked } from "../record-asked.ts";

const PinnedNote = lazy(() => import("./pinned-note.tsx").then((module) => ({ default: module.PinnedNote })));

/** Says of a page without a query that it shows an older record. */
export function RecordNote({ today }: { today: string }) {
  const asOf = useRecordAsked();
  return asOf === null ? null : (
    <Suspense fallback={null}>
      <PinnedNote query={{ ...DEFAULT_QUERY, asOf }} today={today} />
    </Suspense>
  );
}
