import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { afterFirst, letFirst } from "#client/let-first.ts";

/** Until the next frame, and until a task begun in it. */
const PAINT_MS = 16 + 1;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, PAINT_MS - 1));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** After how many milliseconds, one by one, others may ask. */
async function waitFor(limit: number): Promise<number> {
  let free = false;
  void Promise.resolve(afterFirst()).then(() => (free = true));
  for (let ms = 0; ms < limit; ms++) {
    await vi.advanceTimersByTimeAsync(ms === 0 ? 0 : 1);
    if (free) return ms;
  }
  return Infinity;
}

function arrive(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

it("holds others until the first numbers are painted", async () => {
  letFirst(arrive(20));
  expect(await waitFor(200)).toBe(20 + PAINT_MS);
  expect(afterFirst()).toBeNull();
});

it("holds them no longer than 100 ms", async () => {
  letFirst(arrive(5000));
  expect(await waitFor(200)).toBe(100);
});

it("lets them go where the first numbers fail", async () => {
  letFirst(arrive(10).then(() => Promise.reject(new Error("no answer"))));
  expect(await waitFor(200)).toBe(10 + PAINT_MS);
});

it("waits for the last of several that went first", async () => {
  letFirst(arrive(20));
  letFirst(arrive(60));
  expect(await waitFor(200)).toBe(60 + PAINT_MS);
});

it("holds nothing where no first numbers were asked", async () => {
  expect(await waitFor(5)).toBe(0);
});
