import type { PictureFormat } from "#shared/definitions/pictures.ts";
import { drawPicture, type PictureLook } from "#shared/picture/draw-picture.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { queryGaps } from "../query/period-list.ts";
import { querySeries } from "../query/series.ts";
import { queryVintageOf } from "../query/vintage.ts";
import { fileStem } from "./file-name.ts";
import { rasterise } from "./rasterise.ts";
import { WORLD } from "./world.ts";

export interface PictureRequest {
  query: Query;
  look: PictureLook;
  format: PictureFormat;
  /** Pixels of a PNG for each of the drawing. */
  scale: number;
  /** Where readers reach the page, without a slash at the end. */
  site: string;
}

/** What a picture looks like where nobody says. */
export const PLAIN_LOOK: PictureLook = { form: null, top: 10, reading: "amount", axis: "linear", width: 800, height: null, theme: "light" };

/**
 * The answer of a query as a picture that stands alone, for the server and the command alike.
 * @throws BadParameter where the query cannot be answered, or the picture would be too large
 */
export function buildPicture(db: Db, { query, look, format, scale, site }: PictureRequest): { name: string; bytes: Buffer } {
  const series = querySeries(db, query);
  const drawn = drawPicture({ series, query, look, site, link: null, gaps: queryGaps(db, query), world: WORLD, id: "picture" });
  return {
    name: `${fileStem(query, "counts", queryVintageOf(db, query).version)}.${format}`,
    bytes: format === "png" ? rasterise(drawn, scale) : Buffer.from(drawn.svg),
  };
}
