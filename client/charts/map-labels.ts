import { formatNumber } from "../format.ts";
import type { MapCircle } from "./map-circles.ts";
import { isInSight } from "./map-circles.ts";
import type { Size } from "./map-view.ts";

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
/** The corner the buttons of the map lie in: two of 2.75 rem, the widest they get. */
const BUTTONS_PX = { width: 96, height: 46 };

/** Names of the largest circles, each where it covers no other name and no circle; one without room has none. */
export function placeLabels(circles: readonly MapCircle[], size: Size, most: number): MapLabel[] {
  const { width, height } = size;
  const taken: Box[] = [{ left: width - BUTTONS_PX.width, right: width, top: height - BUTTONS_PX.height, bottom: height }];
  const labels: MapLabel[] = [];
  const seen = circles.filter((circle) => isInSight(circle, size));
  for (const circle of seen) {
    if (labels.length === most) break;
    const [name, number] = [circle.place.label, formatNumber(circle.place.value)];
    const length = (name.length + number.length + 1) * LETTER_PX;
    const free = spotsOf(circle, length).find(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        taken.every((other) => !overlaps(box, other)) &&
        seen.every((other) => other === circle || !touches(box, other)),
    );
    if (!free) continue;
    taken.push(free.box);
    labels.push({ key: circle.place.key, name, number, ...free.at });
  }
  return labels;
}

/** Right of the circle, left of it, above, below. */
function spotsOf({ x, y, possible }: MapCircle, length: number): { box: Box; at: Pick<MapLabel, "x" | "y" | "anchor"> }[] {
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

function touches(box: Box, { x, y, possible }: MapCircle): boolean {
  const [dx, dy] = [x - Math.min(box.right, Math.max(box.left, x)), y - Math.min(box.bottom, Math.max(box.top, y))];
  return Math.hypot(dx, dy) < possible + 1;
}
