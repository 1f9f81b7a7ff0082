import { EXPLORE_PICTURES } from "#shared/definitions/pictures.ts";
import type { PictureLook } from "../../take/takeable.ts";
import type { Drawn } from "./drawn.ts";

/** How the picture of an answer is drawn where the chart is drawn so. */
export function pictureLook({ chart, reading, top, log }: Pick<Drawn, "chart" | "reading" | "top" | "log">): PictureLook {
  const form = EXPLORE_PICTURES[chart];
  return {
    drawing: [`form=${form}`, top === 10 ? "" : `top=${top}`].filter((part) => part !== "").join("&"),
    differs: reading !== "amount" || log,
  };
}
