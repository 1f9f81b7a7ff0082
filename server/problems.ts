import { STATUS_CODES } from "node:http";
import type { Problem } from "#shared/api.ts";
import { BadParameter, Gone, Unavailable, type ProblemCode } from "#shared/errors.ts";
import { sayAllowed, sayFailure, sayReason } from "#shared/refusal.ts";
import type { LanguageId } from "#shared/words/language.ts";
import { en } from "#shared/words/en.ts";
import { CATALOGUES } from "#shared/words/catalogues.ts";
import { API_HEADERS } from "./security.ts";

export type HttpProblemCode = ProblemCode | "method-not-allowed" | "not-acceptable" | "too-many-requests" | "internal" | "unavailable";

/** The only place that knows which failure is which status. */
export const PROBLEMS = {
  "unknown-parameter": {
    status: 400,
    help: "The query string has a name this address does not take. `allowed` lists those it does.",
  },
  "bad-parameter": {
    status: 400,
    help: "A parameter cannot be understood. `parameter` names it and `allowed` says what is accepted.",
  },
  "too-broad": {
    status: 400,
    help: "The answer would exceed a budget. Nothing is ever cut short; ask for less.",
  },
  "file-too-large": {
    status: 422,
    help: "The file would have more rows than one may have. None of it is sent; ask for less.",
  },
  "over-budget": {
    status: 422,
    help: "The answer took more time or memory than one may, and was stopped; others were answered meanwhile. Ask for less.",
  },
  "not-found": { status: 404, help: "The record has no such id, or there is no such address." },
  gone: {
    status: 410,
    help: "The event was in the record and is no longer. `gone` says since which version, which version still has it, and, where that is known, the event that stands for it now.",
  },
  "no-machine-file": {
    status: 404,
    help: "The question is about machine-coded events, and no file of them is served here. `readout import gdelt`, `icews` or `polecat` makes one.",
  },
  "method-not-allowed": { status: 405, help: "The API is read-only: GET, HEAD and OPTIONS." },
  "not-acceptable": { status: 406, help: "The address answers in another format than the ones accepted." },
  "too-many-requests": {
    status: 429,
    help: en.problems.tooMany,
  },
  "not-implemented": { status: 501, help: "The answer is not there in the format asked for." },
  "database-refused": { status: 503, help: "The database cannot be read." },
  "record-invalid": { status: 500, help: en.problems.internal },
  "record-unavailable": {
    status: 503,
    help: "The record of that day is kept, but could not be built again; the cause is logged. The record of today answers. Or machine-coded reports are being read, and answer in a moment.",
  },
  internal: { status: 500, help: en.problems.internal },
  unavailable: { status: 503, help: en.problems.unavailable },
} as const satisfies Record<HttpProblemCode, { status: number; help: string }>;

/** RFC 9457 body of a failure, in a language. An unknown error is answered opaquely; the caller logs it whole. */
export function describeProblem(error: unknown, language: LanguageId): Problem {
  const { refusals, problems } = CATALOGUES[language];
  if (error instanceof BadParameter) {
    const { parameter, value, suggestion } = error;
    const allowed = sayAllowed(error.allowed, refusals);
    return {
      ...problemHead(error.code, language),
      detail: sayReason(error, refusals),
      parameter,
      value,
      allowed: typeof allowed === "string" ? allowed : [...allowed],
      suggestion,
    };
  }
  if (error instanceof Unavailable) {
    const told = { ...problemHead(error.code, language), detail: sayFailure(error.reason, refusals) };
    return error instanceof Gone ? { ...told, gone: error.departure } : told;
  }
  return { ...problemHead("internal", language), detail: problems.internal };
}

export function problemHead(code: HttpProblemCode, language: LanguageId): Pick<Problem, "type" | "title" | "status"> {
  return { type: `/problems/${code}`, title: CATALOGUES[language].problems.titles[code], status: PROBLEMS[code].status };
}

/** A problem as a response, with the headers of every other answer. */
export function problemResponse(problem: Problem, language: LanguageId, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    statusText: STATUS_CODES[problem.status] ?? "",
    headers: {
      ...API_HEADERS,
      "content-type": "application/problem+json",
      "content-language": language,
      "cache-control": "no-store",
      ...headers,
    },
  });
}
