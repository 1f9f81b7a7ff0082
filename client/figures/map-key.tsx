import type { RankedRow } from "#shared/charts/ranking.ts";
import { words } from "../words.ts";

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
            {words.marks.key.home[sides === 2 ? "two" : "one"]}
          </li>
          <li>
            <i className="swatch swatch-round swatch-away" aria-hidden="true" />
            {words.marks.key.away[sides === 2 ? "two" : "one"]}
          </li>
        </>
      ) : null}
      {rows.some(({ possible }) => possible > 0) ? (
        <li>
          <i className="swatch swatch-hatched" aria-hidden="true" />
          {words.marks.key.mapPossible}
        </li>
      ) : null}
      <li>{words.marks.key.area}</li>
    </ul>
  );
}
