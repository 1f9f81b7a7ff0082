import type { MachineTier } from "#db/machine/tier.ts";
import type { Problem } from "#shared/api.ts";
import type { LanguageId } from "#shared/words/language.ts";
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
  language: LanguageId;
}

/** Machine-coded reports as another thread gets them: the columns are shared, single rows it reads from the file itself. */
export type ServedTier = Omit<MachineTier, "rows"> & { path: string };

/** What a thread is told: which machine-coded reports are served from now on, or what to build. */
export type Order = { tier: ServedTier | null } | { job: Job };

/** What comes of it: an answer, with the version of the machine-coded reports that were there; a refusal the reader is told, or a failure that is ours. */
export type Outcome = { body: Body; machine: string | null } | { problem: Problem } | { failure: string };

/** What a thread says: that it has begun, or what came of a job. */
export type Said = { ready: true } | Outcome;
