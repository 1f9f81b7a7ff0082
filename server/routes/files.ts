import type { Db } from "#db/client.ts";
import { buildFile } from "#db/files/build-file.ts";
import { countListed } from "#db/query/events.ts";
import type { FileSubject } from "#db/files/file-name.ts";
import { FILE_FORMATS, type FormatId } from "#shared/definitions/files.ts";
import { formatQuery } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import { EVERY_TIER, fileEndpoint, type Endpoint } from "../endpoint.ts";
import { GROUP_PARAMETERS, MATRIX_PARAMETER_LIST, optional, ORDER_IDS, QUERY_PARAMETER_LIST, readQuery, readWord } from "../parameters.ts";

const SUBJECTS = {
  counts: { path: "/series", summary: "The rows of /series" },
  matrix: { path: "/matrix", summary: "The cells of /matrix, one column for each group of `split`" },
  events: { path: "/events", summary: "All events behind a query or row, with their sources" },
} as const satisfies Record<FileSubject, { path: string; summary: string }>;

/** From here on a file of events takes longer to build than anybody should wait for another's. */
const HEAVY_EVENTS = 1000;

const BOM = optional("bom", "1 puts a byte order mark in front, for Excel.", ["0", "1"], "1");

/** Each table in each format: the same rows as the answer beside it. */
export const fileEndpoints: readonly Endpoint[] = idsOf(SUBJECTS).flatMap((what) =>
  idsOf(FILE_FORMATS).map((format) => fileOf(what, format)),
);

function fileOf(what: FileSubject, format: FormatId): Endpoint {
  const { path, summary } = SUBJECTS[what];
  const { description } = FILE_FORMATS[format];
  const own = [...(what === "events" ? (["key", "splitKey", "order"] as const) : []), ...(format === "csv" ? (["bom"] as const) : [])];
  return fileEndpoint({
    path: `${path}.${format}`,
    summary: `${summary}, as a file. ${description}`,
    tiers: EVERY_TIER,
    parameters: [
      ...(what === "matrix" ? MATRIX_PARAMETER_LIST : QUERY_PARAMETER_LIST),
      ...(what === "events" ? GROUP_PARAMETERS : []),
      ...(format === "csv" ? [BOM] : []),
    ],
    format,
    prepare: (db, request, { site }) => {
      const { query, own: given } = readQuery<"key" | "splitKey" | "order" | "bom">(request, own);
      const key = given.key ?? null;
      const splitKey = given.splitKey ?? null;
      const order = readWord("order", given.order, ORDER_IDS, "asc");
      const byteOrderMark = readWord("bom", given.bom, ["0", "1"], "0") === "1";
      return {
        canonical: `${formatQuery(query)} key=${key} splitKey=${splitKey} order=${order} bom=${byteOrderMark} at ${site}`,
        heavy: () => (what === "events" || format === "zip") && isHeavy(db, { query, key, splitKey }),
        build: () => buildFile(db, { what, query, key, splitKey, order, format, byteOrderMark, site }),
      };
    },
  });
}

/** Whether a file of all events behind something is so large that others would wait for it. */
export function isHeavy(db: Db, list: Parameters<typeof countListed>[1]): boolean {
  return countListed(db, list) > HEAVY_EVENTS;
}
