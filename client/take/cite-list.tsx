import { CiteForms } from "./cite-forms.tsx";
import type { Takeable } from "./takeable.ts";

/** How to cite each of some counts or lists, in every form. */
export function CiteList({ takeables }: { takeables: readonly Takeable[] }) {
  return (
    <div className="cite-menu">
      {takeables.map(({ name, counts, search }) => (
        <section key={search}>
          {name === null ? null : <h3>{name}</h3>}
          <CiteForms of={counts === null ? "/events" : "/series"} search={search} />
        </section>
      ))}
    </div>
  );
}
