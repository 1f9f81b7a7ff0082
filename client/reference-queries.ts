import { queryOptions } from "@tanstack/react-query";
import type { Shape } from "#shared/api/shape.ts";
import { fetchAnswer } from "./api.ts";
import { askAddress } from "./pages/api/ask-address.ts";
import type { ApiDocument } from "./pages/api/document.ts";

const DOCUMENT: Shape<ApiDocument> = { tags: "list", paths: "object", components: "object" };

/** The document the server serves of its API; it changes with the server alone. */
export function documentOptions() {
  return queryOptions({
    queryKey: ["openapi"],
    queryFn: ({ signal }) => fetchAnswer(DOCUMENT, "/openapi.json", "", signal),
    staleTime: Infinity,
  });
}

/** An address as the reader asked it, for the how many-th time. */
export interface Attempt {
  address: string;
  turn: number;
}

export function attemptOptions(attempt: Attempt | null) {
  return queryOptions({
    queryKey: ["attempt", attempt?.address, attempt?.turn],
    queryFn: ({ signal }) => askAddress(attempt?.address ?? "", signal),
    enabled: attempt !== null,
    retry: false,
  });
}
