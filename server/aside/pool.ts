import { availableParallelism } from "node:os";
import { Aside, type AsideParts } from "./aside.ts";
import { isFileAddress } from "./budget.ts";
import type { Job, Outcome } from "./job.ts";

/** Begun before anybody asks: one to answer, and one to go on where the first is stopped in the midst of a question. */
const SPARE_THREADS = 2;
/** One core is left to the thread that serves; more than four would be more than one file of events is asked at once. */
const MOST_THREADS = 4;

/** As many threads as there are cores for, one of them for files. */
export function makeThreads(parts: AsideParts, count = Math.min(Math.max(availableParallelism() - 1, 2), MOST_THREADS)): Aside[] {
  return Array.from({ length: count }, () => new Aside(parts));
}

/** Several threads that build answers: one that is long holds up only those behind it, and others go where less waits. */
export class Pool {
  readonly #threads: readonly Aside[];

  constructor(threads: readonly Aside[]) {
    this.#threads = threads;
  }

  /** As `Aside.build`, by the thread that has the least to do; files by the last, so that no count waits for two of them. */
  build(job: Job, signal: AbortSignal): Promise<Outcome> {
    const thread = isFileAddress(job.endpoint) ? this.#threads.at(-1) : this.#calmest();
    return (thread ?? this.#calmest()).build(job, signal);
  }

  /** Tells every thread which machine-coded reports are served now, and begins two before anybody asks. */
  renew(): void {
    for (const [index, thread] of this.#threads.entries()) thread.renew(index < SPARE_THREADS);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  #calmest(): Aside {
    return this.#threads.reduce((calmest, thread) => (thread.load < calmest.load ? thread : calmest));
  }
}
