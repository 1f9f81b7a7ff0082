import type { PictureFormat } from "#shared/definitions/pictures.ts";
import type { SidesId } from "#shared/definitions/sides.ts";
import { drawPicture, type PictureLook } from "#shared/picture/draw-picture.ts";
import type { Query } from "#shared/query.ts";
import type { Db } from "../client.ts";
import { queryDrawn } from "../query/drawn.ts";
import { queryVintageOf } from "../query/vintage.ts";
import { fileStem } from "#shared/file-name.ts";
import { rasterise } from "./rasterise.ts";
import { WORLD } from "./world.ts";

export interface PictureRequest {
  query: Query;
  sides: SidesId;
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
export function buildPicture(db: Db, { query, sides, look, format, scale, site }: PictureRequest): { name: string; bytes: Buffer } {
  const answer = queryDrawn(db, query, sides);
  const drawn = drawPicture({ ...answer, query, look, site, link: null, otherLink: null, world: WORLD, id: "picture" });
  return {
    name: `${fileStem(query, "counts", queryVintageOf(db, query).version, { sides })}.${format}`,
    bytes: format === "png" ? rasterise(drawn, scale) : Buffer.from(drawn.svg),
  };
}
