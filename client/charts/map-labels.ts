import { placeNames, type MapLabel } from "#shared/charts/place-names.ts";
import { formatNumber } from "../format.ts";
import { isInSight, type MapCircle } from "./map-circles.ts";
import type { Size } from "./map-view.ts";

/** The corner the buttons of the map lie in: two of 2.75 rem, the widest they get. */
const BUTTONS_PX = { width: 96, height: 46 };

/** Names of the largest circles in sight, clear of the buttons. */
export function placeLabels(circles: readonly MapCircle[], size: Size, most: number): MapLabel[] {
  const { width, height } = size;
  const buttons = { left: width - BUTTONS_PX.width, right: width, top: height - BUTTONS_PX.height, bottom: height };
  const seen = circles.filter((circle) => isInSight(circle, size));
  return placeNames(seen, size, most, formatNumber, [buttons]);
}
