import type { Db } from "#db/client.ts";
import { buildFile, writeFile } from "#db/files/build-file.ts";
import type { FileSubject } from "#shared/file-name.ts";
import { totalsContent, totalsStem } from "#db/files/totals-file.ts";
import { ON_PAGE } from "#db/query/buckets.ts";
import { countListed } from "#db/query/events.ts";
import { queryVintageOf } from "#db/query/vintage.ts";
import { formatComparison } from "#shared/compare.ts";
import { FILE_FORMATS, type FormatId } from "#shared/definitions/files.ts";
import { formatQuery, type Query } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import { EVERY_TIER, fileEndpoint, type Endpoint } from "../endpoint.ts";
import { formatParameters, readFormat } from "./byte-order-mark.ts";
import { GROUP_PARAMETERS, MATRIX_PARAMETER_LIST, ORDER_IDS, QUERY_PARAMETER_LIST, readQuery, readWord } from "../parameters.ts";
import { readSides, SIDES_PARAMETER } from "../sides-parameter.ts";
import { COMPARE, readTotals } from "./series.ts";

const SUBJECTS = {
  counts: { path: "/series", summary: "The rows of /series" },
  matrix: { path: "/matrix", summary: "The cells of /matrix, one column for each group of `split`" },
  events: { path: "/events", summary: "All events behind a query or row, with their sources" },
} as const satisfies Record<FileSubject, { path: string; summary: string }>;

/** What each reads beside the query. */
const OWN = {
  counts: ["sides"],
  matrix: [],
  events: ["key", "splitKey", "order"],
} as const satisfies Record<FileSubject, readonly string[]>;

/** From here on a file of events takes longer to build than anybody should wait for another's. */
const HEAVY_EVENTS = 1000;

/** Each table in each format: the same rows as the answer beside it. */
export const fileEndpoints: readonly Endpoint[] = [
  ...idsOf(SUBJECTS).flatMap((what) => idsOf(FILE_FORMATS).map((format) => fileOf(what, format))),
  ...idsOf(FILE_FORMATS).map(totalsOf),
];

function totalsOf(format: FormatId): Endpoint {
  return fileEndpoint({
    path: `/totals.${format}`,
    tag: "counts",
    summary: `The numbers of /totals, a row for each period, as a file. ${FILE_FORMATS[format].description}`,
    tiers: EVERY_TIER,
    parameters: [...QUERY_PARAMETER_LIST, COMPARE, ...formatParameters(format)],
    format,
    prepare: (db, request, { site }) => {
      const { byteOrderMark, asked } = readFormat(request, format, readTotals);
      const { query, comparison } = asked;
      return {
        canonical: `${formatQuery(query)} compare=${formatComparison(comparison)} bom=${byteOrderMark} at ${site}`,
        heavy: () => format === "zip" && isHeavy(db, { query, key: null, splitKey: null }),
        build: () => {
          const stem = totalsStem(query, comparison, queryVintageOf(db, query).version);
          return writeFile(db, totalsContent(db, query, comparison, site), stem, { format, byteOrderMark });
        },
      };
    },
  });
}

function fileOf(what: FileSubject, format: FormatId): Endpoint {
  const { path, summary } = SUBJECTS[what];
  const { description } = FILE_FORMATS[format];
  const own = OWN[what];
  return fileEndpoint({
    path: `${path}.${format}`,
    tag: what === "events" ? "events" : "counts",
    summary: `${summary}, as a file. ${description}`,
    tiers: EVERY_TIER,
    parameters: [
      ...(what === "matrix" ? MATRIX_PARAMETER_LIST : QUERY_PARAMETER_LIST),
      ...(what === "events" ? GROUP_PARAMETERS : what === "counts" ? [SIDES_PARAMETER] : []),
      ...formatParameters(format),
    ],
    format,
    prepare: (db, request, { site }) => {
      const { byteOrderMark, asked } = readFormat(request, format, (rest) => readQuery<"key" | "splitKey" | "order" | "sides">(rest, own));
      const { query, own: given } = asked;
      const key = given.key ?? null;
      const splitKey = given.splitKey ?? null;
      const sides = readSides(given.sides, query);
      const order = readWord("order", given.order, ORDER_IDS, "asc");
      return {
        canonical: `${formatQuery(query)} key=${key} splitKey=${splitKey} order=${order} sides=${sides} bom=${byteOrderMark} at ${site}`,
        heavy: () =>
          (what !== "events" && isLong(query)) || ((what === "events" || format === "zip") && isHeavy(db, { query, key, splitKey })),
        build: () => buildFile(db, { what, sides, query, key, splitKey, order, format, byteOrderMark, site }),
      };
    },
  });
}

/** Whether a file of counts may have more days than any page asks for. */
function isLong({ by, split, from, to, period }: Query): boolean {
  if (by !== "day" && split !== "day") return false;
  // A named period is that of an office or of a war: a few thousand days.
  return period === null && (from === null || to === null || to - from >= ON_PAGE.buckets);
}

/** Whether a file of all events behind something is so large that others would wait for it. */
export function isHeavy(db: Db, list: Parameters<typeof countListed>[1]): boolean {
  return countListed(db, list) > HEAVY_EVENTS;
}
