import { CiteForms } from "./cite-forms.tsx";
import type { Takeable } from "./takeable.ts";

/** How to cite each of some counts, in every form. */
export function CiteList({ takeables }: { takeables: readonly Takeable[] }) {
  return (
    <div className="cite-menu">
      {takeables.map(({ name, search }) => (
        <section key={search}>
          {name === null ? null : <h3>{name}</h3>}
          <CiteForms of="/series" search={search} />
        </section>
      ))}
    </div>
  );
}
