import { rasterise } from "#db/files/rasterise.ts";
import { analysisStem } from "#shared/file-name.ts";
import { FIGURES } from "#shared/definitions/figures.ts";
import { PICTURE_FORMATS, type PictureFormat } from "#shared/definitions/pictures.ts";
import { drawFigure } from "#shared/picture/figure.ts";
import { idsOf } from "#shared/tables.ts";
import { inLanguages, pictureBody, type Endpoint } from "../endpoint.ts";
import { pinnedPage, type FigureSource } from "../figures/figure-source.ts";
import { FIGURE_SOURCES } from "../figures/sources.ts";
import { readWord, takeOwn } from "../parameters.ts";
import { askedBeside } from "./analysis.ts";
import { readSize, SCALE, SCALES, SIZE_NAMES, SIZE_PARAMETERS } from "./picture-parameters.ts";
import { inSpokenLanguage } from "#shared/words/catalogues.ts";

/** The main chart of every analysis as a picture that stands alone. */
export const figurePictureEndpoints: readonly Endpoint[] = idsOf(FIGURE_SOURCES).flatMap((id) =>
  idsOf(PICTURE_FORMATS).map((format) => inLanguages(pictureOf(FIGURE_SOURCES[id], format))),
);

function pictureOf(source: FigureSource, format: PictureFormat): Endpoint {
  const { contentType, description } = PICTURE_FORMATS[format];
  const pixels = format === "png";
  const own = [...SIZE_NAMES, ...(pixels ? (["scale"] as const) : [])];
  return {
    path: `/${source.id}.${format}`,
    tag: "pictures",
    summary: `${FIGURES[source.id].label}: the answer of /${source.id} as a picture.`,
    description: `With what was found, its key, its sources and its version inside. ${description}`,
    parameters: [...source.parameters, ...SIZE_PARAMETERS, ...(pixels ? [SCALE] : [])],
    contentType,
    schema: null,
    isFile: false,
    prepare: (db, request, setting) => {
      const { own: given } = takeOwn<(typeof own)[number]>(request, own);
      const look = readSize(given);
      const scale = Number(readWord("scale", given.scale, SCALES, "2"));
      const { canonical, build } = source.prepare(db, request, setting, own);
      return {
        canonical: `${canonical} ${JSON.stringify(look)} ${scale} at ${setting.site}`,
        build: () => {
          const built = build();
          const { figure, said, query } = built;
          const asked = askedBeside([...new URL(built.page, setting.site).searchParams]);
          const permalink = inSpokenLanguage(pinnedPage(built, setting.site));
          const drawn = drawFigure({ figure, said, look, site: setting.site, permalink, open: null, id: "picture" });
          const name = `${analysisStem(query, source.id, figure.vintage.version, asked)}.${format}`;
          return pictureBody(format, { name, bytes: pixels ? rasterise(drawn, scale) : Buffer.from(drawn.svg) });
        },
      };
    },
  };
}
