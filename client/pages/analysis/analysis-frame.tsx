import type { ReactNode } from "react";
import { FilterBar } from "../../filters/filter-bar.tsx";
import type { Counted } from "../../queries.ts";
import { AddressNotes, type AddressedPage } from "../../ui/address-notes.tsx";
import { useTitle } from "../../use-title.ts";

interface AnalysisFrameProps {
  title: string;
  /** What the page is about, in a sentence. */
  about: ReactNode;
  /** What its numbers do not say by themselves. */
  note?: ReactNode;
  page: AddressedPage;
  counted: Counted;
  /** Fields of the analysis itself. */
  controls?: ReactNode;
  children: ReactNode;
}

/** A page of one analysis: the filters, what it is about, its own fields, and its figures. */
export function AnalysisFrame({ title, about, note, page, counted, controls, children }: AnalysisFrameProps) {
  useTitle(title);
  return (
    <>
      <FilterBar query={page.query} grain={false} onChange={page.setQuery} />
      <AddressNotes page={page} counted={counted} />
      <div className="lead lead-explore">
        <h1>{title}</h1>
        <p className="lead-sentence">{about}</p>
        {note}
      </div>
      {controls}
      <div className="pair">{children}</div>
    </>
  );
}
