import { NAMED_AT } from "#shared/charts/map-frame.ts";
import type { MapPlace } from "#shared/charts/map-places.ts";
import { chooseNames, placeNames, type MapLabel } from "#shared/charts/place-names.ts";
import { formatNumber } from "../format.ts";
import { isInSight, placeCircles, type MapCircle } from "./map-circles.ts";
import { fitMap, WHOLE, type Size } from "./map-view.ts";

/** The places that have their name where the whole map is in sight: the same as in its picture. */
export function namedPlaces(places: readonly MapPlace[]): ReadonlySet<string> {
  const points = places.map(({ point }) => point);
  const projection = fitMap(points, NAMED_AT, NAMED_AT.mostPx + 4);
  return chooseNames(placeCircles(places, projection, WHOLE, NAMED_AT, NAMED_AT.mostPx), formatNumber);
}

/** Names of the largest circles in sight, of those that may have one. @param among null where the map is drawn larger, and any may */
export function placeLabels(circles: readonly MapCircle[], size: Size, most: number, among: ReadonlySet<string> | null): MapLabel[] {
  const seen = circles.filter((circle) => isInSight(circle, size));
  return placeNames(seen, size, { most, write: formatNumber, ...(among === null ? {} : { among }) });
}
