import { STATUS_CODES } from "node:http";
import type { Problem } from "#shared/api.ts";
import { BadParameter, Gone, ReadoutError, type ProblemCode } from "#shared/errors.ts";
import { API_HEADERS } from "./security.ts";

export type HttpProblemCode = ProblemCode | "method-not-allowed" | "not-acceptable" | "too-many-requests" | "internal" | "unavailable";

/** The only place that knows which failure is which status. */
export const PROBLEMS = {
  "unknown-parameter": {
    status: 400,
    title: "Unknown parameter",
    help: "The query string has a name this address does not take. `allowed` lists those it does.",
  },
  "bad-parameter": {
    status: 400,
    title: "Bad parameter",
    help: "A parameter cannot be understood. `parameter` names it and `allowed` says what is accepted.",
  },
  "too-broad": {
    status: 400,
    title: "Answer too large",
    help: "The answer would exceed a budget. Nothing is ever cut short; ask for less.",
  },
  "file-too-large": {
    status: 422,
    title: "File too large",
    help: "The file would have more rows than one may have. None of it is sent; ask for less.",
  },
  "over-budget": {
    status: 422,
    title: "Took too long",
    help: "The answer took more time or memory than one may, and was stopped; others were answered meanwhile. Ask for less.",
  },
  "not-found": { status: 404, title: "Not found", help: "The record has no such id, or there is no such address." },
  gone: {
    status: 410,
    title: "Gone",
    help: "The event was in the record and is no longer. `gone` says since which version, which version still has it, and, where that is known, the event that stands for it now.",
  },
  "no-machine-file": {
    status: 404,
    title: "No machine-coded events",
    help: "The question is about machine-coded events, and no file of them is served here. `readout import gdelt`, `icews` or `polecat` makes one.",
  },
  "method-not-allowed": { status: 405, title: "Method not allowed", help: "The API is read-only: GET, HEAD and OPTIONS." },
  "not-acceptable": { status: 406, title: "Not acceptable", help: "The address answers in another format than the ones accepted." },
  "too-many-requests": {
    status: 429,
    title: "Too many requests",
    help: "This address has had as many new answers built as a minute allows. `Retry-After` says when to ask again; answers asked before are not counted.",
  },
  "not-implemented": { status: 501, title: "Not implemented", help: "The answer is not there in the format asked for." },
  "database-refused": { status: 503, title: "Database unavailable", help: "The database cannot be read." },
  "record-invalid": { status: 500, title: "Internal error", help: "Something failed on our side; it is logged." },
  "record-unavailable": {
    status: 503,
    title: "Older record unavailable",
    help: "The record of that day is kept, but could not be built again; the cause is logged. The record of today answers.",
  },
  internal: { status: 500, title: "Internal error", help: "Something failed on our side; it is logged." },
  unavailable: { status: 503, title: "Shutting down", help: "The server is stopping; try again in a moment." },
} as const satisfies Record<HttpProblemCode, { status: number; title: string; help: string }>;

/** Failures whose own words are for the reader. */
const TOLD: ReadonlySet<ProblemCode> = new Set(["not-found", "no-machine-file", "record-unavailable", "over-budget"]);

/** RFC 9457 body of a failure. An unknown error is answered opaquely; the caller logs it whole. */
export function describeProblem(error: unknown): Problem {
  if (error instanceof BadParameter) {
    const { parameter, value, allowed, suggestion } = error;
    return {
      ...problemHead(error.code),
      detail: error.message,
      parameter,
      value,
      allowed: typeof allowed === "string" ? allowed : [...allowed],
      suggestion,
    };
  }
  if (error instanceof Gone) return { ...problemHead("gone"), detail: error.message, gone: error.departure };
  if (error instanceof ReadoutError && TOLD.has(error.code)) return { ...problemHead(error.code), detail: error.message };
  return { ...problemHead("internal"), detail: PROBLEMS.internal.help };
}

export function problemHead(code: HttpProblemCode): Pick<Problem, "type" | "title" | "status"> {
  return { type: `/problems/${code}`, title: PROBLEMS[code].title, status: PROBLEMS[code].status };
}

/** A problem as a response, with the headers of every other answer. */
export function problemResponse(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    statusText: STATUS_CODES[problem.status] ?? "",
    headers: { ...API_HEADERS, "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}
