import { FILE_FORMATS } from "#shared/definitions/files.ts";
import type { Job } from "./job.ts";

/** A count takes 1 to 300 ms over ten million reports on a calm machine. */
const COUNT_MS = 8000;
/** A file may have 100,000 rows. */
const FILE_MS = 25_000;

/** Whether an address answers a file: those may take longest. */
export function isFileAddress(endpoint: string): boolean {
  return Object.keys(FILE_FORMATS).some((format) => endpoint.endsWith(`.${format}`));
}

/** How long an answer about machine-coded reports may take, in milliseconds. */
export function budgetOf({ endpoint }: Pick<Job, "endpoint">): number {
  return isFileAddress(endpoint) ? FILE_MS : COUNT_MS;
}
