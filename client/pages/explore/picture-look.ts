import { EXPLORE_PICTURES } from "#shared/definitions/pictures.ts";
import { joinSearch } from "../../api.ts";
import type { PictureLook } from "../../take/takeable.ts";
import type { Drawn } from "./drawn.ts";

/** How the picture of an answer is drawn where the chart is drawn so. */
export function pictureLook({ chart, reading, top, log }: Pick<Drawn, "chart" | "reading" | "top" | "log">): PictureLook {
  const drawing = joinSearch(
    `form=${EXPLORE_PICTURES[chart]}`,
    reading === "amount" ? "" : `as=${reading}`,
    log ? "axis=log" : "",
    top === 10 ? "" : `top=${top}`,
  );
  return { drawing };
}
