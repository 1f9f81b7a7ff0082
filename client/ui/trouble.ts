import type { Query, QueryClient } from "@tanstack/react-query";
import { ApiFailure, isRefusal } from "../api.ts";

/** Why the page in front of the reader lacks an answer; of several failures the one that asks for the longest patience. */
export function findTrouble(client: QueryClient): Error | null {
  const failures = client
    .getQueryCache()
    .getAll()
    .flatMap((query) => (hasFailed(query) && query.state.error ? [query.state.error] : []));
  return failures.toSorted((a, b) => retryTime(b) - retryTime(a))[0] ?? null;
}

/** Asks again for everything on the page that failed: it failed for one reason. */
export function retryFailed(client: QueryClient): void {
  void client.refetchQueries({ type: "active", predicate: hasFailed });
}

/** When a failure asks to be tried again; 0 where it names no time. */
export function retryTime(error: Error | null): number {
  return error instanceof ApiFailure ? (error.retryAt ?? 0) : 0;
}

function hasFailed(query: Query): boolean {
  return query.isActive() && query.state.status === "error" && query.state.error !== null && !isRefusal(query.state.error);
}
