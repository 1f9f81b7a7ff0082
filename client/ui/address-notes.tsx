import { lazy, Suspense } from "react";
import { formatQuery } from "#shared/query.ts";
import type { Page } from "../page-state.ts";
import type { Counted } from "../queries.ts";
import { AddressFaults } from "./address-faults.tsx";

// Both are rare, and no page waits for them.
const PinnedNote = lazy(() => import("./pinned-note.tsx").then((module) => ({ default: module.PinnedNote })));
const KnownNote = lazy(() => import("./known-note.tsx").then((module) => ({ default: module.KnownNote })));

/** The state of a page as its address says it. */
export type AddressedPage = Pick<Page, "query" | "faults" | "mended" | "today" | "setQuery">;

interface AddressNotesProps {
  page: AddressedPage;
  /** The events that an analysis counts; those of the page's query where nothing is said. */
  counted?: Counted;
}

/** What is to be said of a page's address: parts that mean nothing, and a record that is not today's. */
export function AddressNotes({ page, counted }: AddressNotesProps) {
  const { asOf } = page.query;
  return (
    <>
      <AddressFaults faults={page.faults} mended={page.mended} />
      <Suspense fallback={null}>
        {asOf === null ? null : <PinnedNote counted={counted ?? { search: formatQuery(page.query) }} asOf={asOf} today={page.today} />}
        {page.query.knownOn === null ? null : <KnownNote query={page.query} onChange={page.setQuery} />}
      </Suspense>
    </>
  );
}
