import { Worker } from "node:worker_threads";
import type { Job, Outcome } from "./job.ts";

/** A worker that nobody has asked for so long ends, and gives its memory back. */
const IDLE_MS = 60_000;

interface Waiting {
  job: Job;
  signal: AbortSignal;
  resolve: (outcome: Outcome) => void;
  reject: (reason: Error) => void;
}

/** Builds large answers in a thread of their own, one after another, so that all others are answered meanwhile. */
export class Aside {
  readonly #queue: Waiting[] = [];
  #running: Waiting | null = null;
  #worker: Worker | null = null;
  #idle: NodeJS.Timeout | undefined;

  /**
   * Builds an answer as `endpoint.prepare(…).build()` would.
   * @param signal of a reader who may hang up: what waits is dropped then, what is being built is stopped
   * @throws (rejected) the signal's reason, or what ended the thread
   */
  build(job: Job, signal: AbortSignal): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { job, signal, resolve, reject };
      signal.addEventListener("abort", () => this.#drop(waiting), { once: true });
      this.#queue.push(waiting);
      this.#next();
    });
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
      this.#idle = setTimeout(() => void this.#end(), IDLE_MS).unref();
      return;
    }
    this.#running = waiting;
    this.#worker ??= this.#start();
    this.#worker.postMessage(waiting.job);
  }

  #start(): Worker {
    const worker = new Worker(new URL("worker.ts", import.meta.url));
    // The process may end while a thread waits.
    worker.unref();
    worker.on("message", (outcome: Outcome) => {
      if (worker === this.#worker) this.#settle((waiting) => waiting.resolve(outcome));
    });
    const fail = (error: Error): void => {
      if (worker !== this.#worker) return;
      this.#worker = null;
      this.#settle((waiting) => waiting.reject(error));
    };
    worker.on("error", (error) => fail(error instanceof Error ? error : new Error(String(error))));
    worker.on("exit", (code) => fail(new Error(`the thread that builds files ended with code ${code}`)));
    return worker;
  }

  #settle(tell: (waiting: Waiting) => void): void {
    const waiting = this.#running;
    this.#running = null;
    if (waiting) tell(waiting);
    this.#next();
  }

  #drop(waiting: Waiting): void {
    const place = this.#queue.indexOf(waiting);
    if (place >= 0) this.#queue.splice(place, 1);
    else if (this.#running === waiting) {
      void this.#end();
      this.#running = null;
      this.#next();
    } else return;
    waiting.reject(waiting.signal.reason instanceof Error ? waiting.signal.reason : new Error("the reader hung up"));
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    clearTimeout(this.#idle);
    await worker?.terminate();
  }
}
