/** How long a thread counts before it looks whether others wait, and how long it then stands back, in milliseconds. */
const WORK_MS = 0.1;
const REST_MS = 0.3;
/** Rows in a run that are worth a look at the clock. */
const LOOK_ROWS = 5000;
/** From so many answers a millisecond on, the thread that serves wants a core of its own: a fifth of what one can give. */
const BUSY = 4;
/** For so long the answers are counted before it is known whether they are many: they come in bursts. */
const WINDOW_MS = 3;

/** The clock, in milliseconds, and what waits for so many of them. */
interface Clock {
  now(): number;
  wait(ms: number): void;
}

const CELL = new Int32Array(new SharedArrayBuffer(4));
const THREAD: Clock = { now: () => performance.now(), wait: (ms) => void Atomics.wait(CELL, 0, 0, ms) };

/**
 * A place that a thread which counts calls between its runs: while the thread that serves answers thousands a second, it works a quarter of
 * the time. A lower priority alone is not enough: Linux lets a thread that has a core finish its slice of 3 ms before the one that woke up
 * (EEVDF, sched(7)), and who serves sleeps and wakes thousands of times a second.
 * @param answers how many answers the thread that serves has begun, in shared memory; null where nobody serves
 * @returns told after each run, of how many rows it was
 */
export function giveRoom(answers: Int32Array | null, clock: Clock = THREAD): (rows: number) => void {
  if (answers === null) return () => undefined;
  const count = (): number => Atomics.load(answers, 0);
  let [rowsSince, workedFrom, sinceMs, givenSince, isBusy] = [0, clock.now(), clock.now(), count(), false];
  return (rows) => {
    rowsSince += rows;
    if (rowsSince < LOOK_ROWS) return;
    rowsSince = 0;
    const nowMs = clock.now();
    if (nowMs - sinceMs >= WINDOW_MS) {
      const given = count();
      isBusy = given - givenSince >= BUSY * (nowMs - sinceMs);
      [sinceMs, givenSince] = [nowMs, given];
    }
    if (!isBusy || nowMs - workedFrom < WORK_MS) return;
    clock.wait(REST_MS);
    workedFrom = clock.now();
  };
}
