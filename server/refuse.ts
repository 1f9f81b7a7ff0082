import type { Context } from "hono";
import type { Problem } from "#shared/api.ts";
import type { LanguageId } from "#shared/words/language.ts";
import { askedLanguage } from "./asked-language.ts";
import { problemPage } from "./embed/problem-page.ts";
import { problemResponse } from "./problems.ts";

/** A problem to programs, and to the reader of a frame as a page of its own, in the language the address asks for. */
export function refuse(c: Context, problem: (language: LanguageId) => Problem, headers: Readonly<Record<string, string>> = {}): Response {
  const language = askedLanguage(c.req.raw.url);
  return isEmbed(c) ? problemPage(problem(language), language, headers) : problemResponse(problem(language), language, headers);
}

/** Whether the answer stands in the frame of another page. */
export function isEmbed(c: Context): boolean {
  return c.req.path === "/embed" || c.req.path.startsWith("/embed/");
}
