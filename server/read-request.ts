import type { Context } from "hono";
import type { ApiRequest } from "./endpoint.ts";

/** The parts of an address as an endpoint reads them: what its path names, and its parameters in their order, each as often as it is given. */
export function readRequest(c: Context): ApiRequest {
  const at = c.req.raw.url.indexOf("?");
  return { path: c.req.param(), pairs: at < 0 ? [] : [...new URLSearchParams(c.req.raw.url.slice(at + 1))] };
}
