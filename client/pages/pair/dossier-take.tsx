import { lazy, Suspense } from "react";
import type { PairSearches } from "#shared/pair-searches.ts";
import { Popover } from "../../ui/popover.tsx";
import { words } from "../../words.ts";

const DossierFiles = lazy(() => import("./dossier-files.tsx").then((module) => ({ default: module.DossierFiles })));
const CiteForms = lazy(() => import("../../take/cite-forms.tsx").then((module) => ({ default: module.CiteForms })));

interface DossierTakeProps {
  one: string;
  other: string;
  searches: PairSearches;
  /** `asOf` and `knownOn` of the page, as its address has them. */
  look: string;
  /** What it is, for the accessible names. */
  of: string;
}

/** The whole page of two sides: a package for each section, and how to cite it. */
export function DossierTake({ one, other, searches, look, of }: DossierTakeProps) {
  const said = words.ui.take;
  const wait = <p className="muted">{said.loading}</p>;
  return (
    <div className="dossier-take">
      <Popover label={said.download} name={said.of(said.download, of)} className="text-button">
        {() => (
          <Suspense fallback={wait}>
            <DossierFiles one={one} other={other} searches={searches} look={look} />
          </Suspense>
        )}
      </Popover>
      <Popover label={said.cite} name={said.of(said.cite, of)} className="text-button">
        {() => (
          <Suspense fallback={wait}>
            <div className="cite-menu">
              <CiteForms of={`/pairs/${encodeURIComponent(one)}/${encodeURIComponent(other)}`} search={look} />
            </div>
          </Suspense>
        )}
      </Popover>
    </div>
  );
}
