import { Worker } from "node:worker_threads";
import { Unavailable } from "#shared/errors.ts";
import type { Job, Outcome, Said, ServedTier } from "./job.ts";

/** A worker that nobody has asked for so long ends, and gives its memory back. */
const IDLE_MS = 60_000;
/** How long a question that nobody waits for any more runs on: most end within it, and a new thread takes longer to begin. */
const GRACE_MS = 1000;
/** For what an answer throws away while it is made; V8 would choose 96, and keep them. */
const YOUNG_MEGABYTES = 12;

interface Waiting {
  job: Job;
  signal: AbortSignal;
  resolve: (outcome: Outcome) => void;
  reject: (reason: Error) => void;
}

export interface AsideParts {
  /** How long an answer is still built after its reader hung up, before the thread is ended. */
  graceMs?: number;
  idleMs?: number;
  /** How long an answer may take; what takes longer is stopped, and with it its thread, never the others. */
  budgetMs?: (job: Job) => number;
  /** The machine-coded reports that the thread answers from; null for none. */
  tier?: () => ServedTier | null;
  /** Most memory of the thread's own, in megabytes, beside columns that threads share. */
  mostMegabytes?: number;
  /** How many answers this process has begun, in shared memory: while they are many, the thread counts more slowly. */
  answers?: Int32Array;
}

/** Builds answers in a thread of their own, one after another, so that all others are answered meanwhile. */
export class Aside {
  readonly #parts: AsideParts;
  readonly #queue: Waiting[] = [];
  #running: Waiting | null = null;
  #worker: Worker | null = null;
  /** Version of the machine-coded reports that the thread has. */
  #told: string | null = null;
  /** The last thread that had read its code. */
  #begun: Worker | null = null;
  #idle: NodeJS.Timeout | undefined;
  #budget: NodeJS.Timeout | undefined;

  constructor(parts: AsideParts = {}) {
    this.#parts = parts;
  }

  /** Answers that are being built here or wait for it; one more where a thread must begin first, which takes longer than most. */
  get load(): number {
    return this.#queue.length + (this.#running ? 1 : 0) + (this.#isReady ? 0 : 1);
  }

  /**
   * Builds an answer as `endpoint.prepare(…).build()` would.
   * @param signal of a reader who may hang up: what waits is dropped then, what is being built is stopped a second later
   * @throws (rejected) the signal's reason, ReadoutError where the budget is spent, or what ended the thread
   */
  build(job: Job, signal: AbortSignal): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { job, signal, resolve, reject };
      signal.addEventListener("abort", () => this.#drop(waiting), { once: true });
      this.#queue.push(waiting);
      this.#next();
    });
  }

  /**
   * Tells the thread of a change of the machine-coded reports now, so that it lets go of the older ones; one that builds is told
   * after it.
   * @param start begins the thread where there is none and there are reports, before anybody asks
   */
  renew(start: boolean): void {
    if (start) this.#prepare();
    if (this.#running || this.#worker === null) return;
    this.#tell(this.#worker);
    this.#next();
  }

  /** Ends the thread; what waits is not answered. */
  async close(): Promise<void> {
    this.#queue.length = 0;
    this.#running = null;
    await this.#end();
  }

  #next(): void {
    if (this.#running) return;
    const waiting = this.#queue.shift();
    clearTimeout(this.#idle);
    if (waiting === undefined) {
      this.#idle = setTimeout(() => void this.#end(), this.#parts.idleMs ?? IDLE_MS).unref();
      return;
    }
    this.#running = waiting;
    const worker = (this.#worker ??= this.#start());
    this.#tell(worker);
    worker.postMessage({ job: waiting.job });
    if (this.#isReady) this.#limit(waiting);
  }

  /** From now on the answer takes time of its own. */
  #limit(waiting: Waiting): void {
    clearTimeout(this.#budget);
    const { graceMs = GRACE_MS, budgetMs: budgetOf } = this.#parts;
    if (waiting.signal.aborted) {
      this.#budget = setTimeout(() => this.#stop(waiting, reasonOf(waiting)), graceMs).unref();
      return;
    }
    const budgetMs = budgetOf?.(waiting.job);
    if (budgetMs !== undefined) this.#budget = setTimeout(() => this.#stop(waiting, tooSlow(budgetMs)), budgetMs).unref();
  }

  /** The thread has read its code, and the time of an answer is its own. */
  get #isReady(): boolean {
    return this.#worker !== null && this.#worker === this.#begun;
  }

  /** Begins the thread before it is asked, where there are reports to ask it about. */
  #prepare(): void {
    if (this.#parts.tier?.()) this.#worker ??= this.#start();
  }

  #start(): Worker {
    const { mostMegabytes, answers = null } = this.#parts;
    const worker = new Worker(new URL("worker.ts", import.meta.url), {
      workerData: { answers },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES, ...(mostMegabytes && { maxOldGenerationSizeMb: mostMegabytes }) },
    });
    this.#told = null;
    // The process may end while a thread waits.
    worker.unref();
    worker.on("message", (said: Said) => {
      if (worker !== this.#worker) return;
      if (!("ready" in said)) return this.#settle((waiting) => waiting.resolve(said));
      this.#begun = worker;
      if (this.#running) this.#limit(this.#running);
    });
    const fail = (error: Error): void => {
      if (worker !== this.#worker) return;
      this.#worker = null;
      this.#settle((waiting) => waiting.reject(isOutOfMemory(error) ? tooLarge() : error));
    };
    worker.on("error", (error) => fail(error instanceof Error ? error : new Error(String(error))));
    worker.on("exit", (code) => fail(new Error(`the thread that builds answers ended with code ${code}`)));
    return worker;
  }

  /** Hands over the machine-coded reports where the thread does not have this version: shared memory, without a copy. */
  #tell(worker: Worker): void {
    const tier = this.#parts.tier?.() ?? null;
    const version = tier?.columns.version ?? null;
    if (version === this.#told) return;
    this.#told = version;
    worker.postMessage({ tier });
  }

  #settle(tell: (waiting: Waiting) => void): void {
    const waiting = this.#running;
    this.#running = null;
    clearTimeout(this.#budget);
    if (waiting) tell(waiting);
    this.#next();
  }

  #drop(waiting: Waiting): void {
    if (this.#running !== waiting) return this.#stop(waiting, reasonOf(waiting));
    waiting.reject(reasonOf(waiting));
    // A thread that still reads its code is given its time once it has.
    if (this.#isReady) this.#limit(waiting);
  }

  #stop(waiting: Waiting, reason: Error): void {
    const place = this.#queue.indexOf(waiting);
    if (place >= 0) this.#queue.splice(place, 1);
    else if (this.#running === waiting) {
      void this.#end();
      this.#running = null;
      this.#prepare();
      this.#next();
    } else return;
    waiting.reject(reason);
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    clearTimeout(this.#idle);
    clearTimeout(this.#budget);
    await worker?.terminate();
  }
}

function reasonOf({ signal }: Waiting): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new Error("the reader hung up");
}

function tooSlow(budgetMs: number): Unavailable {
  const seconds = Number((budgetMs / 1000).toPrecision(2));
  return new Unavailable("over-budget", ["tooSlow", seconds]);
}

function tooLarge(): Unavailable {
  return new Unavailable("over-budget", ["tooMuchMemory"]);
}

function isOutOfMemory(error: Error): boolean {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
