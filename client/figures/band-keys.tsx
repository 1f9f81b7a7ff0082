import type { Band } from "#shared/charts/bands.ts";
import { words } from "../words.ts";

/** What the bars of crises, breaks and gaps mean; only those drawn. */
export function BandKeys({ bands }: { bands: readonly Band[] }) {
  const kinds = new Set(bands.map(({ kind }) => kind));
  return (
    <>
      {kinds.has("crisis") || kinds.has("break") ? (
        <li>
          <i className="swatch swatch-bar" />
          {words.marks.key[kinds.has("break") ? "crisisOrBreak" : "crisis"]}
        </li>
      ) : null}
      {kinds.has("disclosure_gap") ? (
        <li>
          <i className="swatch swatch-gap" />
          {words.marks.key.gap}
        </li>
      ) : null}
    </>
  );
}
