import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ALIGNED, AROUND, CLAIM, LADDER, NETWORK, READOUTS, RECIPROCITY, SILENCE, UNFOLDING } from "#shared/api/analysis-shapes.ts";
import { fetchAnswer } from "./api.ts";

// Apart from the other keys, so that the dashboard does not load them.

/** @param search the query, the lines and how terms are laid, as the API takes them */
export function alignedOptions(search: string) {
  return queryOptions({
    queryKey: ["aligned", search],
    queryFn: ({ signal }) => fetchAnswer(ALIGNED, "/aligned", search, signal),
    placeholderData: keepPreviousData,
  });
}

export function silenceOptions(search: string) {
  return queryOptions({ queryKey: ["silence", search], queryFn: ({ signal }) => fetchAnswer(SILENCE, "/silence", search, signal) });
}

export function reciprocityOptions(search: string) {
  return queryOptions({
    queryKey: ["reciprocity", search],
    queryFn: ({ signal }) => fetchAnswer(RECIPROCITY, "/reciprocity", search, signal),
  });
}

export function ladderOptions(search: string) {
  return queryOptions({ queryKey: ["ladder", search], queryFn: ({ signal }) => fetchAnswer(LADDER, "/ladder", search, signal) });
}

export function readoutsOptions(search: string) {
  return queryOptions({ queryKey: ["readouts", search], queryFn: ({ signal }) => fetchAnswer(READOUTS, "/readouts", search, signal) });
}

/** The search text of a claim, as the API takes it. @param record which record is read, and what of it was known when */
export function claimSearch(text: string, record: string): string {
  return [new URLSearchParams({ claim: text }).toString(), record].filter((part) => part !== "").join("&");
}

/** @param text a published count as typed, or several set against each other */
export function claimOptions(text: string, record: string) {
  const search = claimSearch(text, record);
  return queryOptions({ queryKey: ["claim", search], queryFn: ({ signal }) => fetchAnswer(CLAIM, "/claim", search, signal) });
}

export function unfoldingOptions(search: string) {
  return queryOptions({ queryKey: ["unfolding", search], queryFn: ({ signal }) => fetchAnswer(UNFOLDING, "/unfolding", search, signal) });
}

export function networkOptions(search: string) {
  return queryOptions({
    queryKey: ["network", search],
    queryFn: ({ signal }) => fetchAnswer(NETWORK, "/network", search, signal),
    placeholderData: keepPreviousData,
  });
}

export function aroundOptions(search: string) {
  return queryOptions({
    queryKey: ["around", search],
    queryFn: ({ signal }) => fetchAnswer(AROUND, "/around", search, signal),
    placeholderData: keepPreviousData,
  });
}
