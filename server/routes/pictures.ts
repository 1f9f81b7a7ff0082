import { buildPicture } from "#db/files/picture-file.ts";
import { queryEvent } from "#db/query/event.ts";
import { checkArrived } from "#db/query/gone.ts";
import { queryVintageOf } from "#db/query/vintage.ts";
import { PICTURE_FORMATS, type PictureFormat } from "#shared/definitions/pictures.ts";
import { CARD_PAGES, describeCardPage, describeClaimCard, drawPageCard, type CardPage } from "../head/page-card.ts";
import { describeList } from "../head/list-card.ts";
import { drawPair } from "../head/pair-card.ts";
import { drawEvent } from "#shared/picture/draw-event.ts";
import type { PictureLook } from "#shared/picture/draw-picture.ts";
import { fitQuery } from "#shared/fit-grain.ts";
import { formatQuery } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import { EVERY_TIER, inLanguages, pictureBody, type Endpoint, type Parameter } from "../endpoint.ts";
import { CLAIM, readClaimOf } from "./claim.ts";
import { AS_OF, checkRecordDay, EVENT_ID, KNOWN_ON, QUERY_PARAMETER_LIST, readQuery, readWord, refuseParameters } from "../parameters.ts";
import { PAIR_SIDES } from "./pairs.ts";
import { rasterise } from "#db/files/rasterise.ts";
import {
  DRAWING_NAMES,
  DRAWING_PARAMETERS,
  readDrawing,
  readSize,
  SCALE,
  SCALES,
  SIZE_NAMES,
  SIZE_PARAMETERS,
} from "./picture-parameters.ts";

const DRAWN_PARAMETERS: readonly Parameter[] = QUERY_PARAMETER_LIST.map((parameter) =>
  parameter.name === "by"
    ? { ...parameter, description: "Groups of the answer; left out, days, months, quarters or years, as fits the period." }
    : parameter,
);

/** The answer of /series as a picture that stands alone. */
export const pictureEndpoints: readonly Endpoint[] = [
  ...idsOf(PICTURE_FORMATS).map(pictureOf),
  eventPicture(),
  pairPicture(),
  ...CARD_PAGES.map(pagePicture),
].map(inLanguages);

/** What a link to a list shows; it stands before those of events, of which none is called so. */
export const listPictureEndpoints: readonly Endpoint[] = [listPicture()].map(inLanguages);

function listPicture(): Endpoint {
  const { contentType, compress } = PICTURE_FORMATS.png;
  return {
    path: "/events/preview.png",
    tag: "pictures",
    summary: "A list of events as a card of 1200 × 630 pixels: which list it is, how many events it has, and what no source covers.",
    tiers: EVERY_TIER,
    parameters: QUERY_PARAMETER_LIST,
    contentType,
    schema: null,
    isFile: false,
    prepare: (db, request, { site }) => {
      const { query } = readQuery(request, []);
      return {
        canonical: `${formatQuery(query)} at ${site}`,
        build: () => {
          const drawn = drawPageCard(db, describeList(db, query), site, queryVintageOf(db, query).version);
          return { contentType, bytes: rasterise(drawn, 1.5), compress, headers: {} };
        },
      };
    },
  };
}

/** What a link to an event shows in a stream. */
function eventPicture(): Endpoint {
  const { contentType, compress } = PICTURE_FORMATS.png;
  return {
    path: "/events/:id/preview.png",
    tag: "pictures",
    summary: "One event as a card of 1200 × 630 pixels: what, when, who, and who says so.",
    parameters: [EVENT_ID, AS_OF],
    contentType,
    schema: null,
    isFile: false,
    prepare: (db, request, { site, current }) => {
      checkRecordDay(db, request);
      const id = request.path["id"] ?? "";
      return {
        canonical: `${id} at ${site}`,
        build: () => {
          checkArrived(db, current, id);
          return { contentType, bytes: rasterise(drawEvent(queryEvent(db, id), site), 1.5), compress, headers: {} };
        },
      };
    },
  };
}

/** What a link to the page of two sides shows. */
function pairPicture(): Endpoint {
  const { contentType, compress } = PICTURE_FORMATS.png;
  return {
    path: "/pairs/:one/:other/preview.png",
    tag: "pictures",
    summary: "The page of two sides as a card of 1200 × 630 pixels: who they are, and what is on it.",
    parameters: [...PAIR_SIDES, AS_OF],
    contentType,
    schema: null,
    isFile: false,
    prepare: (db, request, { site }) => {
      checkRecordDay(db, request);
      const { one = "", other = "" } = request.path;
      return {
        canonical: `${one} ${other} at ${site}`,
        build: () => ({ contentType, bytes: rasterise(drawPair(db, one, other, site), 1.5), compress, headers: {} }),
      };
    },
  };
}

/** What a link to a page of words and tables shows. */
function pagePicture(page: CardPage): Endpoint {
  const { contentType, compress } = PICTURE_FORMATS.png;
  return {
    path: `/pages/${page}/preview.png`,
    tag: "pictures",
    summary: `The page /${page} as a card of 1200 × 630 pixels: what is on it${page === "tallies" ? ", or a claim and whether it is met" : ""}.`,
    parameters: page === "tallies" ? [CLAIM, KNOWN_ON, AS_OF] : [],
    contentType,
    schema: null,
    isFile: false,
    prepare: (db, request, { site }) => {
      if (page !== "tallies") refuseParameters(request);
      const { claim, knownOn } = page === "tallies" ? readClaimOf(db, request) : { claim: "", knownOn: null };
      const describe = () => (claim === "" ? describeCardPage(page) : describeClaimCard(db, claim, knownOn));
      return {
        canonical: `${JSON.stringify([page, claim, knownOn])} at ${site}`,
        build: () => ({ contentType, bytes: rasterise(drawPageCard(db, describe(), site), 1.5), compress, headers: {} }),
      };
    },
  };
}

function pictureOf(format: PictureFormat): Endpoint {
  const { contentType, description } = PICTURE_FORMATS[format];
  const pixels = format === "png";
  const own = [...DRAWING_NAMES, ...SIZE_NAMES, ...(pixels ? (["scale"] as const) : [])];
  return {
    path: `/series.${format}`,
    tag: "pictures",
    summary: "The answer of /series as a picture.",
    description: `With what is counted, its key, its sources and its version inside. ${description}`,
    tiers: EVERY_TIER,
    parameters: [...DRAWN_PARAMETERS, ...DRAWING_PARAMETERS, ...SIZE_PARAMETERS, ...(pixels ? [SCALE] : [])],
    contentType,
    schema: null,
    isFile: false,
    prepare: (db, request, { site }) => {
      const { query: asked, own: given } = readQuery<(typeof own)[number]>(request, own);
      const query = fitQuery(
        asked,
        request.pairs.map(([name]) => name),
      );
      const { sides, ...drawing } = readDrawing(given, query);
      const look: PictureLook = { ...drawing, ...readSize(given) };
      const scale = Number(readWord("scale", given.scale, SCALES, "2"));
      return {
        canonical: `${formatQuery(query)} ${JSON.stringify(look)} sides=${sides} ${scale} at ${site}`,
        build: () => pictureBody(format, buildPicture(db, { query, sides, look, format, scale, site })),
      };
    },
  };
}
