import { lazy, Suspense, type ReactNode } from "react";
import type { ParameterFault } from "#shared/mend-query.ts";
import type { Query } from "#shared/query.ts";
import { FilterBar } from "../../filters/filter-bar.tsx";
import { useTitle } from "../../use-title.ts";

const FaultNote = lazy(() => import("../../ui/fault-note.tsx").then((module) => ({ default: module.FaultNote })));
const PinnedNote = lazy(() => import("../../ui/pinned-note.tsx").then((module) => ({ default: module.PinnedNote })));
const KnownNote = lazy(() => import("../../ui/known-note.tsx").then((module) => ({ default: module.KnownNote })));

interface AnalysisFrameProps {
  title: string;
  /** What the page is about, in a sentence. */
  about: ReactNode;
  query: Query;
  faults: readonly ParameterFault[];
  mended: string;
  /** The same page in today's record. */
  today: string;
  onChange: (query: Query) => void;
  /** Fields of the analysis itself. */
  controls?: ReactNode;
  children: ReactNode;
}

/** A page of one analysis: the filters, what it is about, its own fields, and its figures. */
export function AnalysisFrame({ title, about, query, faults, mended, today, onChange, controls, children }: AnalysisFrameProps) {
  useTitle(title);
  return (
    <>
      <FilterBar query={query} grain={false} onChange={onChange} />
      <Suspense fallback={null}>
        {faults.length === 0 ? null : <FaultNote faults={faults} mended={mended} />}
        {query.asOf === null ? null : <PinnedNote query={query} today={today} />}
        {query.knownOn === null ? null : <KnownNote query={query} onChange={onChange} />}
      </Suspense>
      <div className="lead lead-explore">
        <h1>{title}</h1>
        <p className="lead-sentence">{about}</p>
      </div>
      {controls}
      <div className="pair">{children}</div>
    </>
  );
}
