import { idsOf } from "../tables.ts";

/** Ways a picture is drawn; without one it is what suits the question. */
export const PICTURE_FORMS = {
  columns: { label: "Columns over time, stacked by the parts" },
  lines: { label: "Lines over time, one for each part" },
  grouped: { label: "Columns over time, side by side for each part" },
  area: { label: "Areas over time, stacked by the parts" },
  heat: { label: "Cells of two groupings, the darker the more" },
  lanes: { label: "A lane of columns along time for each part" },
  map: { label: "Circles on a map, the larger the more" },
  ladder: { label: "A rung for each bucket with events, one side of the count to the left and the other to the right" },
  bars: { label: "Bars, the longest first" },
} as const satisfies Record<string, { label: string }>;

/** Names of Explore that a picture takes too; its own `columns` are stacked, those of Explore are its `grouped`. */
export const FORM_NAMES = [...idsOf(PICTURE_FORMS), "stacked"] as const;

/** The form of a name. */
export function pictureForm(name: (typeof FORM_NAMES)[number]): PictureForm {
  return name === "stacked" ? "columns" : name;
}

export type PictureForm = keyof typeof PICTURE_FORMS;

/** The form of the picture for each way of drawing on Explore. */
export const EXPLORE_PICTURES = {
  bars: "bars",
  columns: "grouped",
  stacked: "columns",
  lines: "lines",
  area: "area",
  heat: "heat",
  map: "map",
} as const satisfies Record<string, PictureForm>;

/** What a chart can be taken away as to be looked at, by the extension of the file. */
export const PICTURE_FORMATS = {
  svg: { label: "SVG", contentType: "image/svg+xml", compress: true, description: "A drawing of any size, its texts as text." },
  png: {
    label: "PNG",
    contentType: "image/png",
    compress: false,
    description: "Pixels, two for each of the drawing unless `scale` says otherwise.",
  },
} as const satisfies Record<string, { label: string; contentType: string; compress: boolean; description: string }>;

export type PictureFormat = keyof typeof PICTURE_FORMATS;
