import type { Query } from "./query.ts";

/** Whether a query counts visits together with meetings, so that a visit and a meeting on it are two; one that names no kind counts all contacts. */
export function countsTwice({ filters: { kind } }: Query): boolean {
  return kind === undefined || (kind.includes("visit") && (kind.includes("meeting") || kind.includes("summit")));
}
