import type { z } from "zod";
import type { Db } from "#db/client.ts";
import { writeCsv } from "#db/files/csv.ts";
import { analysisStem } from "#db/files/file-name.ts";
import type { Table } from "#db/files/table.ts";
import { queryVintageRef } from "#db/query/vintage.ts";
import type { Query } from "#shared/query.ts";
import { fileEndpoint, jsonEndpoint, type ApiRequest, type Endpoint, type Parameter } from "../endpoint.ts";

/** A request understood, whatever record it is asked of. */
interface Asked<Answer> {
  canonical: string;
  query: Query;
  ask: (db: Db) => Answer;
}

interface Analysis<Schema extends z.ZodType> {
  /** Its address, and the first word of its file's name. */
  name: string;
  summary: string;
  parameters: readonly Parameter[];
  schema: Schema;
  read: (request: ApiRequest) => Asked<z.output<Schema>>;
  table: (answer: z.output<Schema>) => Table;
}

/** An analysis as JSON, and its main table as CSV. */
export function analysisOf<Schema extends z.ZodType>({ name, summary, parameters, schema, read, table }: Analysis<Schema>): Endpoint[] {
  return [
    jsonEndpoint({
      path: `/${name}`,
      summary,
      parameters,
      schema,
      prepare: (db, request) => {
        const { canonical, ask } = read(request);
        return { canonical, build: () => ask(db) };
      },
    }),
    fileEndpoint({
      path: `/${name}.csv`,
      summary: `The main table of /${name} as a file.`,
      parameters,
      format: "csv",
      prepare: (db, request) => {
        const { canonical, query, ask } = read(request);
        return { canonical, build: () => buildCsv(table(ask(db)), analysisStem(query, name, queryVintageRef(db).ref.version)) };
      },
    }),
  ];
}

function buildCsv(table: Table, stem: string): { name: string; bytes: Buffer; rows: number } {
  return { name: `${stem}.csv`, bytes: writeCsv({ table }, { byteOrderMark: false }), rows: table.rows.length };
}
