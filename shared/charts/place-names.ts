import { NAMED_AT } from "./map-frame.ts";

/** A circle that may be named. */
interface NamedCircle {
  place: { key: string; label: string; value: number };
  x: number;
  y: number;
  /** Radius with what imprecise dates may add. */
  possible: number;
}

interface Size {
  width: number;
  height: number;
}

export interface MapLabel {
  key: string;
  name: string;
  number: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const [LETTER_PX, LINE_PX, GAP_PX] = [6.7, 14, 4];
/** The lower right corner, where a page has the buttons of its map: two of 2.75 rem, the widest they get. */
const CORNER_PX = { width: 96, height: 46 };

interface NameRequest {
  most: number;
  write: (value: number) => string;
  /** Keys of the places that may have a name; all where nothing is said. */
  among?: ReadonlySet<string>;
}

/**
 * Which places have their name on a map of the whole: decided in one drawing for all, so that a page, its picture and a narrow screen name
 * the same places, and none has names that another lacks but for want of room.
 * @param circles as they stand in the drawing of `NAMED_AT`, the largest first
 */
export function chooseNames(circles: readonly NamedCircle[], write: NameRequest["write"]): ReadonlySet<string> {
  return new Set(placeNames(circles, NAMED_AT, { most: NAMED_AT.mostNames, write }).map(({ key }) => key));
}

/**
 * Names of the largest circles, each where it covers no other name, no circle and no button; one without room has none.
 * @param circles those in sight, the largest first
 */
export function placeNames(circles: readonly NamedCircle[], { width, height }: Size, { most, write, among }: NameRequest): MapLabel[] {
  const taken: Box[] = [{ left: width - CORNER_PX.width, right: width, top: height - CORNER_PX.height, bottom: height }];
  const labels: MapLabel[] = [];
  for (const circle of circles) {
    if (labels.length === most) break;
    if (among?.has(circle.place.key) === false) continue;
    const [name, number] = [circle.place.label, write(circle.place.value)];
    const length = (name.length + number.length + 1) * LETTER_PX;
    const free = spotsOf(circle, length).find(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        taken.every((other) => !overlaps(box, other)) &&
        circles.every((other) => other === circle || !touches(box, other)),
    );
    if (!free) continue;
    taken.push(free.box);
    labels.push({ key: circle.place.key, name, number, ...free.at });
  }
  return labels;
}

/** Right of the circle, left of it, above, below. */
function spotsOf({ x, y, possible }: NamedCircle, length: number): { box: Box; at: Pick<MapLabel, "x" | "y" | "anchor"> }[] {
  const [right, left] = [x + possible + GAP_PX, x - possible - GAP_PX];
  const [above, below] = [y - possible - GAP_PX - LINE_PX / 2, y + possible + GAP_PX + LINE_PX / 2];
  const box = (from: number, middle: number): Box => ({
    left: from,
    right: from + length,
    top: middle - LINE_PX / 2,
    bottom: middle + LINE_PX / 2,
  });
  return [
    { box: box(right, y), at: { x: right, y, anchor: "start" } },
    { box: box(left - length, y), at: { x: left, y, anchor: "end" } },
    { box: box(x - length / 2, above), at: { x, y: above, anchor: "middle" } },
    { box: box(x - length / 2, below), at: { x, y: below, anchor: "middle" } },
  ];
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function touches(box: Box, { x, y, possible }: NamedCircle): boolean {
  const [dx, dy] = [x - Math.min(box.right, Math.max(box.left, x)), y - Math.min(box.bottom, Math.max(box.top, y))];
  return Math.hypot(dx, dy) < possible + 1;
}
