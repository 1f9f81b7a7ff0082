import type { Problem } from "#shared/api.ts";
import type { ApiRequest } from "../endpoint.ts";
import type { Body } from "../caching.ts";

/** An answer to be built beside the process that serves: which address of the API, asked what, of which database file. */
export interface Job {
  /** Path of the endpoint, as it is declared. */
  endpoint: string;
  request: ApiRequest;
  /** Files of the record asked for and of the one being served. */
  recordPath: string;
  currentPath: string;
  site: string;
}

/** What comes of it: an answer, a refusal the reader is told, or a failure that is ours. */
export type Outcome = { body: Body } | { problem: Problem } | { failure: string };
