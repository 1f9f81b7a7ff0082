import type { EventItem } from "#shared/api.ts";
import { showDate } from "../format.ts";
import { describeColumn, labelOfTip } from "./describe-column.ts";
import { markOver } from "./band-mark.ts";
import type { LaneCell, Lane } from "./lanes.ts";
import type { Mark, MarkRows, Tip } from "./mark.ts";
import type { PlacedBand, TimelineLayout } from "./timeline-layout.ts";
import { words } from "../words.ts";

/** Titles of a bin shown before the rest is a number. */
const TITLES = 4;

/** The marks of the lanes: each bin with events, saying which they are where they are known. */
export function laneMarks({ lanes, left, step }: TimelineLayout, events: readonly EventItem[] | null): MarkRows {
  return lanes.map(({ lane, top, bottom }) =>
    lane.cells.map((cell): Mark => {
      const tip = describeCell(lane, cell, events);
      return {
        key: cell.column.key,
        part: lane.kind,
        way: null,
        opens: true,
        label: labelOfTip(tip),
        tip,
        x: left + cell.index * step,
        y: top,
        width: step,
        height: bottom - top,
      };
    }),
  );
}

/** The marks of the bands above: each makes its period that of the page. */
export function bandMarks({ bands }: TimelineLayout): MarkRows {
  return bands.map((row) => row.map(({ band, x, y, width, height }: PlacedBand) => markOver(band, { x, y, width, height })));
}

function describeCell({ kind }: Lane, { column, segment }: LaneCell, events: readonly EventItem[] | null): Tip {
  const noun = words.counted.kind(words.terms.kinds[kind]);
  const own = { ...column, segments: [segment], total: segment.value, possible: segment.possible, events: segment.events };
  const tip = describeColumn({ ...own, covered: true }, [], [], noun);
  if (events === null) return tip;
  const inside = eventsOf(events, kind, column.first, column.last);
  const lines = inside.slice(0, TITLES).map(({ title, date }) => ({ label: title, value: showDate(date), colour: null }));
  const rest = inside.length - lines.length;
  return { ...tip, lines, notes: [...(rest > 0 ? [words.marks.more(rest)] : []), ...tip.notes] };
}

/** The events of a kind that lie, or may lie, in a bin; ISO days sort as they follow each other. */
function eventsOf(events: readonly EventItem[], kind: string, first: string | null, last: string | null): EventItem[] {
  return events
    .filter((event) => event.kind === kind && event.earliest <= (last ?? event.earliest) && event.latest >= (first ?? event.latest))
    .toSorted((a, b) => (a.earliest < b.earliest ? -1 : 1));
}
