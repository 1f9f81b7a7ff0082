import type { Problem } from "#shared/api.ts";
import { hasShape, type Shape } from "#shared/api/shape.ts";
import type { CitationFormat } from "#shared/definitions/citation-files.ts";
import type { FigureId } from "#shared/definitions/figures.ts";
import type { FormatId } from "#shared/definitions/files.ts";
import type { PictureFormat } from "#shared/definitions/pictures.ts";
import { nameGrain } from "#shared/fit-grain.ts";
import { inLanguage, language } from "./language.ts";
import { afterFirst } from "./let-first.ts";
import { words } from "./words.ts";

const BASE = "/api/v1";

/** A server that says nothing for this long is taken as one that does not answer. */
const TIMEOUT_MS = 20_000;

/** An answer that is not data: a problem of the API, no network, or something else in its place. Never a zero. */
export class ApiFailure extends Error {
  readonly problem: Problem | null;
  readonly status: number | null;
  /** When the server wants to be asked again, in milliseconds since 1970; null where it does not say. */
  readonly retryAt: number | null;
  /** The server took the question and said nothing: asked again unseen, the reader would wait twice as long for a word of it. */
  readonly silent: boolean;

  constructor(message: string, status: number | null = null, { problem = null, retryAt = null, silent = false }: Partial<ApiFailure> = {}) {
    super(message);
    this.name = "ApiFailure";
    this.status = status;
    this.problem = problem;
    this.retryAt = retryAt;
    this.silent = silent;
  }
}

/** Whether the API understood and will answer the same again: a bad parameter, an id it does not have. */
export function isRefusal(error: Error): boolean {
  const status = error instanceof ApiFailure && error.problem !== null ? (error.status ?? 0) : 0;
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}

/** Asks one route of the API. The shape is that of the route's own schema in `shared/api.ts`, which the server is tested against. */
export async function fetchAnswer<Answer>(shape: Shape<Answer>, path: string, search: string, signal: AbortSignal): Promise<Answer> {
  const address = `${BASE}${path}${search === "" ? "" : `?${search}`}`;
  if (path !== "/series") await afterFirst();
  // Files are in English.
  return fetchJson(shape, path.endsWith(".json") ? address : inLanguage(address), signal);
}

/** How a page of this site is embedded. */
export async function fetchEmbed(address: string, signal: AbortSignal): Promise<Embed> {
  return fetchJson<Embed>({ html: "value" }, `/oembed?url=${encodeURIComponent(address)}`, signal);
}

/** The part of an oEmbed answer that a page shows. */
interface Embed {
  html: string;
}

async function fetchJson<Answer>(shape: Shape<Answer>, address: string, signal: AbortSignal): Promise<Answer> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(address, {
      signal: AbortSignal.any([signal, patience.signal]),
      headers: { accept: "application/json" },
    });
    return await readAnswer(shape, response);
  } catch (error) {
    if (error instanceof ApiFailure || signal.aborted) throw error;
    throw patience.signal.aborted ? new ApiFailure(words.ui.silent, null, { silent: true }) : new ApiFailure(words.ui.unreachable);
  } finally {
    clearTimeout(timer);
  }
}

async function readAnswer<Answer>(shape: Shape<Answer>, response: Response): Promise<Answer> {
  const { ok, status, headers } = response;
  const retryAt = readRetryAfter(headers.get("retry-after"), Date.now());
  const said = status === 429 ? words.ui.busy : words.ui.answered(status);
  if (!(headers.get("content-type") ?? "").includes("json")) {
    throw new ApiFailure(ok ? words.ui.notData : said, status, { retryAt });
  }
  const body = parseObject(await response.text());
  if (body === null) throw new ApiFailure(ok ? words.ui.unreadable : said, status, { retryAt });
  if (!ok) {
    const problem = isProblem(body) ? body : null;
    const worded = headers.get("content-language") === language;
    throw new ApiFailure((problem && sayProblem(problem, worded)) ?? said, status, { problem, retryAt });
  }
  // Something between page and server may answer in its place.
  if (!hasShape(body, shape)) throw new ApiFailure(words.ui.unreadable, status, { retryAt });
  return body;
}

/** The file of a chart, a list or a table; `bom` puts a byte order mark in front of CSV, so that spreadsheets read it as UTF-8. */
export function fileAddress(path: string, format: FormatId, search: string, bom = false): string {
  const parameters = joinSearch(search, bom && format === "csv" ? "bom=1" : "");
  return `${BASE}${path}.${format}${parameters === "" ? "" : `?${parameters}`}`;
}

/** The citation of something as a file for a reference manager. */
export function citationAddress(path: string, format: CitationFormat, search: string): string {
  return inLanguage(`${BASE}${path}/citation.${format}${search === "" ? "" : `?${search}`}`);
}

/** The picture of some counts; `drawing` says how it is drawn. */
export function pictureAddress(format: PictureFormat, search: string, drawing: string): string {
  const parameters = joinSearch(nameGrain(search), drawing);
  return inLanguage(`${BASE}/series.${format}${parameters === "" ? "" : `?${parameters}`}`);
}

/** The chart of an analysis as a picture. */
export function figurePictureAddress(id: FigureId, format: PictureFormat, search: string): string {
  return inLanguage(`${BASE}/${id}.${format}${search === "" ? "" : `?${search}`}`);
}

/** A picture's bytes; rejects where it cannot be had. */
export async function fetchPicture(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new ApiFailure(words.ui.answered(response.status), response.status);
  return response.blob();
}

/** Parameters of several parts as one text; an empty part is none. */
export function joinSearch(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("&");
}

/** What is known of a file before it is fetched. */
export interface FileHead {
  /** Null for a picture, which has none. */
  rows: number | null;
  bytes: number;
}

/** Rows and bytes of a file or a picture before it is fetched; null where it would be too large to be sent. */
export async function fetchFileHead(address: string, signal: AbortSignal): Promise<FileHead | null> {
  const response = await fetch(address, { method: "HEAD", signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new ApiFailure(words.ui.unreachable);
  });
  const [bytes, rows] = ["x-file-size", "x-row-count"].map((name) => response.headers.get(name));
  if (response.ok && bytes) return { rows: rows ? Number(rows) : null, bytes: Number(bytes) };
  if (response.status === 422) return null;
  throw new ApiFailure(words.ui.answered(response.status), response.status);
}

/** `Retry-After`, seconds or a date, as a time; null where there is none that can be read. */
export function readRetryAfter(text: string | null, now: number): number | null {
  if (text === null || text.trim() === "") return null;
  const at = /^\d{1,6}$/.test(text.trim()) ? now + Number(text) * 1000 : Date.parse(text);
  return Number.isNaN(at) || at <= now ? null : at;
}

function parseObject(text: string): object | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" ? body : null;
  } catch {
    return null;
  }
}

/** What the API refuses: in its own words where they are in the page's language, as those of a file may not be. */
function sayProblem({ parameter, value = null, detail }: Problem, worded: boolean): string {
  return (worded || parameter === undefined ? null : words.ui.refusal(parameter, value)) ?? detail;
}

function isProblem(body: object): body is Problem {
  return "detail" in body && "title" in body;
}
