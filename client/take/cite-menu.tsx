import { lazy, Suspense } from "react";
import { Popover } from "../ui/popover.tsx";
import type { Takeable } from "./takeable.ts";

const CiteForms = lazy(() => import("./cite-forms.tsx").then((module) => ({ default: module.CiteForms })));

interface CiteMenuProps {
  takeables: readonly Takeable[];
  of: string;
  className?: string;
}

/** How to cite the counts of a chart or the size of a list, in every form. */
export function CiteMenu({ takeables, of, className = "text-button" }: CiteMenuProps) {
  return (
    <Popover label="Cite" name={`Cite ${of}`} boxName={`Citation of ${of}`} className={className}>
      {() => (
        <Suspense fallback={<p className="muted">Loading …</p>}>
          <div className="cite-menu">
            {takeables.map(({ name, search }) => (
              <section key={search}>
                {name === null ? null : <h3>{name}</h3>}
                <CiteForms of="/series" search={search} />
              </section>
            ))}
          </div>
        </Suspense>
      )}
    </Popover>
  );
}
