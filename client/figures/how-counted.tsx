import type { FigureId } from "#shared/definitions/figures.ts";
import { words } from "../words.ts";

/** The rules of an analysis, one press away from its numbers. */
export function HowCounted({ id }: { id: FigureId }) {
  return (
    <details className="how-counted">
      <summary>{words.figures.howCounted}</summary>
      <dl>
        {Object.entries(words.terms.rules[id]).map(([rule, { label, description }]) => (
          <div key={rule}>
            <dt>{label}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
