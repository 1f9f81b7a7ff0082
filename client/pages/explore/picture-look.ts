import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { EXPLORE_PICTURES, type PictureForm } from "#shared/definitions/pictures.ts";
import type { Query } from "#shared/query.ts";
import { joinSearch } from "../../api.ts";
import type { PictureLook } from "../../take/takeable.ts";
import type { Drawn } from "./drawn.ts";

/** How the picture of an answer is drawn where the chart is drawn so; what follows from the question is not said. */
export function pictureLook({ chart, reading, top, log }: Pick<Drawn, "chart" | "reading" | "top" | "log">, query: Query): PictureLook {
  const form = EXPLORE_PICTURES[chart];
  const drawing = joinSearch(
    reading === "amount" && form === usualForm(form, query) ? "" : `form=${form}`,
    reading === "amount" ? "" : `as=${reading}`,
    log ? "axis=log" : "",
    // Along time every bucket is drawn, and a picture keeps as many parts apart by colour by itself.
    top === 10 || (isTime(query) && form !== "heat") ? "" : `top=${top}`,
  );
  return { drawing };
}

/** The form of the same picture where none is asked for: columns of one part are the same side by side as stacked. */
function usualForm(form: PictureForm, query: Query): PictureForm {
  if (!isTime(query)) return "bars";
  return query.split === null && form === "grouped" ? form : "columns";
}

function isTime({ by }: Query): boolean {
  return DIMENSIONS[by].kind === "time";
}
