import type { Db } from "#db/client.ts";
import { writeCsv } from "#db/files/csv.ts";
import { listingsTable, sourcesTable, talliesTable, tenuresTable } from "#db/files/reference-tables.ts";
import type { Table } from "#db/files/table.ts";
import { queryListings } from "#db/query/listings.ts";
import { querySources } from "#db/query/sources.ts";
import { queryTallies } from "#db/query/tallies.ts";
import { queryTenures } from "#db/query/tenures.ts";
import { queryVintageRef } from "#db/query/vintage.ts";
import { MAX_FILE_ROWS } from "#shared/definitions/files.ts";
import { fileEndpoint, type ApiRequest, type Endpoint } from "../endpoint.ts";
import { AS_OF, checkRecordDay, EVENT_ID, refuseParameters } from "../parameters.ts";
import { readTenures, TENURE_FILTERS } from "./tenures.ts";

/** What the pages show as tables beside the counts, each whole as CSV. */
export const tableEndpoints: readonly Endpoint[] = [
  tableOf({
    path: "/sources.csv",
    summary: "The rows of /sources as a file.",
    parameters: [],
    name: () => "sources",
    table: (db, request) => {
      refuseParameters(request);
      return () => sourcesTable(querySources(db));
    },
  }),
  tableOf({
    path: "/tallies.csv",
    summary: "The rows of /tallies as a file.",
    parameters: [],
    name: () => "tallies",
    table: (db, request) => {
      refuseParameters(request);
      return () => talliesTable(queryTallies(db));
    },
  }),
  tableOf({
    path: "/tenures.csv",
    summary: "All the terms of office of /tenures as a file, without pages.",
    parameters: TENURE_FILTERS,
    name: () => "tenures",
    table: (db, request) => {
      const asked = readTenures(request, []);
      return () => tenuresTable(queryTenures(db, { ...asked, limit: MAX_FILE_ROWS, offset: 0 }));
    },
  }),
  tableOf({
    path: "/events/:id/listings.csv",
    summary: "All the targets of /events/{id}/listings as a file, without pages.",
    parameters: [EVENT_ID, AS_OF],
    name: ({ path }) => `listings_${path["id"] ?? ""}`,
    table: (db, request) => {
      checkRecordDay(db, request);
      return () => listingsTable(queryListings(db, { event: request.path["id"] ?? "", limit: MAX_FILE_ROWS, after: null }));
    },
  }),
];

interface TableFile extends Pick<Endpoint, "path" | "summary" | "parameters"> {
  /** Between `readout_` and the version, as in every file's name. */
  name: (request: ApiRequest) => string;
  /** Reads a request, and gives the way to its table. @throws BadParameter */
  table: (db: Db, request: ApiRequest) => () => Table;
}

function tableOf({ name, table, ...declared }: TableFile): Endpoint {
  return fileEndpoint({
    ...declared,
    format: "csv",
    prepare: (db, request) => {
      const lay = table(db, request);
      return {
        canonical: JSON.stringify([request.path, request.pairs]),
        build: () => {
          const laid = lay();
          const stem = `readout_${name(request)}_v${queryVintageRef(db).ref.version}`;
          return { name: `${stem}.csv`, bytes: writeCsv({ table: laid }, { byteOrderMark: false }), rows: laid.rows.length };
        },
      };
    },
  });
}
