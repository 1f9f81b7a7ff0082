import type { Annotations } from "../charts/annotations.ts";
import type { Lane } from "../charts/lanes.ts";
import { spreadNotes } from "#shared/charts/doubts.ts";
import { partialStretches, type Column } from "#shared/charts/series.ts";
import { BandKeys } from "./band-keys.tsx";
import { words } from "../words.ts";

interface TimelineKeyProps {
  lanes: readonly Lane[];
  annotations: Annotations;
  columns: readonly Column[];
}

/** What hatching and bars mean, where the drawing has them. */
export function TimelineKey({ lanes, annotations, columns }: TimelineKeyProps) {
  const open = lanes.some(({ cells }) => cells.some(({ segment }) => segment.possible > 0));
  const uncovered = lanes.some((lane) => lane.uncovered.length > 0);
  return (
    <ul className="key-line key-line-steady">
      {uncovered ? (
        <li>
          <i className="swatch swatch-hatched swatch-faint" />
          {words.marks.notCovered}
        </li>
      ) : null}
      {open ? (
        <li>
          <i className="swatch swatch-hatched" />
          {words.marks.key.notExact}
        </li>
      ) : null}
      {partialStretches(columns).length > 0 ? (
        <li>
          <i className="swatch swatch-dotted" />
          {words.marks.key.partial}
        </li>
      ) : null}
      {spreadNotes(columns, words).map((note) => (
        <li key={note}>{note}</li>
      ))}
      <BandKeys bands={annotations.bars.flat()} />
    </ul>
  );
}
