import { expect, it } from "vitest";
import { giveRoom } from "#db/machine/engine/give-room.ts";

/** Counts 100 pieces of a sixteenth of a millisecond, while `perMs` answers a millisecond are begun; what it took, and how long it stood back. */
function count(perMs: number, rows = 10_000): { tookMs: number; restedMs: number } {
  const answers = new Int32Array(new SharedArrayBuffer(4));
  let [nowMs, restedMs] = [0, 0];
  const pass = (ms: number): void => {
    nowMs += ms;
    answers[0] = Math.floor(nowMs * perMs);
  };
  const wait = (ms: number): void => {
    restedMs += ms;
    pass(ms);
  };
  const give = giveRoom(answers, { now: () => nowMs, wait });
  for (let piece = 0; piece < 100; piece++) {
    pass(1 / 16);
    give(rows);
  }
  return { tookMs: nowMs, restedMs };
}

it("rests for three quarters of the time once 3 ms have shown that many answers are begun", () => {
  const { tookMs, restedMs } = count(20);
  // 48 pieces are the 3 ms, and a rest follows at once; the other 52 are worked two at a time, 0.125 ms, each time with a rest of 0.3 ms.
  expect(restedMs).toBeCloseTo(27 * 0.3, 5);
  expect(tookMs).toBeCloseTo(100 / 16 + 27 * 0.3, 5);
});

it("never rests while fewer than four answers a millisecond are begun", () => {
  expect(count(3.6).restedMs).toBe(0);
  expect(count(0).restedMs).toBe(0);
});

it("looks at the clock only after 5,000 rows", () => {
  expect(count(20, 10).restedMs).toBe(0);
});

it("asks nothing where nobody serves", () => {
  let asked = 0;
  const give = giveRoom(null, { now: () => ++asked, wait: () => undefined });
  give(10_000);
  expect(asked).toBe(0);
});
