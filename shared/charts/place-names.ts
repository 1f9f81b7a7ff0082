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
/**
 * Names of the largest circles, each where it covers no other name and no circle; one without room has none.
 * @param circles those in sight, the largest first
 * @param kept places that no name may cover
 */
export function placeNames(
  circles: readonly NamedCircle[],
  { width, height }: Size,
  most: number,
  write: (value: number) => string,
  kept: readonly Box[] = [],
): MapLabel[] {
  const taken: Box[] = [...kept];
  const labels: MapLabel[] = [];
  for (const circle of circles) {
    if (labels.length === most) break;
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
