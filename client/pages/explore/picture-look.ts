import type { PictureForm } from "#shared/definitions/pictures.ts";
import type { FormId } from "../../look.ts";
import type { PictureLook } from "../../take/takeable.ts";
import type { Drawn } from "./drawn.ts";

/** What a picture has for each way of drawing; null where it has nothing near. */
const NEAR = {
  bars: "bars",
  columns: "columns",
  stacked: "columns",
  lines: "lines",
  area: "lines",
  heat: null,
  map: null,
} as const satisfies Record<FormId, PictureForm | null>;

/** How the picture of an answer is drawn where the chart is drawn so. */
export function pictureLook({ chart, reading, top, log }: Pick<Drawn, "chart" | "reading" | "top" | "log">): PictureLook {
  const form = NEAR[chart];
  return {
    drawing: [form === null ? "" : `form=${form}`, top === 10 ? "" : `top=${top}`].filter((part) => part !== "").join("&"),
    differs: form === null || reading !== "amount" || log,
  };
}
