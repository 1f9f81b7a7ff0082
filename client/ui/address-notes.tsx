import { lazy, Suspense } from "react";
import type { Page } from "../page-state.ts";
import { AddressFaults } from "./address-faults.tsx";

// Both are rare, and no page waits for them.
const PinnedNote = lazy(() => import("./pinned-note.tsx").then((module) => ({ default: module.PinnedNote })));
const KnownNote = lazy(() => import("./known-note.tsx").then((module) => ({ default: module.KnownNote })));

/** The state of a page as its address says it. */
export type AddressedPage = Pick<Page, "query" | "faults" | "mended" | "today" | "setQuery">;

/** What is to be said of a page's address: parts that mean nothing, and a record that is not today's. */
export function AddressNotes({ page }: { page: AddressedPage }) {
  return (
    <>
      <AddressFaults faults={page.faults} mended={page.mended} />
      <Suspense fallback={null}>
        {page.query.asOf === null ? null : <PinnedNote query={page.query} today={page.today} />}
        {page.query.knownOn === null ? null : <KnownNote query={page.query} onChange={page.setQuery} />}
      </Suspense>
    </>
  );
}
