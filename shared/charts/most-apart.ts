import { DIMENSIONS } from "../definitions/dimensions.ts";
import type { PictureForm } from "../definitions/pictures.ts";
import type { Query } from "../query.ts";
import { COLOURED_PARTS } from "./fold-parts.ts";

/** Groups of a category that can stand on their own. */
export const MOST_GROUPS = 50;

/**
 * How many groups a reader may ask to be kept apart before the rest are taken together: bars of a category and rows of cells are many,
 * parts told apart by colour along time are few.
 * @param form as it is asked for; null where that follows from the question
 * @returns null where every group there is has a place of its own: on a map, and in lanes
 */
export function mostApart({ by, split }: Pick<Query, "by" | "split">, form: PictureForm | "table" | null): number | null {
  const place = split === null && (by === "venue-city" || by === "venue-country");
  if (form === "map" && place) return null;
  if (DIMENSIONS[by].kind !== "time") return MOST_GROUPS;
  if (form === "lanes" && split !== null) return null;
  return form === "heat" || form === "table" ? MOST_GROUPS : COLOURED_PARTS;
}
