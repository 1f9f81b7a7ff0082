import type { RankedRow } from "../charts/ranking.ts";

interface MapKeyProps {
  rows: readonly RankedRow[];
  sides: 1 | 2;
}

/** What the circles say, where it is not plain. */
export function MapKey({ rows, sides }: MapKeyProps) {
  const homes = rows.some(({ home }) => home);
  return (
    <ul className="key-line key-line-steady">
      {homes ? (
        <>
          <li>
            <i className="swatch swatch-round swatch-home" aria-hidden="true" />
            {sides === 2 ? "at home of either side" : "at home"}
          </li>
          <li>
            <i className="swatch swatch-round swatch-away" aria-hidden="true" />
            {sides === 2 ? "in third states" : "abroad"}
          </li>
        </>
      ) : null}
      {rows.some(({ possible }) => possible > 0) ? (
        <li>
          <i className="swatch swatch-hatched" aria-hidden="true" />
          possible: the date is not exact
        </li>
      ) : null}
      <li>The area of a circle is the number of events</li>
    </ul>
  );
}
