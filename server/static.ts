import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { Answer } from "./caching.ts";
import { PAGE_HEADERS } from "./security.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
};

const BINARY_TYPES: Readonly<Record<string, string>> = { ".woff2": "font/woff2", ".png": "image/png", ".ico": "image/x-icon" };

/** Pages the client draws; any other address is its "not found" page, with status 404. */
const PAGES = [
  /^\/$/,
  /^\/explore$/,
  /^\/compare$/,
  /^\/network$/,
  /^\/around$/,
  /^\/unfolding$/,
  /^\/(?:silence|reciprocity|ladder|readouts)$/,
  /^\/pairs\/[^/]+\/[^/]+$/,
  /^\/events$/,
  /^\/events\/[^/]+$/,
  /^\/tallies$/,
  /^\/sources$/,
  /^\/api$/,
];

/** The built client, read whole at start: no request touches the disk. */
export interface StaticFiles {
  find: (path: string) => Answer | null;
  page: (path: string) => { answer: Answer; status: 200 | 404; html?: string } | null;
}

/** Reads a build folder; `page` answers null when there is no build. */
export function readStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, Answer>();
  for (const path of existsSync(folder) ? listFiles(folder) : []) {
    const address = `/${relative(folder, path).split(sep).join("/")}`;
    files.set(address, toAnswer(path, address));
  }
  const index = files.get("/index.html") ?? null;
  const html = index === null ? "" : readFileSync(join(folder, "index.html"), "utf8");
  return {
    find: (path) => (path === "/index.html" ? null : (files.get(path) ?? null)),
    page: (path) => (index === null ? null : { answer: index, html, status: PAGES.some((page) => page.test(path)) ? 200 : 404 }),
  };
}

/** A page as it is sent: asked for anew each time, and not sent again where it is the same. */
export function pageAnswer(html: string): Answer {
  return bytesAnswer(Buffer.from(html), ".html", "no-cache");
}

function toAnswer(path: string, address: string): Answer {
  const hashed = address.startsWith("/assets/");
  return bytesAnswer(readFileSync(path), extname(path), hashed ? "public, max-age=31536000, immutable" : "no-cache");
}

function bytesAnswer(bytes: Buffer, extension: string, caching: string): Answer {
  const etag = `W/"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  const contentType = TYPES[extension] ?? BINARY_TYPES[extension] ?? "application/octet-stream";
  return new Answer(
    etag,
    { contentType, bytes, compress: Object.hasOwn(TYPES, extension), headers: {} },
    { ...PAGE_HEADERS, "cache-control": caching, vary: "accept-encoding" },
  );
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
