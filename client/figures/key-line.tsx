import type { Annotations } from "../charts/annotations.ts";
import { BandKeys } from "./band-keys.tsx";
import { doubtsOf, spreadNotes } from "#shared/charts/doubts.ts";
import type { ColumnData } from "#shared/charts/series.ts";
import { words } from "../words.ts";

interface KeyLineProps {
  data: ColumnData;
  colours: readonly string[];
  grain: string;
  annotations?: Annotations | null;
}

/** One line that says what colours, hatching and dashes mean; only what the drawing holds. */
export function KeyLine({ data, colours, grain, annotations = null }: KeyLineProps) {
  const doubts = doubtsOf(data);
  const [possible, uncovered, unfinished, partial] = (["possible", "uncovered", "unfinished", "partial"] as const).map((doubt) =>
    doubts.has(doubt),
  );
  const spread = spreadNotes(data.columns, words);
  const level = data.columns.some((column) => column.level);
  // The same part above and below the line has one colour, and stands here once.
  const parts = data.parts.flatMap((part, index) =>
    data.parts.findIndex((other, at) => other.label === part.label && colours[at] === colours[index]) === index
      ? [{ part, colour: colours[index] }]
      : [],
  );
  const split = parts.length > 1;
  const bands = (annotations?.bars ?? []).flat();
  if (
    spread.length === 0 &&
    !partial &&
    !possible &&
    !uncovered &&
    !unfinished &&
    !split &&
    bands.length === 0 &&
    data.comparedWith === undefined
  )
    return null;
  return (
    <ul className="key-line">
      {split
        ? parts.map(({ part, colour }) => (
            <li key={part.id ?? part.label}>
              <i className="swatch" style={{ background: colour }} />
              {part.label}
            </li>
          ))
        : null}
      {possible ? (
        <li>
          <i className="swatch swatch-hatched" />
          {words.marks.key.possible}
        </li>
      ) : null}
      {spread.map((note) => (
        <li key={note}>
          <i className="swatch swatch-hatched" />
          {note}
        </li>
      ))}
      {uncovered ? (
        <li>
          <i className="swatch swatch-hatched" />
          {words.marks.notCovered}
        </li>
      ) : null}
      {unfinished ? (
        <li>
          <i className="swatch swatch-dashed" />
          {level ? words.marks.key.lastKnown(grain) : words.marks.key.partOf(grain)}
        </li>
      ) : null}
      {partial ? (
        <li>
          <i className="swatch swatch-dotted" />
          {words.marks.key.partial}
        </li>
      ) : null}
      {data.comparedWith === undefined ? null : (
        <li>
          <i className="swatch swatch-line" />
          {data.comparedWith}
        </li>
      )}
      <BandKeys bands={bands} />
    </ul>
  );
}
