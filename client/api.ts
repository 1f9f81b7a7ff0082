import type { Problem } from "#shared/api.ts";
import type { FormatId } from "#shared/definitions/files.ts";

const BASE = "/api/v1";

/** An answer that is not data: a problem of the API, no network, or something else in its place. Never a zero. */
export class ApiFailure extends Error {
  readonly problem: Problem | null;
  readonly status: number | null;

  constructor(message: string, status: number | null, problem: Problem | null) {
    super(message);
    this.name = "ApiFailure";
    this.status = status;
    this.problem = problem;
  }
}

/** Asks one route of the API. The type is the route's own schema in `shared/api.ts`, which the server is tested against. */
export async function fetchAnswer<Answer>(path: string, search: string, signal: AbortSignal): Promise<Answer> {
  const response = await send(`${BASE}${path}${search === "" ? "" : `?${search}`}`, signal);
  const type = response.headers.get("content-type") ?? "";
  if (!type.includes("json")) {
    throw new ApiFailure("The server sent a page where data was asked for.", response.status, null);
  }
  const body: unknown = await response.json();
  if (!response.ok) {
    const problem = isProblem(body) ? body : null;
    throw new ApiFailure(problem?.detail ?? `The server answered ${response.status}.`, response.status, problem);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the API's own tests hold each route to its schema
  return body as Answer;
}

export type FileKind = "series" | "events";

/** The file behind a chart or a list; `bom` puts a byte order mark in front of CSV, so that spreadsheets read it as UTF-8. */
export function fileAddress(kind: FileKind, format: FormatId, search: string, bom = false): string {
  const parameters = [search, bom && format === "csv" ? "bom=1" : ""].filter((part) => part !== "").join("&");
  return `${BASE}/${kind}.${format}${parameters === "" ? "" : `?${parameters}`}`;
}

/** Bytes of a file before it is fetched; null where it would be too large to be sent. */
export async function fetchFileSize(address: string, signal: AbortSignal): Promise<number | null> {
  const response = await send(address, signal, "HEAD");
  const bytes = response.headers.get("x-file-size");
  if (response.ok && bytes !== null) return Number(bytes);
  if (response.status === 422) return null;
  throw new ApiFailure(`The server answered ${response.status}.`, response.status, null);
}

async function send(address: string, signal: AbortSignal, method: "GET" | "HEAD" = "GET"): Promise<Response> {
  try {
    return await fetch(address, { method, signal, headers: { accept: method === "GET" ? "application/json" : "*/*" } });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ApiFailure("The server cannot be reached.", null, null);
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "detail" in body && "title" in body;
}
