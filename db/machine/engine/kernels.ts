import type { Wide } from "./columns.ts";

/** Added to a group's number by a value that is left out: whatever else is added, the sum stays below zero. */
export const LEFT_OUT = -(2 ** 28);

/** What one query reads of an order and counts into. */
export interface Scan {
  type: Uint8Array;
  reports: Uint16Array | Int32Array;
  /** Up to two further columns. */
  a: Wide;
  b: Wide;
  /** What each value of a column adds to the number of the group an event falls in, or `LEFT_OUT`. */
  types: Int32Array;
  as: Int32Array;
  bs: Int32Array;
  /** By group: events, and the sum of their reports or how many different marks they carry. */
  events: Int32Array;
  values: Float64Array;
  /** By group: the mark met last. */
  marks: Int32Array;
}

/** Counts the neighbours from `low` to before `high`; `base` is what they have in common, `mark` what they stand for. */
export type Kernel = (scan: Scan, low: number, high: number, base: number, mark: number) => void;

/**
 * By what is counted, for 0, 1 or 2 columns beside the type. `heldEvents` and `heldReports` are for neighbours that all fall in
 * the group `base` where nothing leaves them out: they count in a register, at half the time.
 */
export type Kernels = Record<"events" | "reports" | "marks" | "heldEvents" | "heldReports", readonly [Kernel, Kernel, Kernel]>;

/**
 * The loops that every count ends in. Each order has a set of its own: a loop that has met columns of one width only is
 * compiled for that width, and takes half the time of one that has met two.
 */
export function makeKernels(): Kernels {
  return {
    events: [
      ({ type, types, events }, low, high, base) => {
        for (let row = low; row < high; row++) {
          const group = base + (types[type[row] ?? 0] ?? 0);
          if (group >= 0) events[group] = (events[group] ?? 0) + 1;
        }
      },
      ({ type, types, a, as, events }, low, high, base) => {
        for (let row = low; row < high; row++) {
          const group = base + (types[type[row] ?? 0] ?? 0) + (as[a[row] ?? 0] ?? 0);
          if (group >= 0) events[group] = (events[group] ?? 0) + 1;
        }
      },
      ({ type, types, a, as, b, bs, events }, low, high, base) => {
        for (let row = low; row < high; row++) {
          const group = base + (types[type[row] ?? 0] ?? 0) + (as[a[row] ?? 0] ?? 0) + (bs[b[row] ?? 0] ?? 0);
          if (group >= 0) events[group] = (events[group] ?? 0) + 1;
        }
      },
    ],
    reports: [
      ({ type, types, reports, events, values }, low, high, base) => {
        for (let row = low; row < high; row++) {
          const group = base + (types[type[row] ?? 0] ?? 0);
          if (group < 0) continue;
          events[group] = (events[group] ?? 0) + 1;
          values[group] = (values[group] ?? 0) + (reports[row] ?? 0);
        }
      },
      ({ type, types, a, as, reports, events, values }, low, high, base) => {
        for (let row = low; row < high; row++) {
          const group = base + (types[type[row] ?? 0] ?? 0) + (as[a[row] ?? 0] ?? 0);
          if (group < 0) continue;
          events[group] = (events[group] ?? 0) + 1;
          values[group] = (values[group] ?? 0) + (reports[row] ?? 0);
        }
      },
      ({ type, types, a, as, b, bs, reports, events, values }, low, high, base) => {
        for (let row = low; row < high; row++) {
          const group = base + (types[type[row] ?? 0] ?? 0) + (as[a[row] ?? 0] ?? 0) + (bs[b[row] ?? 0] ?? 0);
          if (group < 0) continue;
          events[group] = (events[group] ?? 0) + 1;
          values[group] = (values[group] ?? 0) + (reports[row] ?? 0);
        }
      },
    ],
    marks: [
      ({ type, types, values, marks }, low, high, base, mark) => {
        for (let row = low; row < high; row++) {
          const group = base + (types[type[row] ?? 0] ?? 0);
          if (group < 0 || marks[group] === mark) continue;
          marks[group] = mark;
          values[group] = (values[group] ?? 0) + 1;
        }
      },
      ({ type, types, a, as, values, marks }, low, high, base, mark) => {
        for (let row = low; row < high; row++) {
          const group = base + (types[type[row] ?? 0] ?? 0) + (as[a[row] ?? 0] ?? 0);
          if (group < 0 || marks[group] === mark) continue;
          marks[group] = mark;
          values[group] = (values[group] ?? 0) + 1;
        }
      },
      ({ type, types, a, as, b, bs, values, marks }, low, high, base, mark) => {
        for (let row = low; row < high; row++) {
          const group = base + (types[type[row] ?? 0] ?? 0) + (as[a[row] ?? 0] ?? 0) + (bs[b[row] ?? 0] ?? 0);
          if (group < 0 || marks[group] === mark) continue;
          marks[group] = mark;
          values[group] = (values[group] ?? 0) + 1;
        }
      },
    ],
    heldEvents: [
      ({ type, types, events }, low, high, base) => {
        let held = 0;
        for (let row = low; row < high; row++) held += ((types[type[row] ?? 0] ?? 0) >>> 31) ^ 1;
        events[base] = (events[base] ?? 0) + held;
      },
      ({ type, types, a, as, events }, low, high, base) => {
        let held = 0;
        for (let row = low; row < high; row++) held += (((types[type[row] ?? 0] ?? 0) + (as[a[row] ?? 0] ?? 0)) >>> 31) ^ 1;
        events[base] = (events[base] ?? 0) + held;
      },
      ({ type, types, a, as, b, bs, events }, low, high, base) => {
        let held = 0;
        for (let row = low; row < high; row++)
          held += (((types[type[row] ?? 0] ?? 0) + (as[a[row] ?? 0] ?? 0) + (bs[b[row] ?? 0] ?? 0)) >>> 31) ^ 1;
        events[base] = (events[base] ?? 0) + held;
      },
    ],
    heldReports: [
      ({ type, types, reports, events, values }, low, high, base) => {
        let [held, sum] = [0, 0];
        for (let row = low; row < high; row++) {
          const holds = ((types[type[row] ?? 0] ?? 0) >>> 31) ^ 1;
          held += holds;
          sum += holds * (reports[row] ?? 0);
        }
        events[base] = (events[base] ?? 0) + held;
        values[base] = (values[base] ?? 0) + sum;
      },
      ({ type, types, a, as, reports, events, values }, low, high, base) => {
        let [held, sum] = [0, 0];
        for (let row = low; row < high; row++) {
          const holds = (((types[type[row] ?? 0] ?? 0) + (as[a[row] ?? 0] ?? 0)) >>> 31) ^ 1;
          held += holds;
          sum += holds * (reports[row] ?? 0);
        }
        events[base] = (events[base] ?? 0) + held;
        values[base] = (values[base] ?? 0) + sum;
      },
      ({ type, types, a, as, b, bs, reports, events, values }, low, high, base) => {
        let [held, sum] = [0, 0];
        for (let row = low; row < high; row++) {
          const holds = (((types[type[row] ?? 0] ?? 0) + (as[a[row] ?? 0] ?? 0) + (bs[b[row] ?? 0] ?? 0)) >>> 31) ^ 1;
          held += holds;
          sum += holds * (reports[row] ?? 0);
        }
        events[base] = (events[base] ?? 0) + held;
        values[base] = (values[base] ?? 0) + sum;
      },
    ],
  };
}
