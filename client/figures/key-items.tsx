import type { KeyItem, Swatch } from "#shared/charts/key-items.ts";

interface KeyItemsProps {
  items: readonly KeyItem[];
  /** Keeps its line where it has nothing to say, so that what is below it stays. */
  steady?: boolean;
}

/** What the marks of a drawing mean, as its picture says it. */
export function KeyItems({ items, steady = false }: KeyItemsProps) {
  if (items.length === 0 && !steady) return null;
  return (
    <ul className={steady ? "key-line key-line-steady" : "key-line"}>
      {items.map(({ text, swatch }) => (
        <li key={text}>
          {swatch === null ? null : <SwatchMark swatch={swatch} />}
          {text}
        </li>
      ))}
    </ul>
  );
}

function SwatchMark({ swatch }: { swatch: Swatch }) {
  if (typeof swatch === "string") return <i className={`swatch swatch-${swatch}`} aria-hidden="true" />;
  if ("sign" in swatch) {
    return (
      <b className="swatch-sign" aria-hidden="true">
        {swatch.sign}
      </b>
    );
  }
  if ("line" in swatch) return <i className="swatch swatch-line" style={{ borderColor: swatch.line }} aria-hidden="true" />;
  const { fill, opacity, stroke, round = false } = swatch;
  return (
    <i
      className={round ? "swatch swatch-round" : "swatch"}
      style={{ background: fill, opacity, ...(stroke === undefined ? {} : { border: `1px solid ${stroke}` }) }}
      aria-hidden="true"
    />
  );
}
