import type { Band } from "../charts/bands.ts";

/** What the bars of crises, breaks and gaps mean; only those drawn. */
export function BandKeys({ bands }: { bands: readonly Band[] }) {
  const kinds = new Set(bands.map(({ kind }) => kind));
  return (
    <>
      {kinds.has("crisis") || kinds.has("break") ? (
        <li>
          <i className="swatch swatch-bar" />
          {kinds.has("break") ? "crisis or broken relations" : "crisis"}
        </li>
      ) : null}
      {kinds.has("disclosure_gap") ? (
        <li>
          <i className="swatch swatch-gap" />
          gap in the sources
        </li>
      ) : null}
    </>
  );
}
