import type { z } from "zod";
import type { Db } from "#db/client.ts";
import { formatCsv, BYTE_ORDER_MARK, CSV_CONTENT_TYPE, type Cell } from "#shared/csv.ts";
import type { Body } from "./caching.ts";

/** One decoded request: parameters of the path and pairs of the query string. */
export interface ApiRequest {
  path: Readonly<Record<string, string>>;
  pairs: readonly (readonly [string, string])[];
}

/** A request understood: its canonical text (the cache's and the ETag's input) and how to answer it. */
export interface Prepared<T> {
  canonical: string;
  build: () => T;
}

export interface Parameter {
  name: string;
  in: "query" | "path";
  required: boolean;
  description: string;
  values: readonly string[] | null;
  example: string | null;
}

/** One address of the API: everything the router, the OpenAPI document and the tests know about it. */
export interface Endpoint {
  /** Under `/api/v1`, with `:name` for path parameters. */
  path: string;
  summary: string;
  parameters: readonly Parameter[];
  contentType: string;
  schema: z.ZodType | null;
  /**
   * @param db the record asked for
   * @param current the record being served; the same, unless an older one is asked for
   * @throws BadParameter, NotFound
   */
  prepare: (db: Db, request: ApiRequest, current?: Db) => Prepared<Body>;
}

/** A file before it is written: typed cells under named columns. */
export interface TableFile {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  byteOrderMark: boolean;
}

type Declared = Pick<Endpoint, "path" | "summary" | "parameters">;

/** An endpoint that answers JSON of a schema; a `prepare` that builds another shape does not compile. */
export function jsonEndpoint<Schema extends z.ZodType>(
  declared: Declared & {
    schema: Schema;
    prepare: (db: Db, request: ApiRequest, current: Db) => Prepared<z.output<Schema>>;
    links?: (answer: z.output<Schema>, canonical: string) => string | null;
  },
): Endpoint {
  return {
    ...declared,
    contentType: "application/json",
    prepare: (db, request, current = db) => {
      const { canonical, build } = declared.prepare(db, request, current);
      return {
        canonical,
        build: () => {
          const answer = build();
          const link = declared.links?.(answer, canonical) ?? null;
          return {
            contentType: "application/json",
            bytes: Buffer.from(JSON.stringify(answer)),
            compress: true,
            headers: link === null ? {} : { link },
          };
        },
      };
    },
  };
}

/** An endpoint that answers a CSV file, whole or not at all, with its row count in a header. */
export function csvEndpoint(declared: Declared & { prepare: (db: Db, request: ApiRequest) => Prepared<TableFile> }): Endpoint {
  return {
    ...declared,
    contentType: "text/csv",
    schema: null,
    prepare: (db, request) => {
      const { canonical, build } = declared.prepare(db, request);
      return {
        canonical,
        build: () => {
          const file = build();
          return {
            contentType: CSV_CONTENT_TYPE,
            bytes: Buffer.from((file.byteOrderMark ? BYTE_ORDER_MARK : "") + formatCsv(file.columns, file.rows)),
            compress: true,
            headers: { "content-disposition": attachment(file.name), "x-row-count": String(file.rows.length) },
          };
        },
      };
    },
  };
}

/** RFC 6266 with the RFC 8187 form beside it; our names are ASCII. */
function attachment(name: string): string {
  return `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
