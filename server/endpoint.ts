import type { z } from "zod";
import type { Db } from "#db/client.ts";
import type { BuiltFile } from "#db/files/build-file.ts";
import { jsonFileSchema } from "#shared/api.ts";
import { FILE_FORMATS, type FormatId } from "#shared/definitions/files.ts";
import { PICTURE_FORMATS, type PictureFormat } from "#shared/definitions/pictures.ts";
import { BadParameter } from "#shared/errors.ts";
import type { TierId } from "#shared/definitions/tiers.ts";
import { unknownParameter } from "#shared/query-faults.ts";
import { DEFAULT_LANGUAGE, LANGUAGES } from "#shared/words/language.ts";
import type { Body } from "./caching.ts";
import type { TagId } from "./tags.ts";

/** One decoded request: parameters of the path and pairs of the query string. */
export interface ApiRequest {
  path: Readonly<Record<string, string>>;
  pairs: readonly (readonly [string, string])[];
}

/** What an answer can depend on beside the record asked for. */
export interface Setting {
  /** Where readers reach the page; permalinks begin with it. */
  site: string;
  /** The record being served; another than the one asked for where that is an older one. */
  current: Db;
}

/** A request understood: its canonical text (the cache's and the ETag's input) and how to answer it. */
export interface Prepared<T> {
  canonical: string;
  build: () => T;
  /** Whether it is so large that others would wait for it; nothing said is no. */
  heavy?: () => boolean;
}

export interface Parameter {
  name: string;
  in: "query" | "path";
  required: boolean;
  description: string;
  values: readonly string[] | null;
  /** One that runs by itself on the record of this repository; `{version}` stands for the version being served. */
  example: string;
  /** What leaving it out means, where that is a value of its own. */
  fallback?: string;
  /** The least and the most of a whole number. */
  range?: readonly [number, number];
}

/** One address of the API: everything the router, the OpenAPI document and the tests know about it. */
export interface Endpoint {
  /** Under `/api/v1`, with `:name` for path parameters. */
  path: string;
  /** Null for what the document does not tell of. */
  tag: TagId | null;
  summary: string;
  /** More of it, by which rules an answer is counted. */
  description?: string;
  parameters: readonly Parameter[];
  contentType: string;
  schema: z.ZodType | null;
  /** Whose events it can tell of; left out, the vetted record's alone. */
  tiers?: readonly TierId[];
  /** Whether it may be refused for its size. */
  isFile: boolean;
  /** @throws BadParameter, NotFound */
  prepare: (db: Db, request: ApiRequest, setting: Setting) => Prepared<Body>;
}

/** Of an address that counts or lists: what it tells is of one tier, as asked. */
export const EVERY_TIER: readonly TierId[] = ["record", "machine"];

/** The language of sentences and labels: of every answer, picture, frame and citation; files of rows know none. */
export const LANG: Parameter = {
  name: "lang",
  in: "query",
  required: false,
  description:
    "The language of sentences and labels. People, places and titles stay as the sources spell them; files of rows are in English.",
  values: Object.keys(LANGUAGES),
  example: "fr",
  fallback: DEFAULT_LANGUAGE,
};

type Declared = Pick<Endpoint, "path" | "tag" | "summary" | "description" | "parameters" | "tiers">;

/** An endpoint that answers JSON of a schema; a `prepare` that builds another shape does not compile. */
export function jsonEndpoint<Schema extends z.ZodType>(
  declared: Declared & {
    schema: Schema;
    prepare: (db: Db, request: ApiRequest, setting: Setting) => Prepared<z.output<Schema>>;
    links?: (answer: z.output<Schema>, canonical: string) => string | null;
  },
): Endpoint {
  return {
    ...declared,
    parameters: [...declared.parameters, LANG],
    contentType: "application/json",
    isFile: false,
    prepare: (db, request, setting) => {
      const { canonical, build } = allowAlso([LANG.name], () => declared.prepare(db, request, setting));
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

/** An endpoint whose answer is in the language asked for, which is read before it reads the rest. */
export function inLanguages(endpoint: Endpoint): Endpoint {
  return {
    ...endpoint,
    parameters: [...endpoint.parameters, LANG],
    prepare: (db, request, setting) => allowAlso([LANG.name], () => endpoint.prepare(db, request, setting)),
  };
}

/** Some parameters are read before the endpoint reads the rest; what the endpoint says it allows is told of both. */
export function allowAlso<T>(names: readonly string[], prepare: () => T): T {
  try {
    return prepare();
  } catch (error) {
    if (names.length === 0 || !(error instanceof BadParameter) || error.code !== "unknown-parameter") throw error;
    const allowed = "shape" in error.allowed ? [] : error.allowed;
    throw unknownParameter(error.parameter, error.value ?? "", [...allowed, ...names]);
  }
}

/** An endpoint that answers a text of another kind: a feed, a calendar. */
export function textEndpoint(
  declared: Declared & { contentType: string; prepare: (db: Db, request: ApiRequest, setting: Setting) => Prepared<string> },
): Endpoint {
  const { contentType } = declared;
  return {
    ...declared,
    schema: null,
    isFile: false,
    prepare: (db, request, setting) => {
      const { canonical, build } = declared.prepare(db, request, setting);
      return { canonical, build: () => ({ contentType, bytes: Buffer.from(build()), compress: true, headers: {} }) };
    },
  };
}

/** An endpoint that answers a file, whole or not at all, with its row count and size in headers. */
export function fileEndpoint(
  declared: Declared & { format: FormatId; prepare: (db: Db, request: ApiRequest, setting: Setting) => Prepared<BuiltFile> },
): Endpoint {
  const { contentType, compress } = FILE_FORMATS[declared.format];
  return {
    ...declared,
    contentType,
    schema: declared.format === "json" ? jsonFileSchema : null,
    isFile: true,
    prepare: (db, request, setting) => {
      const { build, ...prepared } = declared.prepare(db, request, setting);
      return {
        ...prepared,
        build: () => {
          const { name, bytes, rows } = build();
          const headers = { "content-disposition": attachment(name), "x-row-count": String(rows), "x-file-size": String(bytes.length) };
          return { contentType, bytes, compress, headers };
        },
      };
    },
  };
}

/** A picture, shown where it is asked for, with its size in a header. */
export function pictureBody(format: PictureFormat, { name, bytes }: { name: string; bytes: Buffer }): Body {
  const { contentType, compress } = PICTURE_FORMATS[format];
  return {
    contentType,
    bytes,
    compress,
    headers: { "content-disposition": disposed("inline", name), "x-file-size": String(bytes.length) },
  };
}

/** RFC 6266 with the RFC 8187 form beside it; our names are ASCII. */
export function attachment(name: string): string {
  return disposed("attachment", name);
}

function disposed(how: "attachment" | "inline", name: string): string {
  return `${how}; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
