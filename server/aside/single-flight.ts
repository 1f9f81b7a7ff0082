interface Flight<Result> {
  result: Promise<Result>;
  /** Readers who still wait for it. */
  readers: number;
  stop: AbortController;
}

/** Work under way, by name: whoever wants the same meanwhile waits for the same result, and it is done once. */
export class SingleFlight<Result> {
  readonly #flights = new Map<string, Flight<Result>>();

  /**
   * The result of the work of that name, which is begun where it is not under way.
   * @param signal of one reader who may hang up; the work is stopped when the last of them has
   * @throws (rejected) the signal's reason, or what the work fails with
   */
  share(name: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const flight = this.#flights.get(name) ?? this.#begin(name, work);
    flight.readers += 1;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        reject(toError(signal.reason));
        flight.readers -= 1;
        if (flight.readers > 0) return;
        this.#forget(name, flight);
        flight.stop.abort(signal.reason);
      };
      if (signal.aborted) return leave();
      signal.addEventListener("abort", leave, { once: true });
      void flight.result.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
    });
  }

  #begin(name: string, work: (signal: AbortSignal) => Promise<Result>): Flight<Result> {
    const stop = new AbortController();
    const flight: Flight<Result> = { result: work(stop.signal), readers: 0, stop };
    this.#flights.set(name, flight);
    const forget = (): void => this.#forget(name, flight);
    flight.result.then(forget, forget);
    return flight;
  }

  #forget(name: string, flight: Flight<Result>): void {
    if (this.#flights.get(name) === flight) this.#flights.delete(name);
  }
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error("the reader hung up");
}
