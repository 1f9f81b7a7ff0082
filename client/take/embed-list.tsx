import { EmbedCode } from "./embed-code.tsx";
import { drawingOf, type Takeable } from "./takeable.ts";

/** The code of an embed for each of some counts. */
export function EmbedList({ takeables }: { takeables: readonly Takeable[] }) {
  return (
    <div className="cite-menu">
      {takeables.map((takeable) => (
        <section key={takeable.search}>
          {takeable.name === null ? null : <h3>{takeable.name}</h3>}
          <EmbedCode search={takeable.search} drawing={drawingOf(takeable)} />
        </section>
      ))}
    </div>
  );
}
