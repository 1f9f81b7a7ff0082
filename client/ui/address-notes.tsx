import { lazy, Suspense } from "react";
import type { Page } from "../page-state.ts";

// All are rare, and no page waits for them.
const FaultNote = lazy(() => import("./fault-note.tsx").then((module) => ({ default: module.FaultNote })));
const PinnedNote = lazy(() => import("./pinned-note.tsx").then((module) => ({ default: module.PinnedNote })));

const KnownNote = lazy(() => import("./known-note.tsx").then((module) => ({ default: module.KnownNote })));

/** What is to be said of a page's address: parts that mean nothing, and a record that is not today's. */
export function AddressNotes({ page }: { page: Page }) {
  return (
    <Suspense fallback={null}>
      {page.faults.length === 0 ? null : <FaultNote faults={page.faults} mended={page.mended} />}
      {page.query.asOf === null ? null : <PinnedNote query={page.query} today={page.today} />}
      {page.query.knownOn === null ? null : <KnownNote query={page.query} onChange={page.setQuery} />}
    </Suspense>
  );
}
