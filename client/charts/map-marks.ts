import type { Noun } from "../headline/nouns.ts";
import { labelOfTip } from "./describe-column.ts";
import { describeRanked } from "./describe-ranked.ts";
import type { MapCircle } from "./map-circles.ts";
import type { Mark } from "./mark.ts";

/** A dot is smaller than a finger. */
const LEAST_PX = 14;

/** The marks over the circles, most frequent place first. */
export function mapMarks(circles: readonly MapCircle[], noun: Noun): Mark[] {
  return circles.map(({ place, x, y, possible }): Mark => {
    const side = Math.max(LEAST_PX, 2 * possible + 2);
    const tip = describeRanked(place, noun);
    return {
      key: place.key,
      part: null,
      way: null,
      opens: place.events > 0,
      label: labelOfTip(tip),
      tip,
      x: x - side / 2,
      y: y - side / 2,
      width: side,
      height: side,
    };
  });
}
