import type { Context } from "hono";
import type { Problem } from "#shared/api.ts";
import { problemPage } from "./embed/problem-page.ts";
import { problemResponse } from "./problems.ts";

/** A problem to programs, and to the reader of a frame as a page of its own. */
export function refuse(c: Context, problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return isEmbed(c) ? problemPage(problem, headers) : problemResponse(problem, headers);
}

/** Whether the answer stands in the frame of another page. */
export function isEmbed(c: Context): boolean {
  return c.req.path === "/embed" || c.req.path.startsWith("/embed/");
}
