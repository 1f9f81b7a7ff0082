import { PLAIN_LOOK } from "#db/files/picture-file.ts";
import { COLOURED_PARTS } from "#shared/charts/fold-parts.ts";
import { MOST_GROUPS } from "#shared/charts/most-apart.ts";
import { FORM_NAMES, pictureForm } from "#shared/definitions/pictures.ts";
import { READINGS, SCALES_OF_NUMBERS } from "#shared/definitions/readings.ts";
import { BadParameter } from "#shared/errors.ts";
import type { PictureLook } from "#shared/picture/draw-picture.ts";
import type { Theme } from "#shared/picture/inks.ts";
import type { SidesId } from "#shared/definitions/sides.ts";
import type { Query } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import type { Parameter } from "../endpoint.ts";
import { optional, optionalCount, readCount, readWord } from "../parameters.ts";
import { readSides, SIDES_PARAMETER } from "../sides-parameter.ts";

const LEAST_PX = 240;
const MOST_PX = 1600;

const FORM = optional(
  "form",
  "Marks; where they do not suit the question, those that do. Columns are stacked, and `stacked` is another name of them.",
  FORM_NAMES,
  "lines",
);
const AS = optional("as", "What is shown of each number; where that makes no sense, the number itself.", idsOf(READINGS), "share", {
  fallback: PLAIN_LOOK.reading,
});
const AXIS = optional("axis", "Scale of the numbers; lines above zero have a logarithmic one.", SCALES_OF_NUMBERS, "log", {
  fallback: PLAIN_LOOK.axis,
});
const TOP = optionalCount(
  "top",
  `Groups that have a bar of their own, or parts along time that are kept apart: by colour at most ${COLOURED_PARTS}, the others taken together; rows of a heat map. A map and lanes show all`,
  [1, MOST_GROUPS],
  "5",
  { fallback: String(PLAIN_LOOK.top) },
);

/** What a reader may say of the drawing, wherever it stands. */
export const DRAWING_PARAMETERS: readonly Parameter[] = [FORM, AS, AXIS, TOP, SIDES_PARAMETER];
export const DRAWING_NAMES = ["form", "as", "axis", "top", "sides"] as const;

export const SIZE_PARAMETERS: readonly Parameter[] = [
  optionalCount("width", "Width in pixels", [LEAST_PX, MOST_PX], "800", { fallback: String(PLAIN_LOOK.width) }),
  optionalCount("height", "Height in pixels, as high as it needs to be where it is left out", [LEAST_PX, MOST_PX], "420"),
  optional("theme", "Paper.", ["light", "dark"], "dark", { fallback: "light" }),
];
export const SIZE_NAMES = ["width", "height", "theme"] as const;

export const SCALES = ["1", "1.5", "2"] as const;
export const SCALE = optional("scale", "Pixels of the file for each of the drawing.", SCALES, "1", { fallback: "2" });

/** Bars where a reader does not say how many. */
export const DEFAULT_TOP = PLAIN_LOOK.top;

/** How a chart is drawn, without its size. */
export interface DrawnLook extends Pick<PictureLook, "form" | "top" | "reading" | "axis"> {
  sides: SidesId;
}

type Given<Name extends string> = Partial<Record<Name, string>>;

/** @throws BadParameter */
export function readDrawing(given: Given<(typeof DRAWING_NAMES)[number]>, query: Query): DrawnLook {
  const form = given.form === undefined ? null : pictureForm(readWord("form", given.form, FORM_NAMES, "columns"));
  return {
    form,
    // Where fewer can be told apart, or every group is shown, so many are: v1 has always taken any of these numbers.
    top: readCount("top", given.top, DEFAULT_TOP, MOST_GROUPS),
    reading: readWord("as", given.as, idsOf(READINGS), PLAIN_LOOK.reading),
    axis: readWord("axis", given.axis, SCALES_OF_NUMBERS, PLAIN_LOOK.axis),
    sides: readSides(given.sides, query),
  };
}

/** @throws BadParameter */
export function readSize(given: Given<(typeof SIZE_NAMES)[number]>): { width: number; height: number | null; theme: Theme } {
  return {
    width: readPixels("width", given.width) ?? PLAIN_LOOK.width,
    height: readPixels("height", given.height),
    theme: readWord("theme", given.theme, ["light", "dark"], "light"),
  };
}

function readPixels(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = readCount(name, text, MOST_PX, MOST_PX);
  if (value >= LEAST_PX) return value;
  throw new BadParameter({
    parameter: name,
    value: text,
    reason: ["noNumber", LEAST_PX, MOST_PX],
    allowed: { shape: ["range", LEAST_PX, MOST_PX] },
  });
}
