import type { Context } from "hono";
import type { Problem } from "#shared/api.ts";
import type { Words } from "#shared/words/en.ts";
import type { LanguageId } from "#shared/words/language.ts";
import { CATALOGUES } from "#shared/words/catalogues.ts";
import { problemHead, type HttpProblemCode } from "./problems.ts";
import { isEmbed, refuse } from "./refuse.ts";

export const METHODS = "GET, HEAD, OPTIONS";

/** What is answered before any address is asked: no parameter of it is at fault. */
export function stopping(c: Context): Response {
  return refuse(c, tell("unavailable", "unavailable"), { connection: "close" });
}

export function methodRefused(c: Context): Response {
  const { method } = c.req;
  return refuse(
    c,
    tell("method-not-allowed", (said) => said.method(method)),
    { allow: METHODS },
  );
}

export function tooMany(c: Context, left: Readonly<Record<string, string>>): Response {
  return refuse(c, tell("too-many-requests", "tooMany"), left);
}

export function addressTooLong(c: Context, length: number, most: number): Response {
  return refuse(
    c,
    tell("too-broad", (said) => said.longAddress(length, most)),
  );
}

/** @param document where the API says which addresses it has */
export function nothingAt(c: Context, document: string): Response {
  const path = c.req.path.slice(0, 200);
  return refuse(
    c,
    tell("not-found", (said) => (isEmbed(c) ? said.nothingAt(path) : `${said.nothingAt(path)} ${said.addressesIn(document)}`)),
  );
}

/** The refusal of an address that answers one media type only. */
export function notAcceptable(c: Context, contentType: string): Response {
  const allowed = [contentType.replace(/;.*/, "")];
  const told = tell("not-acceptable", (said) => said.answersOnly(allowed.join()));
  return refuse(c, (language) => ({ ...told(language), allowed }));
}

type Said = Words["problems"];

function tell(code: HttpProblemCode, detail: "unavailable" | "tooMany" | ((said: Said) => string)): (language: LanguageId) => Problem {
  return (language) => {
    const { problems } = CATALOGUES[language];
    return { ...problemHead(code, language), detail: typeof detail === "string" ? problems[detail] : detail(problems) };
  };
}
