import type { Context } from "hono";
import type { Answer } from "./caching.ts";

/** Sends an answer as this request wants it; a large one waits until it is compressed beside the process. */
export function respond(c: Context, made: Answer, serverTiming: string | null = null): Response | Promise<Response> {
  const known = c.req.header("if-none-match") ?? null;
  const encoding = c.req.header("accept-encoding") ?? "";
  const told = (response: Response): Response => {
    if (serverTiming !== null) response.headers.set("server-timing", serverTiming);
    return response;
  };
  if (c.req.method === "HEAD") return told(made.respondHead(known));
  const compressed = known === null ? made.compressBeside(encoding) : null;
  return compressed ? compressed.then(() => told(made.respond(encoding, known))) : told(made.respond(encoding, known));
}

/** What `Server-Timing` says of an answer that was built: how long it took, and what counted it. */
export function timing(startMs: number, engines: readonly string[]): string {
  return [`build;dur=${(performance.now() - startMs).toFixed(1)}`, ...engines].join(", ");
}
