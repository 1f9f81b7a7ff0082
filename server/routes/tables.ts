import type { Db } from "#db/client.ts";
import { writeFile } from "#db/files/build-file.ts";
import { claimReference } from "#db/files/claim-reference.ts";
import { changesReference, listingsReference, sourcesReference, talliesReference, tenuresReference } from "#db/files/reference-contents.ts";
import { referenceContent, referenceStem, type ReferenceTable } from "#db/files/reference-file.ts";
import { keepFile } from "#db/files/kept-file.ts";
import { queryVersions } from "#db/query/changes.ts";
import { FILE_FORMATS, type FormatId } from "#shared/definitions/files.ts";
import { idsOf } from "#shared/tables.ts";
import { fileEndpoint, type ApiRequest, type Endpoint } from "../endpoint.ts";
import { AS_OF, checkRecordDay, EVENT_ID, KNOWN_ON, readQuery, refuseParameters } from "../parameters.ts";
import { formatParameters, readFormat } from "./byte-order-mark.ts";
import { CLAIM, readClaimOf } from "./claim.ts";
import { SINCE, UNTIL } from "./reference.ts";
import { readTallies, TALLY_PARAMETERS } from "./tally-parameters.ts";
import { readTenures, TENURE_FILTERS } from "./tenures.ts";

/** A table of the record that answers no query. */
interface RecordTable extends Pick<Endpoint, "path" | "tag" | "parameters"> {
  /** What its rows are. */
  rows: string;
  /** Reads a request, and gives the way to its table. @throws BadParameter */
  read: (db: Db, request: ApiRequest) => () => ReferenceTable;
  /** The one text of what is asked, where that is not how it is written. */
  canonical?: (db: Db, request: ApiRequest) => string;
  /** Formats that its address has another meaning for. */
  without?: readonly FormatId[];
  /** What the answer depends on beside the request and the version. */
  also?: (db: Db) => string;
  /** Whether it holds a whole table of the record, which takes longer to write than others should wait. */
  isWhole?: boolean;
}

const TABLES: readonly RecordTable[] = [
  {
    path: "/sources",
    tag: "record",
    rows: "The rows of /sources",
    isWhole: true,
    parameters: [AS_OF],
    read: (db, request) => {
      checkRecordDay(db, request);
      return () => sourcesReference(db);
    },
  },
  {
    path: "/tallies",
    tag: "claims",
    rows: "The rows of /tallies",
    isWhole: true,
    parameters: TALLY_PARAMETERS,
    read: (db, request) => {
      const { asked } = readTallies(db, request);
      return () => talliesReference(db, asked);
    },
    canonical: (db, request) => readTallies(db, request).canonical,
  },
  {
    path: "/claim",
    tag: "claims",
    rows: "The claims of /claim, one a row, with our number and the verdict",
    parameters: [CLAIM, KNOWN_ON, AS_OF],
    read: (db, request) => {
      const { claim, knownOn } = readClaimOf(db, request);
      return () => claimReference(db, claim, knownOn);
    },
  },
  {
    path: "/tenures",
    tag: "record",
    rows: "All the terms of office of /tenures, without pages",
    isWhole: true,
    parameters: [...TENURE_FILTERS, AS_OF],
    read: (db, request) => {
      const asked = readTenures(db, request, []);
      return () => tenuresReference(db, asked);
    },
  },
  {
    path: "/changes",
    tag: "changes",
    rows: "All the changes of /changes, without a limit",
    isWhole: true,
    // `/changes.json` is the feed; the same rows as JSON are `/changes` itself.
    without: ["json"],
    parameters: [SINCE, UNTIL],
    read: (db, request) => {
      refuseParameters(request, [SINCE.name, UNTIL.name]);
      const { since = null, until = null } = readQuery(request, ["since", "until"]).own;
      return () => changesReference(db, since, until);
    },
    // Versions gained by a build that took a record back do not show in the record's own version.
    also: (db) => `of ${queryVersions(db).length}`,
  },
  {
    path: "/events/:id/listings",
    tag: "events",
    rows: "All the targets of /events/{id}/listings, without pages",
    parameters: [EVENT_ID, AS_OF],
    read: (db, request) => {
      checkRecordDay(db, request);
      return () => listingsReference(db, request.path["id"] ?? "");
    },
  },
];

/** What the pages show as tables beside the counts, each whole in each format. */
export const tableEndpoints: readonly Endpoint[] = TABLES.flatMap((table) =>
  idsOf(FILE_FORMATS)
    .filter((format) => table.without?.includes(format) !== true)
    .map((format) => tableOf(table, format)),
);

function tableOf(
  { path, tag, rows, parameters, read, canonical = asWritten, also = () => "", isWhole = false }: RecordTable,
  format: FormatId,
): Endpoint {
  return fileEndpoint({
    path: `${path}.${format}`,
    tag,
    summary: `${rows}, as a file. ${FILE_FORMATS[format].description}`,
    parameters: [...parameters, ...formatParameters(format)],
    format,
    prepare: (db, request, { site }) => {
      const { byteOrderMark, asked: lay, request: rest } = readFormat(request, format, (own) => read(db, own));
      return {
        canonical: `${canonical(db, rest)} bom=${byteOrderMark} ${also(db)} at ${site}`,
        heavy: () => isWhole,
        build: () => {
          const { content, stem } = keepFile(db, `${path} ${canonical(db, rest)} ${also(db)} at ${site}`, () => {
            const table = lay();
            return { content: referenceContent(db, table, site), stem: referenceStem(db, table.name) };
          });
          return writeFile(db, content, stem, { format, byteOrderMark });
        },
      };
    },
  });
}

function asWritten(_db: Db, { path, pairs }: ApiRequest): string {
  return JSON.stringify([path, pairs]);
}
